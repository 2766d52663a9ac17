import { wordSet } from '../../../word-lists.ts';

/**
 * Family names that commonly stand first, in Chinese, Korean, Vietnamese and Cambodian names.
 * Written down from general knowledge for this project.
 */
export const familyNamesFirst = wordSet(`
ahn an ao bae bai baek ban bao bi bu cai cao chai chan chang chau chen cheng cheong cheuk cheung chia chiang chin
chiu cho choe choi chong chow chu chui chun chung cui dai dang deng dinh ding do dong doan du duan duong fan fang
fei feng fong fu fung gan gao ge geng gong goh gu guan guo gwon ha hai han hao he heng ho hoang hong hou hsiao hsieh hsu hu hua
huang hui hun hung huo huynh hwang hyun im in jang jeon jeong ji jia jiang jiao jin jo joo ju jun jung kang kao ke keo kim kong
koo ku kuan kung kuo kwak kwan kwok kwon lai lam lan lau le lee lei leng leong leung li lian liang liao lim lin ling liu lo
loh long lou lu luo luong ly ma mai mao mei meng miao min mo mok moon mu na nam ngo nguyen ni niu noh oh ong ou ouyang pak pan pang
park pei peng pham phan pu qi qian qiao qin qiu qu quan rao ren rhee rong ruan ryu sam seo shao shen sheng shi shih shin
sim sin sit siu so sohn son song su suh suk sun sung tai tam tan tang tao teng teo tian tien tin tong tran tsai tsang tsao tse
tseng tung vo vu wan wang wei wen weng won wong woo wu xi xia xiang xiao xie xing xiong xu xue yam yan yang yao ye yeh yeo yeung yi yin ying
yip yong yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou
`);

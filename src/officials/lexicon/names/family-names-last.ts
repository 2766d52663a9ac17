import { wordSet } from '../../../word-lists.ts';

/**
 * Family names that stand behind the given one, of parts of the world whose given names are many; without marks.
 * Written down from general knowledge for this project.
 */
export const FAMILY_NAMES_LAST = wordSet(`
  mamani quispe condori huaman choque apaza yupanqui huanca ccori tupac catari morales choquehuanca
  batbold ganbold enkhbayar erdene bayar tseveen
  beg baig mirza qureshi siddiqui ansari farooqi rahimi karimi ahmadi hosseini rezaei mohammadi jafari hashemi noori haidari sharifi amiri wardak stanikzai
  akhmetov nazarbayev tokayev sultanov abdullayev karimov rahmonov bekov alimov mammadov mammadli aliyev huseynov hasanov guliyev
  htet aung kyaw zaw thein naing tun myint maung soe lwin hlaing
  tamang gurung rai limbu thapa shrestha adhikari poudel koirala karki basnet magar sherpa lama bhandari dahal khadka
  perera fernando wickramasinghe jayawardena bandara dissanayake rajapaksa gunawardena senanayake weerasinghe herath ratnayake
  akter begum khatun sarkar mondal biswas bhuiyan talukder miah howlader das roy chakraborty mukherjee banerjee chatterjee ghosh bose sen dutta
  iyer nair menon pillai reddy rao naidu gowda patil deshmukh joshi kulkarni yadav mishra tiwari pandey dubey tripathi chauhan rathore meena gill dhillon sandhu
  kapur kapoor khanna malhotra mehta desai parikh trivedi bhatt rawat negi bisht
  bautista villanueva aquino mercado pascual salonga dimaculangan macaraeg
  simatupang situmorang nasution siregar harahap lubis hutapea wijaya santoso suryadi hidayat setiawan
  kealoha kahale taufa tuilagi latu faleolo tamasese tuimalealiifano vakaloloma tabai kabua
  okafor okonkwo nwosu eze nwachukwu onyeka obi adeyemi ogunleye adebayo balogun oyelaran oladipo akinwande abubakar bello danjuma nwanguma
  mensah owusu boateng asante osei appiah agyeman acheampong addo amoah darko ofori kwarteng quaye
  otieno odhiambo achieng ochieng onyango wanjiru kamau njoroge mwangi kariuki kimani kiptoo kiprono cheruiyot chebet kosgei rono wafula barasa mutua musyoka
  mokoena dlamini nkosi zulu ndlovu khumalo sithole mahlangu molefe mabaso ngcobo mkhize cele buthelezi zungu mthembu
  banda phiri mwale tembo zimba moyo ncube sibanda chikwanha mutasa
  warsame abdi hersi jama farah gedi tesfaye woldu bekele gebre haile kidane mehari
  diallo diop ndiaye sow fall ba traore keita coulibaly toure sissoko ouedraogo kabore sawadogo kone kouassi kouame bamba camara conde barry
  tshisekedi kabila mukwege kasongo ilunga mbuyi kabongo mutombo ngoy tshibanda
  novakova dvorak svoboda nemec kovac kovacs szabo horvath molnar farkas balogh
  castineira carballo etxebarria agirre puig ferrer vidal serra roca
`);

import { wordSet } from '../../../word-lists.ts';

/**
 * Given names of peoples whom news in English seldom names: of Bhutan and Nepal, the Mekong, the steppes, the Pacific,
 * the south and west of Africa, the Gulf and the far north, without diacritics. Written down from general knowledge for
 * this project.
 */
export const rarerGivenNames = wordSet(`
  abdiqani abdirisaq abdoulie abdulai ablavi acen aciro acko adhir adong afi afioga agegnehu ahmednur aiono aishath
  ajar akello aki-matilda akilisi akouvi aleqa allamaye almas alphonsine aminath ancille   anisul anubrata aqqalu asadollah aseri asmundur assitan atanga atupele baboucarr bahargul bakai banuera bardur   bat-erdene bekzod berel besart betha binita birame bittor bledi bolormaa boonsin botond bounmy bounthong
  bulus bwalya callixte candide celestine chea cherono chiedza chifundo chikondi chileshe chimi choden chyngyz
  dagmawi debasish dechen deki diepreye dikeledi dilli djimet dorji dovlet dullas duma dzifa ebrima edem
  efiong elikem elmarie elvire enamul essossimna evis fathimath fatmata fekita fikru galumalemana ganga
  ganzorig gaolathe garba gasim gemechu ghasem grezelder gulchehra gulnoza gyeltshen haddy haman hamrohon harjot
  hasnat hedayatollah herlina hindolo hissene hogni htet ibinabo idara ildephonse ilisoni ingabire inuk ishaya ishmael
  jaco jafni jamoliddin jamtsho jayson jeje jelta jenfan josephs josune jurgita jusu jyotipriya kaboneka kaddy kaifala
  kalaveti kanchana karma kelebogile kerenga kessy khaing khamchanh khamphet khandker khumbize kimleng kinley kinzang
  kipchumba kipkorir klodiana kokou kollie komlan kossi kristinne kuat kuupik kyalo laauli lamin lasantha leatinuu
  lebohang leki lhamo lhendup lidya litiana loday lorens losaline luyanda mahfuj maly mamaka mamokete manoa
  manusha margalida marietjie mariyam marvic mateni mawuena mawuli mawusi mayamiko midjiyawa mihkel
  minette moctar moosa motia muhammadsodiq muhayyo mukhlisa munkhzul murekatete musah mustahil mutheu mwape myrat
  naaja nacer nakibuuka nalin nalova namgay namukasa nasrul nazokat nde ndunge nematollah nidup niyonzima
  nkandu norbu nsikak nurbek nyamdorj nyonblee odowaa ogulsapar okwudili olim onkgopotse opeyemi orfhlaith   oyunchimeg padoh parbati pelden pello penjor phakamile phirun phonesavanh phuntsho pilolevu pohiva pule
  purna puspa pyae rahamatou raja'i rattanak rebin retselisitoe riaan rimtalba rinchen rith ropate rotha
  ruateki rufina saah saddiq saidjafar saikhanbileg sainiana salai saleban saleumxay sambath samiu sandar sangay
  savenaca savuth saynab sbusiso sedigheh sedjro seedy selai selamawit selorm seremaia sevara shanakiyan
  shegun shingai shoira shwan singye sirid siromi sithan sithembiso sivagnanam sokun souksavanh succes sucdi
  sudarshini sujit sultanbek sumanthiran suriya syafrin symon taalai tandin taniela tashi tayebeh teatao tenneh
  tenzin tessie teuku thabitha thikra thilak thinley thongsavanh timoci tith tomasi trairong tsetseg tsetsegmaa
  tshekedi tshering tshewang tsholofelo tsion udaya ugen ugyen ujang umutoni uni uranchimeg vajira valiollah
  vannak varney viengthong vilay visal vuthy vuyokazi waisale wangchuk wangmo wasswa wendkouni willum wissem
  yankuba yawo yeshey yntymak zanda zangmo zhyldyz zilola zizi zulfia zunaid
`);

import { wordSet } from '../../../word-lists.ts';

/**
 * Given names common in South, East and South-East Asia, in Africa and the Pacific, in the spellings of
 * English-language news. Written down from general knowledge for this project.
 */
export const asianAndAfricanGivenNames = wordSet(`
  aadhya aakash aarav aarti abebe abena abhijit abhinav abhishek abhisit abimbola abiola abiy abubakar adama adanech
  ade adebayo adekunle ademola aditi aditya adwoa agnimitra agus ahn airlangga aiyaz ajay ajit akanksha akash akhil
  akhilesh akihiko akihito akiko akinwumi akio akira akosua akshata akshay akufo alassane aldrin alka alok alpha ama
  amadou amar amara amarinder amartya ambika ameer aminata aminu amit amita amitabh amol amos amrita anand anandiben
  ananya angad anies anil anindita anirban anjali anju ankit ankita anoop anshu anshul anubhav anupam anuradha anurag
  anushka anutin anyang aparna apoorva arati archana arjun arnab arnel aroha arti arun aruna arundhati arvind aryan
  asamoah asha ashish ashok ashutosh ashwin ashwini assimi atal atiku atishi atul aung avani avinash awa ayaka ayako
  ayo ayodele ayush azali azlan azman babacar babajide babatunde babul bakary balbir baldev balraj bambang basavaraj
  bassirou bayani bayo benigno bhagwant bharat bharati bhavana bhupendra bhupesh bhushan bimal binay bindu bipin
  biplab biren bishnu bisi blaise boediono bola bolaji bongbong boubacar brij budi bukola chalerm chandan chandra
  chandrababu chatchart cheikh cherdchai chetan chiamaka chidi chijioke chika chimamanda chinedu chinua chinwe chioma
  chirag chukwuemeka daichi daisuke danjuma daudi daw debashish deepa deepak deepika deepti desta devendra devika dewi
  dharmendra dhruv dikgang dilip dimple dinesh dipak dipika dita divya djibril dlamini droupadi durga dushyant dwi
  ebele edna eiji eiko eknath eko ekow ekta emeka emmerson eneanya erap erlinda esi evariste ezekiel fadhil fadila
  fadzil faizan farooq farrukh fatoumata faure festus fiame folake fumihiko fumio funke gagan ganesh gaurav gautam
  gautami gcina gedion geeta girish gita gitanjali godwill goodluck gopal govind gulab gurpreet habiba hage haile
  hailemariam haji hakainde hamady hanako harbhajan hardeep hardik hari harish harpreet harsh harsha harshad harshita
  haruhiko haruka haruki hema hemant hideaki hideki hideo hidetoshi himanshu himanta hirofumi hirokazu hiroko hiroshi
  hiroto hiroyuki hisashi hishammuddin hitoshi hone ibrahima ichiro idriss ifeanyi ifeoma iheanyi ika ikuo imtiaz
  indah indira indra indrani indu isagani isaias isao isatou ishaan ishita isko issoufou iwan iyabo izzah jacinda
  jagan jagat jagdeep jagdish jai jairam jakaya jasleen jaspreet jaswant jatin jaya jayalalitha jayant jayanti jayesh
  jejomar jignesh jinho jiro jitendra joko jokowi jomo jone juichi juma jun junichi junichiro junko jusuf jyoti
  jyotiraditya kabir kagiso kaguta kailash kaito kajal kalpana kamala kamisese kamlesh kangana kanika kanimozhi kaori
  kapil karan karthik kartik kasit kato katsunobu katsuya kaushik kavita kavya kazuhiko kazuki kazuo kazuyoshi
  keabetswe keiichi keiji keiko keisuke keita kenichi kenji kenta kenzo keshav ketan kgalema khaby khairy khama khin
  khumbudzo khumbulani kiichi kimiko kiran kiri kirti kishore kiyoshi kofi koichi koji kojo komal kosuke krishna
  kshitij kuldeep kumar kumari kumiko kunal kunihiko kusum kwabena kwaku kwame kwamena kwasi kwesi lakshmi lalit lalu
  lamine lata laxman lazarus leni lethabo lindiwe lokesh lucky luhut madhav madhavi madhu madhuri mahamadou mahamat
  mahendra mahesh mahinda mahua makiko makoto mallikarjun malusi mamadou mamata mamoru mamphela manabu manaia manas
  manasi mandeep maneesh maneka mani maninder manish manisha manjula manmohan manohar manoj manpreet mansi mari
  mariama mariko masaaki masahiro masako masamune masanori masashi masato masayoshi masayuki mathews mayank mayawati
  mayumi mcebisi medha meena meenakshi meera megawati megha mehul meles mengistu mere meutya michiko midori miki
  milind min minoru misako mithun mitsuko mmusi mobutu mochamad modibo moeketsi mogoeng mohan mohd mohini mohit moise
  mokgweetsi moky mosisili mosiuoa motoo moussa mpho mridula msholozi muhyiddin mukesh mukul mulatu murali murli
  musalia mwai myint naledi nalini namita namrata nandini nandita nangolo naoki naoko naoto narayan narendra naresh
  natsuo naveen navjot neel neelam neera neeraj neeta neha netumbo ngaire ngozi nhlanhla ni nidhi nikhil nilesh
  nimisha niranjan nirmal nirmala nisha nishant nishikant nita nitesh nitin nitish njuguna nkechi nkosazana nkosinathi
  nnamdi noboru nobuaki nobuko nobuo nobuyuki nomvula nonhlanhla noriko nosiviwe ntokozo nupur nurul nyoman obiageli
  oby olabode olayemi olu olufemi olumide olusegun oluwaseun om omoyele omprakash oumar ousmane oyinkansola padma
  paetongtarn palaniswami pallavi panfilo pankaj panyaza parag paresh parth parul parvati parvez paseka pawan payal
  pichai pinarayi pita piyush pooja poonam prabhat prabhu prabowo pradeep prafulla pragya prakash pralhad pramila
  pramod pranab pranav pranay prasad prasanna prasanta prashant pratap prateek pratibha pratik pratima praveen pravin
  prayut prayuth preeti prem preneet prithviraj priti priya priyanka puan pulkit puneet punit pushkar pushpa puteri
  quamar rabindra rabri radha radhika rafizi raghav raghu raghuram raghuvansh rahul raila raj rajan rajat rajeev
  rajendra rajesh rajiv rajkumar rajnath raju rakesh ram raman rameesh ramesh ramnath randeep rani ranil ranjan ranjit
  rashmi ratan ratu raveena ravi ravindra ravish rawiri reena reiko rekha renu retno revanth riddhi ridwan rie rigathi
  rishabh rishi ritesh ritika ritu rohan rohini rohit roshan rosmah rotimi ruchi ruchika rupa rupali ryo ryohei ryoko
  ryosei ryota ryuichi sachiko sachin sadakazu sadayuki sadhana sadio sagarika sahle sajith sakshi sakura salif salva
  samajwadi sanae sandeep sandhya sandiaga sangeeta sani sanjana sanjay sanjeev sanjiv sanket santosh sarbananda
  sarita sarojini satish satoshi satpal satsuki satya satyajit satyendar saurabh savita seema seidu seiichi seiji
  seiko sello semi seretse shabana shafie shah shahbaz shahid shaikh shailaja shailesh shakti shanmugam shantanu
  shanti sharad sharmila shashank shashi shatrughan sheela shefali shehbaz sheikh shigeki shigeru shikha shilpa shin
  shingo shinichi shinji shinjiro shinya shinzo shiori shiv shivam shivani shivraj shobha shoichi shoji shraddha
  shreya shruti shubham shun shunichi shunji shweta shyam sibusiso siddaramaiah siddharth siddhartha simran siphiwe
  sipho sirisena sitaram siti sitiveni sizwe smita smriti sneha snigdha soe solly soma somchai somnath sonali sonam
  sophal soumya sourav srettha sri srinivas srinivasan sriram subhash subianto subramaniam subramanian subrata sudha
  sudhakar sudhir suga sujata sukanta sukarno sukhbir sukhwinder sumit sumitra sunai sunil sunita supachai surachai
  suraj surendra suresh surinder surjit surya sushant sushil sushila sushma sushmita susilo susumu swapan swapna swara
  swati syed sylvanus tadashi tae tahira taichi takahiro takako takao takashi takaya takayuki takeo takeshi taku
  takuya tama tamaki tane tanmay tanvi tapan tariana taro tarun tatsuo tatsuya tedros tejas tejashwi tejasvi teodorin
  teodoro teruo tetsuo tetsuro tetsuya thabo thaksin thandeka thandi thandiwe thembeka thembi thida thulani thulas
  thuli tidjane tiebile tito tomoaki tomohiro tomoko tomomi toru toshiaki toshihiro toshiko toshimitsu toshio
  toshiyuki tri tripti tsakani tshepo tsuneo tsutomu tumi tushar uche uday uddhav uhuru ujjwal uma umaru umesh ungku
  unity upendra urmila usha uttam vaibhav vaishali vajiralongkorn vandana varsha varun vasudha vasundhara veena veer
  venkaiah venkatesh vibha vidya vijay vijaya vikas vikram vikrant vimal vinay vineet vinod vipin vipul viraj virat
  virender vishal vishnu vishwas vivek voreqe wahyu wan wangari wavel wayan win wiranto wiremu wole xolani yash
  yashwant yasuhiro yasuko yasuo yasushi yasutoshi yaw yaya yemi yingluck yogendra yogesh yogi yohei yoichi yoko
  yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshio yoshiro yoshitaka yosuke yoweri yu yui yuichi
  yuichiro yuji yuki yukihiro yukiko yukio yuko yumi yumiko yuriko yusuke yutaka yuya zafar zaheer zahid zandile
  zanele zardari zaw zenani ziyanda zodwa zola zulkifli zweli zwelinzima
`);

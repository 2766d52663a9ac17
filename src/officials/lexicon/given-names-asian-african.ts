import { wordSet } from './word-set.ts';

/**
 * Given names common in South, East and South-East Asia, in Africa and the Pacific, in the spellings of
 * English-language news. Written down from general knowledge for this project.
 */
export const asianAndAfricanGivenNames = wordSet(`
aadhya aakash aarav aarti abhijit abhinav abhishek aditi aditya agnimitra ajay ajit akanksha akash akhil akhilesh
akshay akshata alka alok amar amarinder amartya ambika amit amita amitabh amol amrita anand anandiben ananya angad anil
anindita anirban anita anjali anju ankit ankita anoop anshu anshul anubhav anupam anuradha anurag anushka aparna apoorva
arati archana arjun arnab arti arun aruna arundhati arvind aryan asha ashish ashok ashutosh ashwin ashwini asim atal
atishi atul avani avinash ayush babul baldev balbir balraj basavaraj bharat bharati bhagwant bhavana bhupendra bhupesh
bhushan bimal binay bindu bipin biplab biren bishnu brij chandan chandra chandrababu chetan chirag debashish deepa
deepak deepika deepti devendra devika dharmendra dhruv dilip dimple dinesh dipak dipika divya droupadi durga dushyant
ekta eknath faizan farooq farrukh gagan ganesh gaurav gautam gautami geeta gita girish gopal govind gulab gurpreet
harbhajan hardeep hardik hari harish harpreet harsh harsha harshad harshita hema hemant himanta himanshu imtiaz indira
indrani indu ishaan ishita jagan jagat jagdeep jagdish jai jairam jasleen jaspreet jaswant jatin jay jaya jayalalitha
jayant jayanti jayesh jignesh jitendra jyoti jyotiraditya kabir kailash kajal kalpana kamala kamlesh kangana kanika kanimozhi
kapil karan karthik kartik kaushik kavita kavya keshav ketan khalida kiran kirti kishore komal krishna kshitij kuldeep
kumar kumari kunal kusum lakshmi lalit lalu lata laxman lokesh madhav madhavi madhu madhuri mahendra mahesh mahinda mahua
mallikarjun mamata manas manasi mandeep maneesh maneka mani maninder manish manisha manjula manmohan manoj manohar manpreet mansi
mayank mayawati medha meena meenakshi meera megha mehul milind mira mithun mohan mohit mohini monika mridula mukesh mukul
murali murli nalini namita namrata nandini nandita narayan narendra naresh naveen navjot nawaz neel neelam neera neeraj neeta neha
nidhi nikhil nikita nilesh nimisha niranjan nirmal nirmala nisha nishant nishikant nita nitesh nitin nitish nupur om omprakash
padma palaniswami pallavi pankaj parag paresh parth parul parvati parvez pawan payal pinarayi piyush poonam pooja prabhat
prabhu pradeep prafulla pragya prakash pralhad pramila pramod pranab pranav pranay prasad prasanna prasanta prashant pratap
prateek pratibha pratik pratima praveen pravin preeti prem preneet preeti prithviraj priti priya priyanka pulkit puneet punit
pushkar pushpa quamar rabindra rabri radha radhika raghav raghu raghuram raghuvansh rahul raj raja rajan rajat rajeev rajendra
rajesh rajiv rajkumar rajnath raju rakesh ram raman rameesh ramesh ramnath randeep rani ranil ranjan ranjit rashmi ratan rati
raveena ravi ravindra ravish reena rekha renu revanth riddhi rishabh rishi ritu ritesh ritika rohan rohini rohit roshan ruchi
ruchika rupa rupali rupert sachin sadhana sagarika sajith sakshi salman samajwadi sameer samir sandeep sandhya sangeeta sanjana sanjay
sanjeev sanjiv sanket santosh sarbananda sarita sarojini satish satpal satya satyajit satyendar saurabh savita seema shabana
shah shahbaz shahid shaikh shailaja shailesh shakti shantanu shanti sharad sharmila shashank shashi shatrughan sheela sheikh
shehbaz shefali shikha shilpa shiv shivam shivani shivraj shobha shraddha shreya shruti shubham shweta shyam siddaramaiah siddharth
siddhartha simran sirisena sitaram smita smriti sneha snigdha soma somnath sonali sonam soumya sourav sri srinivas srinivasan
sriram subhash subramanian subramaniam subrata sudha sudhakar sudhir sujata sukanta sukhbir sukhwinder sumit sumitra sunil sunita
suraj surendra suresh surinder surjit surya sushant sushil sushila sushma sushmita swapan swapna swara swati syed tahira tanmay
tanvi tapan tarun tejas tejasvi tejashwi tripti tushar uday uddhav ujjwal uma umesh upendra urmila usha uttam vaibhav
vaishali vandana varsha varun vasudha vasundhara veena veer venkaiah venkatesh vibha vidya vijay vijaya vikas vikram vikrant
vimal vinay vineet vinod vipin vipul viraj virat virender vishal vishnu vishwas vivek yash yashwant yogendra yogesh yogi zafar
zaheer zahid zardari
abhisit agus ahn airlangga akihiko akihito akira akiko akio aldrin ameer anies anutin anwar arnel aung aya ayaka ayako azlan
azman bambang bayani benigno bongbong boediono budi chalerm chandra chatchart cherdchai daichi daisuke daw dewi dita dwi
eiji eiko eko erap erlinda fadhil fadzil fahmi ferdinand fumihiko fumio gloria hadi haji hana hanako haruhiko haruka
haruki hideaki hideki hideo hidetoshi hiroko hirofumi hirokazu hiroshi hiroto hiroyuki hishammuddin hisashi hitoshi ichiro
ika ikuo indah indra isao isagani isko ismail iwan izzah jejomar jinho jiro joko jokowi juichi jun junichi junichiro junko
jusuf kaito kamisese kaori kasit katsunobu katsuya kazuhiko kazuo kazuki kazuyoshi keiichi keiji keiko keisuke keita ken
kenichi kenji kenta kenzo khairy khin kiichi kimiko kiyoshi koichi koji kosuke kumiko kunihiko leila leni luhut maria
mai makiko makoto mamoru manabu mari mariko masaaki masahiro masako masamune masanori masashi masato masayoshi masayuki
mayumi megawati meutya michiko midori miki min minoru misako mitsuko mochamad mohd motoo muhyiddin myint naoki naoko naoto
najib natsuo ni noboru nobuaki nobuko nobuo nobuyuki noriko nurul nyoman paetongtarn panfilo pichai pita prabowo prayut prayuth
puan puteri rafizi reiko retno ridwan rie rodrigo rosmah ryo ryohei ryoko ryosei ryota ryuichi sachiko sadakazu sadayuki sakura
sanae sandiaga satoshi satsuki seiichi seiji seiko seth shafie shanmugam shigeki shigeru shin shingo shinichi shinji shinjiro shinya shinzo shiori
shoichi shoji shun shunichi shunji siti soe somchai sophal srettha sri subianto sukarno sunai suga supachai surachai susilo
susumu tadashi tae taichi takahiro takako takao takashi takaya takayuki takeo takeshi taku takuya tamaki taro tatsuo tatsuya
teruo tetsuo tetsuro tetsuya thaksin thida tito tomoaki tomohiro tomoko tomomi toru toshiaki toshihiro toshiko toshimitsu toshio toshiyuki tri
tsuneo tsutomu ungku vajiralongkorn wan wayan wahyu win wiranto yasuhiro yasuko yasuo yasushi yasutoshi yingluck yohei yoichi yoko yoshiaki yoshihide
yoshihiko yoshihiro yoshiko yoshimasa yoshio yoshiro yoshitaka yosuke yu yui yuichi yuichiro yuji yuki yukihiro yukiko yukio yuko yumi yumiko
yuriko yusuke yutaka yuya zahid zaw zulkifli
abebe abena abimbola abiola abiy abraham abubakar adama adanech ade adebayo adekunle ademola adwoa akinwumi akufo akosua alassane
alpha amadou amara amina aminata aminu amos amadou ama anyang asamoah assimi atiku awa ayo ayodele azali babacar babajide babatunde
bakary bassirou bayo bisi blaise bola bolaji boubacar bukola cheikh chiamaka chidi chijioke chika chimamanda chinedu chinua chinwe chioma
chukwuemeka cyril danjuma daudi desta dikgang djibril dlamini ebele edna ekow emeka emmerson eneanya esi essam evariste ezekiel fadila fatoumata
faure felix festus folake funke gcina gedion gitanjali godwill goodluck grace habiba haile hailemariam hamady hage hakainde ibrahima ibrahim
idriss ifeanyi ifeoma iheanyi isaias isatou issoufou ike iyabo jakaya jomo juma julius kagiso kamala kaguta kassim kato keabetswe kgalema khaby khama
khumbudzo khumbulani kofi kojo kwabena kwaku kwame kwamena kwasi kwesi laurent lamine lazarus lethabo lindiwe lucky mahamadou mahamat malusi mamadou
mamphela mariama mathews mcebisi meles mengistu mmusi mobutu modibo moeketsi mogoeng moise moky morgan mokgweetsi mosiuoa mosisili moussa mpho msholozi
mulatu musalia mwai nana nancy naledi nangolo netumbo ngozi nhlanhla njuguna nkechi nkosazana nkosinathi nnamdi nomvula nonhlanhla nosiviwe ntokozo
obiageli olabode olayemi olu olufemi olumide olusegun oluwaseun oby omoyele oumar ousmane oyinkansola panyaza paseka patrice pravin raila rigathi robert rotimi sadio
sahle salif salva samia sani seidu sello seretse sibusiso siphiwe sipho sizwe solly sylvanus tedros teodorin teodoro thabo thandi thandeka thandiwe
thembeka thembi thulani thulas thuli tiebile tidjane tito tsakani tshepo tumi uche uhuru umaru unity wangari wavel wole xolani yaw yaya yemi yoweri
yusuf zanele zandile zenani ziyanda zodwa zola zweli zwelinzima
jacinda aroha hone kiri manaia mere ngaire rawiri tama tane tariana wiremu fiame sitiveni aiyaz voreqe jone ratu semi
`);

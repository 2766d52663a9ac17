import { wordSet } from '../../../word-lists.ts';

/**
 * Given names that the lists by region lack: modern American ones, and those of Albania, the Horn and the Great
 * Lakes of Africa, Central Asia and Mongolia, mainland South-East Asia, the Pacific, the Nordic and Baltic countries,
 * Wales, Ireland and the Basque Country. Written down from general knowledge for this project.
 */
export const widerGivenNames = wordSet(`
  aadu aarne abdi abdoulaye abebech abenaa abiot achieng ada adaeze adaobi addisalem adebola adedayo adela adeola
  adeyemi adjoua aengus affoue afrim agatha agim agron agung agust ahmednasir ahok aicha aidil aigars aiman aime ain
  aine aino aintzane airin aissata aisyah aitor aivar ajoke akanisi akin akinola akinyi aksel alaina alaitz albana
  albulena alda aldis aled alemayehu alemu aletha algirdas aline alioune alisher alisi almaz altangerel alun alvar
  alymbek alyson amaia amaka amani amanuel amarachi amare amaya ambachew amirul anastacia anchalee ander andi andika
  andile andris ane anele aneurin angharad anh anietie anneli antero ants antwan anuli anwen anyango aodhan aoibheann
  aoife apichai apirat apisai apisit apollo aquilino araceli arantxa arben arber arbnor aretha ari arief arielle ariff
  arinze arisara arjeta arkaitz armas arni arsene arta artan arthit arvils arvo arvydas arwel asaua asel asep asfaw
  asgeir ashanti ashton asier askar asko aslaug assel aster astou astrit atieno atifete atinuke atis aurelia ausrine
  avni aweys awino awuor ayan ayanda ayele aygerim aynura ayu azamat azimbek azizah azizan azmi azmin azucena babalwa
  babatope bahati bairbre bajram bakhyt bakyt bamidele banchob bandile banharn bankole barra batbayar batbold bato
  batsaikhan battulga bayar bayu bea beck begona behgjet bekele bergur berhane berhanu bertram besa besian besnik
  bethan bettina beulah bheki bhekisisa bhumibol bich bienvenido bima bintou birgir birtukan biruk bizimana bjarne
  bjarni blanche blathnaid blerta bolat bolor bongani boonchai boonyarit bopha bosco bouasone boubou bounnhang branwen
  breandan breonna brianne brid brighid bronagh brooke brooklyn bryanna bryndis budiman bujar bunthoeun burim busisiwe
  buti cahir cahyo cait caitriona callie camryn caoilfhionn caoimhe caolan carlotta carmela carmelo carwyn cathal
  cathaoir catrin catrina catriona cedrick cefin celestin ceri ceridwen ceris chaiwat chalermchai chanda chanel
  chanthou charity charlize chastity chaturon chau chavalit chebet chelangat chelsey chenjerai chepkoech cheptoo
  cheyenne chhay chibuike chibuzo chidera chidinma chigozie chilufya chimed chimezie chimwemwe chinelo chinyere
  chipego chipo chisom chisomo chizoba cho choummaly chuan chukwudi chukwuma chuwit ciaran clarice claudine claver
  clementina cliona clovis colm colt colum conall conchita conchur coral coralie cormac coumba cuan cuong cyndi dafydd
  dagur daithi damascene daniyar dao daquan dara dardan darmawan darnell dashawn daulet davaa davon dawit deandre
  debretsion dedi deion delfin delilah delroy delyth demba demeke demetria denzel deqa derartu dereje deshawn desiree
  dewayne dian diarmuid didik dieu dieudonne dilnoza dilwyn dinah dinara diomi djibo djoko donagh donal donika donncha
  dontae doreen dorj dosan dottie drita dumisani duy dympna dzintars dzulkefly earline earnest ebuka edcel edgars
  edhie edi edmond edona edy eero eeva efe effie efren egill egils eifion eija eiki eila eilis eimear eirian eirikur
  ejike eka ekaette ekene eldridge elfa elfyn elira eliud eluned elva emomali emrys emyr endang endika endrit eneko
  enid enkhbayar enkhtuya eoghan eoin epeli epifanio epiphanie erdene erion erla erlan ermek ermias ernestine ese
  eskinder esko esperance eudora evie eyglo fachtna fadzai farai farhash farrah fatos fatuma faumuina feargal felicien
  femi fergal ferry feruza ffion fiachra fidel fidelma fikile fikre filimone fily finbarr fintan fionn fionnghuala
  fionnuala firmin fiston fitri fitsum flutura fowsia funmilayo furaha gabrielius gakuru ganjar gantulga garazi
  gaspard gathoni gatot gbenga gearoid gebre gebru geir genc genet geraint gerallt germaine getachew giang gibran
  gilda gintare gintautas gints girma giselle gisli glauk glenys gode godswill gorka gramoz griselda gudina gudlaugur
  gudmundur gudni gudrun gulmira gulnara gulnora guntis gurbanguly gwenllian gwilym gwyn gwynoro haben hafizah hailu
  halim halla halldor hamisi hamzah handoko hanh hanipah hannele hanno hannu haraldur haris hary hasni hasto hauwa
  hazlan hefin heikki heledd helka hendra heng hermogenes hettie hidayat hien hieu hildur hilkka hinemoa hirut hla
  hlengiwe hoani hodan hohepa hollis hortense hrafn htay htin hue huong huw hyacinthe hywel ianto iarla iban ibra ide
  idoia idowu idrissa iestyn ieuan ifan ife ifeoluwa ifrah ignasius iiro ikechukwu ikenna iker ilhom ilkka ilmari ilze
  imam imani imanol imee imelda immaculee inaki indrek inez ingibjorg ingrida inguna inia inigo inkeri inonge iolo
  iorwerth ireti irja irwan isa isikeli isioma islwyn itai itziar izaro izwan jaak jaakko jaan jabu jabulani jac
  jacklyn jaclyn jada jaden jaheim jakup jalen jamaluddin jamar jamshid janae janessa jani janne jaquan jari jarkko
  jarmo jarvis jatuporn javon jawar jayden jayla jazmine jeannette jebet jepchirchir jeptoo jerrell jetmir jeton
  jevgeni jide jinggoy johari jokin jona joonas jorma joseba josu jouko juhan juhani juho jukka jurate jussi jutamas
  jyldyz kaarina kabelo kadeem kadiatou kadidia kadri kaea kaesang kahurangi kaija kairat kalani kaleo kalev kalevi
  kalle kalolo kalyan kamaruddin kamau kamol kanat kanayo kanoa kanokwan kapeli karabo karanja kareem kari kariuki
  karlis karmele kartika kasem kasey kasonde katlego katri kawika kayode keahi keala keanu kebede keenan keisha kekoa
  kelechi kemi kenechukwu kenenisa keoni kersti kestutis keyshawn kgomotso khadijah khady khairul khaltmaa khamtai
  khanh khanyi khensani khieu khoa khofifah khotso khurelsukh kiara kiatisuk kibet kierra kimani kimmo kimo kipchoge
  kipkemboi kiprop kiptoo kirsi kittiratt kizza klodian koech koko kolawole kolbrun koldo kondwani kori korn kosal
  kouame kouassi kreshnik kriengsak kristal kristjan kristrun krit krystal krystle kubat kudakwashe kudzai kuini
  kujtim kunle kurmanbek kwamboka kyaw kyi kyosti kyra lagi laimute lakeisha lamar lamont lan lander lanre lansana
  laquan lasairfhiona lashawn lashonda latanya latasha latisha latonya latrice lauri lavonne leandra lebo lebogang
  leena leire lemma leonora lerato lesego lestari letesenbet lettie lidetu lien liew lillie limbani linas lindelani
  lindokuhle linh linwood liridon lirim listyo lito lleucu llinos llyr llywelyn loan logi lolita lopeti lorcan losa
  lowri luan lucio lucretia lula lulzim lunga lungile lungisa lwazi lwin mabon macharia macy madina mahad mahathir
  mahfud mahina maialen maider maija maimouna maina mair maire maite majlinda makena makoa maksat malachy malakai
  maldwyn malee malia malinda mamady mame mamie mamo mandla manny manop mapule marama marat mared margret marieme
  maris marisela marja marjut markku marlen marquise mart maruf masechaba maszlee mathole matti maui mazlan mbali
  mbongeni mbugua mduduzi meabh meelis meerim meinir mekonnen melaku mele meleane meleri melese menna merera mererid
  merja mertxe meseret meskerem meurig mfundo mhlengi mihhail mika mikel mikko mimoza mindaugas minerva miren mlungisi
  mmabatho moana moesha mojisola mondli montel monwabisi monyrith moraa mosa motlatsi mouhamadou mouhamed moustapha
  mozelle mphatso mpumelelo mthandeni mthunzi mugisha muhamad muireann mukami mukhriz mulenga mulugeta mumbi munashe
  munkh munyaradzi muse mustapa mutale muthoni mutua muzi mwangi mwansa mwende mwila mxolisi mya myrna mzwandile
  nadiem naing naisula nakia nambaryn namwali naoise nargiza narong nasiba nattawut natthaphong nazri ndeye ndidi
  nduta neasa neema nelda nelisiwe nene nerea nerys nesta nettie neva nexhmije nga ngagne ngaio ngan ngareta nghia
  ngoc ngonidzashe ngugi nguyet nhan nhi nhung nia niilo nik nikau nikki njeri njoki njoroge nkem nkiru nkosana
  nkosikhona nkululeko nneka nnenna nodira nohea noirin nomalanga nomfundo nomin nompumelelo nomsa nomthandazo nomusa
  nonkululeko nonso noppadon nopparat noraini norhayati normunds norodom nosipho nozipho nshuti ntando ntombi ntsiki
  nuala nugroho nur nuradin nurhaliza nurlan nursultan nwabueze nyaguthii nyambura nyan nyasha nyein nyla nyokabi
  nyong obert obinna obioma ochieng octave oddny odell odessa odhiambo odhran odunayo odval ogechi ohn oihana oisin
  ojars okechukwu okey okezie okoth oladipo olafur olaide olamide olavi olive ololade oluchi oluwafemi oluwaseyi olwen
  omari omolara omondi omurbek onke onome onyango onyeka onyinye opal orlaith orri osagie osaze oskar otabek otgon
  otieno oulimata ouma oumou outi owain oybek oyun oyungerel paavo pacome padraic padraig paiboon pairoj paivi palesa
  palmi paloma panashe pansy paora pape parfait parit pasi patience patxi peadar peio peni pentti perla perttu peta
  petrit petteri petur phichit philomena phone phong phuc phuong phyo pich pirapan pirjo pirkko piyabutr pornthip
  pramono prasit prawit preecha priit priya-mae prosper pumla purnomo puspita putri quang quinton quoc quyen ragnar
  ragnheidur raheem rahmat raija raimo raimond raimundas ramunas ramush rangi rangsiman rano rasheed raven ravshan
  razak razali redwan refilwe rehema reijo rein remigijus renato rewi rexhep rhea rhian rhodri rhun ridzuan rihards
  riikka riitta riku rimantas rina risa rithy ritva rizal rizieq roch rocio rodrigue roisin rokas rokhaya rolanda
  ropata rosetta rosli ruaidhri ruairi rudo rungroj rutendo ruvimbo sade sadyr saifuddin sainkhan salahuddin sali
  saloth samdech samnang sampo samsuri sanan sanda sandi sandile sanele sanjar saoirse sapar sari sarmite sathit saule
  sbu seamus segun seifu seija sekou senait senan senzo seoirse seosamh seppo serdar setya seydou shahidan shahrizat
  shakira shanice shaniqua shanna shante shaquille sharizat sharonda shavkat shavon shayla sheena sherita sherwin
  sherzod shimelis shkelzen shonda shpend shukri shwe siaosi sibonelo sibongile sibongiseni sierra sifan sifiso sigit
  sigmundur signe sigridur sigrun sigurdur sigurjon sihamoni sihle siim simba simbarashe simiyu simphiwe sindisiwe
  sinikka sintayehu sion sione sirichok sirikit siriol sirleaf sirpa siyabonga siyanda sizakele sjofn skender
  skhumbuzo snorri sofyan sok sokha sokhom sokol sola solveig sombat somkiat somkid somphone somsak somtochukwu somyot
  sooronbay sophea sopheap sorcha sothea souleymane sovann sphesihle srisuwan stefanie steingrimur subira sugeng
  suharso sukhbaatar sukhumbhand sumarsono sunisa supoj surapong surayud suthep sutiyoso suu suwat suwit suzette
  svandis sveinn swe syahredzan sybil sylvestre tadesse tadhg tafadzwa tagesse taika taina takiyuddin takondwa
  takudzwa talant talia tamanda tamati tameka tamerlan tamika tamisha tanel tanin tanisha tapani tapiwa tarja tarmo
  tashawn tatenda taufik taulant tavita tawana tawanda taye tayo tebogo teboho teguh tegwen teilo tekle temesgen temir
  temitope tendai tengku tequila tesfaye teuta tevita tewodros thabang thami thanakorn thanathorn thandar thandie
  thanh thant thao thapelo thavy thaworn theerayut thein themba thembinkosi thembisile theodora theoneste thet thi
  thien thiha thinh thirachai thoko thokozani thokozile thongloun thongsing thora thorbjorg thordis thorgerdur
  thorhildur thorsteinn thu thura thuy tiana tiara tidiane tiemoko tierra tigist tiina tiisetso tiit tinashe tipene
  tirunesh titiek titilayo tiyamike tlotlo tobechukwu tochukwu toibin tokunbo tolibjon tolu toluwani tope topi toya
  toyin travon trayvon tremaine trenton trevon treyvon triin trinh trong trudi truong tsakhiagiin tsedale tsegaye
  tsend tsige tsitsi tuan tudur tuija tuilaepa tumelo tunde tuula tuya tuyet twyla txema tyree tyrell tyrese tyresha
  uchechi uchenna udoka udom ugo ugochukwu ukhnaagiin ulan uldis ultan ulugbek umida unai unathi unnur urbain urpo
  urve uwase uwimana uyanga uzo uzoma valdrin valon vanna vappu veasna veera veikko venant venus verna vesa vestine
  veton vichea vigdis viliami vilija vilis ville vilma vimbai vinh viphavanh virginijus virpi vjosa vonda vorapong
  vusi vuyani vuyo vytautas wafula wahid wai wairimu waisake waka walden wambui wandile wangui wanjiku wanjiru warsame
  wawan waweru wekesa wichai widodo wiji wilfried wilhelmina wissanu wondimu woravat workneh wunna wyn xabi xabier
  xhavit xiomara xolile xuan yacine yacouba yadira yamikani yan yared yasonna yemane yen yenny yerlan yesenia yetunde
  yewande yinka yll ylli yohannes yongyuth yosu yudi yuliana yusof yuthasak yvon zachariah zainal zakes zamani zamira
  zandanshatar zandi zarina zawadi zelma zenebe zerihun zewditu zhanar zhenish zin zinhle zinzi zora zoumana zuhura
  zuko zulfiya zuraida zurine zygimantas
`);

import { wordSet } from '../../../word-lists.ts';

/**
 * Given names common in Slavic, Baltic, Balkan, Greek, Caucasian, Turkish, Arabic, Persian and Hebrew
 * use, transliterated and without diacritics, in the spellings of English-language news.
 * Written down from general knowledge for this project.
 */
export const easternGivenNames = wordSet(`
  abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelmadjid abdelmalek abderrahmane
  abdirahman abdiweli abdo abdul abdulaziz abdulfattah abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman
  abdulrazak abed abu adel adem adham adil adnan afaf agnieszka ahmad ahmadi ahmed ahmet aida aisha akaki akbar akram
  alaa alar albin aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksi alen alena alesia alexey ali alia
  aliaksandr alireza aliyev alkan alla altan alyaksandr amal aman amer amin amina amine amir amira ammar amr anas
  anatol anatoli anatolii anatoly andrei andrej andrey andrii andriy andrus andrzej anees aneta anis anisa anka ante
  antti anwar apostolos ara aram arash aref arif arkady arman armen arsen arseniy artem artis artur artyom arwa arzu
  asad asen ashot ashraf asif asim aslan asma assad asta ata atanas atef audrius aurel avdiy aya ayatollah ayman ayse
  aysel ayub azad aziz aziza azza badr bahaa bahram baiba bandar baqer barham bartosz basem bashar bashir basim basma
  bassam bassem bayan beata behrouz bekir bidzina bijan bilal biljana binali binyamin blerim bogdan bohdan bohuslav
  boiko bojan bojana borut borys boyko bozena branislav branko bratislav bronislaw burak burhan bushra cem cemal
  cengiz cezary cornel cosmin costas crina csaba dace dagmara dainius dalal damir damjan dania danica danil danila
  danilo danuta danylo daoud darja darya davood dejan denys desislava devlet dimitar dimitri dimitrios dimitris dina
  djamel dmitri dmitrii dmitrij dmitriy dmitry dmytro doina donatas dorota dragan dragana dragos drazen dusan dzmitry
  ebrahim eduard edvard ehab ehsan ehud ekaterina ekrem elene eleni elham elif elina emad emine emir endre enver erdal
  erdogan erkki erno esmaeil esmail esra essam evgenia evgenii evgeniy evgeny evika ewa eyad eyal ezzat fadel fadi
  fadia fahad fahd fahmi faisal faiz faiza fakhri farah farhad farid farida faris farouk farouq farzad fatemeh fathi
  fatih fatma fatmeh fatmir fatou fawaz fawzi fayez faysal fedir fedor ferhat feridun ferit firas fouad fuad fyodor
  gabor galal galina gamal garegin gela gennadi gennadiy gennady genrikh georgi georgios georgy gergely ghada ghaith
  ghali ghassan gheorghe gholam giga gilad gintaras giorgi gitanas gleb goran gordana grazyna grigori grigory grzegorz
  gyorgy gyula habib hadi hady hafez hafiz haider haitham hakan hakim hala halil halima halina halit hamad hamas
  hamdan hamdi hamed hamid hamza hana hanan hani hanif haroon harun hasan hashem hashim hassan hatem hatice haya
  haydar hayder hazem heba hesham hicham hind hisham hoda hosam hosein hoshyar hossam hossein houda hrant hristo
  hryhoriy hulusi husam huseyin hussain hussam hussein ibrahim idris iga ihor ihsan ikram ilan ilham ilhan ilia iliana
  ilie ilir ilya imad iman imran imre inaam inese inna intisar ioana ioannis ion ionut iosif irakli irina iryna ismail
  ismet issa issam itamar iva ivars ivaylo iwona iyad izzat jaafar jaber jabir jadwiga jafar jakub jalal jamil jamila
  janez janos janusz jaroslav jaroslaw jasim jassim javad jawad jelena jerzy jihad jiri jolanta josip joumana jovan
  jovana jozef julija jurgis juri juris justyna kadir kaja kakha kalin kamal kamel kamil kamran karel karim karima
  karol karolis kasia kasim kaspars kasra kassem kassim katarina katarzyna katerina kateryna katya kazem kazimierz
  kemal kenan khadija khadra khaled khalid khalida khalifa khalil khamis kianoush kiril kirill kirsti klara klementyna
  kolinda konstantin konstantinos kostas kostiantyn krisjanis kristalina kristaps kristijan krum krystyna krzysztof
  ksenia kyriaki kyriakos kyrylo laila laima laimdota lamia laszlo latifa layla lech leonid leszek lev levan levente
  leyla lidija liudmila ljubica ljubisa loay luay lubna lubomir ludmila lujain lukasz lyubov lyudmila maciej magdolna
  mahdi maher mahmood mahmoud mahmud mahsa mai maia maja majed majid maksim maksym malek malgorzata malik malika manal
  manana mansour mantas maram marcin marek marija marijana marin mariusz mariya marko maros martyna marwa marwan
  maryna marzena marzieh masih masoud masud matej mateja mateusz matija matjaz mato matus maysa mazen mehdi mehmet
  mehran mehrdad mehriban melih mervat merve meryem mevlut michail michal mihai mihail mihaly mikael mikhail mikheil
  mikola mikolaj milan milana milena milica milojko milorad milos miloslav miodrag mira mirek mirjana mirko miro
  miroslav miroslava miroslaw mladen mo moaz mohamad mohamed mohammad mohammadreza mohammed mohamud mohsen mojtaba
  mokhtar momir moncef morteza mostafa mouna mounir mourad muammar mubarak mudar muhammad muhammadu muhammed muharrem
  muhsin mukhtar munir muqtada murad murat musa musab mustafa mustapha muthanna mykhailo mykola nabih nabil nabila
  nada nader nadezhda nadim nael nafez naftali nagla naguib nahed nahid naim najat najib najla nana narek narges
  naseer naser nasir nasr nasrallah nasreen nasrin nasser nataliia natalija nataliya natalya nawaf nawal nawaz nayef
  nazanin nazir nebojsa nenad nicolae nicusor nidal nihad nika nikita nikol nikola nikolai nikolaos nikolas nikolay
  nikolina niloufar nilufer nima nimrod nino nir nizar noa noor noura nouri numan nurettin nuri nuseir ofer ofir
  oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olha olli omer omid ondrej oren orest orhan ori osama
  osman ostap otar othman ozan ozgur parisa parviz pavel pavlo pavol pawel payam peeter pekka penka petar peteris petr
  petre petro petros pinar piotr plamen predrag qais qasem qasim qassem qassim rachid rachida radek radmila radoslav
  radoslaw radovan rafic rafik rafiq raghad rahim rahman raimonds raja ramadan rami ramin ramzan ramzi rana rania
  ranko raouf rasa rashad rashed rashid rashida rastislav rati rauf razan raziye recep reem reza riina rima risto
  rivka riyad riza robertas robina roksana rosen roya roza ruhollah rula rumen ruslan rustam rustem ryszard saad saadi
  sabah sabri sadat sadeq sadiq saeb saeed saeid safa safwan sahar said saif sajid salah salam saleh salem salim salma
  salman salome salwa sameer sameh sami samia samih samiha samir samira sana sanaa sanam sanja sanna saqr sarkis sasa
  sattar saud sauli saulius sayed sayyed sedat seddique selahattin selcuk selim semih semyon sergei sergej sergey
  serghei sergii sergiy sergo serhii serhiy seyed seyyed shadi shahab shahin shahram shaimaa shaker shakir sharif
  shaul shawki sherif sherine shimon shireen shiri shirin shlomo shmuel sigitas siham simin simonas sinan siraj
  slavica slavko slawomir slobodan snezana sofiya soheil sohrab soraya sorin souad spyros stanimir stanislav stanislaw
  stavros stefanos stelios stepan stevo stjepan stoyan suad suha suhail suleiman suleyman sultan sumaya suzan svetlana
  svetlozar sviatlana svitlana szilard szymon taavi tadeusz taha taher tahir tal talal tali talib tamer tamim tamir
  taneli tansu taras tarek tareq tariq tatjana tatyana tayeb taysir tayyip teodor teodora theodoros tibor tigran
  tihomir timofei timur tinatin toivo tomasz tomislav tonis toomas traian tsvetan tuomas turki tzachi tzipi umar umit
  urho urmas urszula usama uzi vaclav vadim vadym vahagn vahid valdas valdis valentyn valerii valeriu valeriy vano
  vardan vasil vasile vasili vasilii vasilis vasily vassilis vasyl velimir velislav venelin verica vesna viacheslav
  viktor viktoria viktoriia viktorija vilius vitali vitalie vitalii vitaliy vitaly vlad vladan vladimir vladislav
  vladislava vladyslav vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav wael wafa waldemar waleed walid
  wasim wassim wiktor wissam witold wladyslaw wojciech yaakov yael yahya yair yakov yana yanis yannis yaroslav yasemin
  yaser yasin yasir yasmin yasmine yasser yegor yehuda yekaterina yelena yevgenia yevgeniy yevgeny yevhen yevhenii
  yildiz yisrael yitzhak yoav yoel yonatan yosef yossi yousef yousif youssef yuli yulia yuliia yuliya yuri yurii yuriy
  yury yusef yusuf yuval zahi zahra zaid zainab zakaria zakhar zaki zalmay zayed zaza zbigniew zdenek zdravko zeev
  zehra zeina zeinab zekeriya zeljka zeljko zhanna ziad zied zinaida zineb ziv zlatan zlatko zofia zohran zoltan zoran
  zorana zsolt zsuzsanna zuhair zurab zuzana zygmunt
`);

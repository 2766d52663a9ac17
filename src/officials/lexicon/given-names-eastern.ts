import { wordSet } from './word-set.ts';

/**
 * Given names common in Slavic, Baltic, Balkan, Greek, Caucasian, Turkish, Arabic, Persian and Hebrew
 * use, transliterated and without diacritics, in the spellings of English-language news.
 * Written down from general knowledge for this project.
 */
export const easternGivenNames = wordSet(`
adem agnieszka akaki alar albin aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksi alen
alena alesia alexey aliaksandr alla alyaksandr ana anatol anatoli anatolii anatoly andrei andrej andrey
andrii andriy andrus andrzej aneta anka ante antti apostolos ara aram arkady arman armen arsen arseniy artem
artis artur artyom asen ashot asta atanas audrius aurel avdiy baiba bartosz beata bidzina biljana blerim
bogdan bohdan bohuslav bojan bojana boiko borut borys boyko bozena branislav branko bratislav bronislaw
cezary cornel cosmin costas crina cristian csaba dace dagmara dainius dalia damir damjan danica danil danila
danilo danuta danylo darius darja darya dejan denys desislava diana dimitar dimitri dimitrios dimitris
dmitri dmitrii dmitrij dmitriy dmitry dmytro doina dominik donatas dorota dragan dragana dragos drazen dusan
dzmitry eduard edvard ekaterina elene eleni elina elvira emil endre erdogan erkki erno evgenia evgenii
evgeniy evgeny evika ewa fatmir fedir fedor felicia filip fyodor gabor galina garegin gela gennadi gennadiy gennady
genrikh georgi georgios georgy gergely gheorghe giga gintaras giorgi gitanas gleb goran gordana grazyna grigori
grigory grzegorz gyorgy gyula halina hanna hashim hrant hristo hryhoriy iga igor ihor ilham ilia iliana ilie ilir
ilona ilya imre inese inna ioana ioannis ion ionut iosif iryna irakli irina iva ivan ivana ivars ivaylo ivo
iwona jadwiga jakub janez janos janusz jaroslav jaroslaw jelena jerzy jiri joanna jolanta josip jovan jovana
jozef julija juri juris jurgis justyna kaja kakha kalin kamil karel karol karolis kasia kaspars katarina katarzyna
kateryna katerina katya kazimierz kirill kiril kirsti klara klementyna kolinda kostas kostiantyn konstantin
konstantinos krisjanis kristalina kristaps kristijan krum krystyna krzysztof ksenia kyriakos kyriaki kyrylo
laima laimdota laszlo lech leonid leszek levan levente lev lidija liudmila ljubica ljubisa lubomir ludmila
lukasz lyubov lyudmila maciej magdalena magdolna maia maja maksim maksym malgorzata manana mantas marcin marek
marija marijana marin mariusz mariya marko maros marta martyna maryna marzena mateja mateusz matej matija matjaz
mato matus michail michal mihai mihail mihaly mikael mikheil mikhail mikola mikolaj mila milan milana milena
milica milojko milorad milos miloslav miodrag mira mirek mirjana mirko miro miroslav miroslava miroslaw mladen
momir monika mykhailo mykola nadezhda nadia nana narek natalia nataliia natalija nataliya natalya nebojsa nenad nicolae
nicusor nika nikita nikola nikolai nikolaos nikolas nikolay nikolina nikol nino norbert oksana oleg oleh
oleksandr oleksandra oleksii oleksiy olena olha olli ondrej orest ostap osman ostap otar pavel pavlo pavol pawel
peeter pekka penka petar peteris petr petre petro petros piotr plamen predrag radek radmila radoslav radoslaw
radovan raimonds ramzan ranko rasa rastislav rati riina risto robertas robertas roksana roman rosen roza rumen ruslan
rustem rustam ryszard salome sandra sanna sanja sasa saulius sauli semyon serge sergei sergej sergey serghei sergii
sergiy serhii serhiy sergo sigitas simonas slavica slavko slawomir slobodan snezana sofiya sorin spyros stanimir
stanislav stanislaw stavros stefania stefanos stelios stepan stevo stjepan stoyan svetlana svetlozar sviatlana
svitlana szilard szymon tadeusz taavi taneli taras tatjana tatyana teodor teodora theodoros tibor tigran tihomir
timofei timur tinatin toivo tomasz tomislav tonis toomas traian tsvetan tuomas urho urmas urszula vadim vadym vahagn
vaclav valdas valdis valentyn valerii valeriu valeriy vano vardan vasil vasile vasili vasilii vasilis vasily vassilis
vasyl velimir velislav venelin vera verica vesna vera viacheslav victor viktor viktoria viktoriia viktorija vilius vitali
vitalie vitalii vitaliy vitaly vlad vladan vladimir vladislav vladislava vladyslav vlastimil vojislav vojtech volodymyr
vsevolod vuk vyacheslav waldemar wiktor witold wladyslaw wojciech yana yanis yannis yaroslav yegor yekaterina yelena
yevgenia yevgeniy yevgeny yevhen yevhenii yulia yuliia yuliya yuri yurii yuriy yury zakhar zaza zbigniew zdenek zdravko
zeljka zeljko zhanna zinaida zlatko zlatan zofia zoltan zoran zorana zsolt zsuzsanna zurab zuzana zygmunt
abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelmadjid abdelmalek abderrahmane abdirahman
abdiweli abdo abdul abdulaziz abdulfattah abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdulrazak abed abu
adel adham adil adnan afaf ahmad ahmadi ahmed ahmet aida aisha akbar akram alaa alia ali alireza aliyev alkan altan
amal aman amer amin amina amine amir amira ammar amr anas anees anis anisa anwar arash aref arif arwa arzu asad ashraf
asif asim aslan asma assad ata atef aya ayatollah ayman ayse aysel ayub azad aziz aziza azza badr bahram bahaa bandar
baqer barham basem basma bashar bashir basim bassam bassem bayan behrouz bekir bilal bijan binali binyamin burak burhan bushra
cem cemal cengiz dalal dania darius daoud davood devlet dina djamel ebrahim ehab ehsan ehud ekrem elham elif emad
emine emir enver erdal esmail esmaeil esra essam eyad eyal ezzat fadi fadia fadel fahad fahd fahmi faisal faiz
faiza fakhri farah farhad farida farid faris farouk farouq farzad fatemeh fathi fatih fatma fatmeh fatou fawaz
fawzi fayez faysal ferhat ferit feridun firas fouad fuad galal gamal ghada ghaith ghali ghassan gholam gideon gilad
habib hadi hady hafez hafiz haider haitham hakan hakim hala halil halima halit hamad hamas hamdan hamdi hamed hamid
hamza hana hanan hani hanif haroon harun hasan hashem hassan hatem hatice haya haydar hayder hazem heba hesham hicham
hind hisham hoda hosam hosein hoshyar hossam hossein houda hulusi huseyin husam hussain hussam hussein ibrahim idris
ihsan ikram ilan ilhan iman imad imran inaam intisar ismail ismael ismet issa issam itamar iyad izzat jaber jabir
jaafar jafar jalal jamal jamila jamil jasim jassim javad jawad jihad joumana kadir kamal kamel kamran karim karima
kasim kasra kassem kassim kazem kemal kenan khadija khadra khaled khalid khalida khalifa khalil khamis kianoush laila
lamia latifa layla leyla lina loay lubna luay lujain mahdi maher mahmood mahmoud mahmud mahsa mai majed majid malek
malik malika manal mansour maram marwa marwan maryam marzieh masih masoud masud maysa mazen mehdi mehmet mehran
mehrdad mehriban melih merve mervat meryem mevlut mina mo moaz mohamad mohamed mohamud mohammad mohammadreza mohammed
mohsen mojtaba mokhtar mona moncef morteza mostafa mounir mourad mouna muammar mubarak mudar muhammad muhammadu muhammed muharrem
muhsin mukhtar munir muqtada murad murat musa musab mustafa mustapha muthanna nabih nabil nabila nada nader nadia nadim
nael nafez naftali nagla naguib nahed nahid naim najat najib najla nancy narges naseer naser nasir nasr nasrallah nasreen
nasrin nasser nawaf nawal nawaz nayef nazanin nazir nidal nihad nilufer nima niloufar nimrod nir nizar noa noor noura nouri
numan nuri nurettin nuseir ofer ofir omar omer omid oren orhan ori osama osman othman ozan ozgur parisa parviz payam pinar
qais qasem qasim qassem qassim rachid rachida rafic rafik rafiq raghad rahim rahman raja ramadan rami ramin ramzi rana
rania raouf rashad rashed rashid rashida rauf razan raziye recep reem reza rima riyad rivka riza robina roya roza ruhollah rula
saad saadi sabah sabri sadat sadeq sadiq saeb saeed saeid safa safwan sahar said saif sajid salah salam salam saleh salem
salim salma salman salwa sameh sameer sami samia samih samir samira samiha sana sanaa sanam saqr sara sarkis sattar saud
sayed sayyed sedat seddique selahattin selim selma selcuk semih seyed seyyed shadi shahab shahin shahram shaimaa shaker shakir
sharif shaul shawki sherif sherine shimon shireen shiri shirin shlomo shmuel siham simin sinan siraj sohrab soheil soraya
souad suad suha suhail suleiman suleyman sultan sumaya suzan taha taher tahir tal talal tali talib tamer tamim tamir tansu
tareq tarek tariq tayeb taysir tayyip turki tzachi tzipi umar umit usama uzi vahid wael wafa waleed walid wasim wassim
wissam yael yahya yair yaakov yakov yasemin yaser yasin yasir yasmin yasmine yasser yehuda yildiz yisrael yitzhak yoav
yoel yonatan yosef yossi yousef yousif youssef yuli yusef yusuf yuval zahi zahra zaid zainab zaki zakaria zalmay zayed
zeev zehra zeina zeinab zekeriya ziad zied zineb ziv zuhair zohran
`);

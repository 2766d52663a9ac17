import { wordSet } from '../../../word-lists.ts';

/**
 * Given names that the other lists lack: of people who have been in the news of their country, from the Americas by
 * way of Africa and the Near East to the Pacific, without diacritics. Written down from general knowledge for this
 * project.
 */
export const furtherGivenNames = wordSet(`
  trinidad guadalupe remedios
  aaditya abba abdalla abdellatif abdrabbuh abdulhamid abigael abir acryl adaku adalberto adams adan adanna adelheid
  adhiambo adilur adolfo adonis aecio affoussiata afia agbenonci agostinho ahsan aigul akbaruddin akua akwasi alberto
  alessandro alexandru algernon alikhan alix aliya almazbek amarachukwu amery aminuddin amirudin amparo anahit andras
  andrija andronico anesu anibal annalena annamie annastacia annegret annika anniken annuar anselm antoni antonis
  anura anwaar anze apollinaire aquiles araminta ararat arayik arlind aryeh asaduddin asaduzzaman attaullah attilio
  audley audun augustin auma aurelien aurore avdullah avigdor ayaz ayelet azalina azma azruddin azzam babulal baburam
  bahar bakhtiyar bakir balazs balendra banri bantu barack barbel barnaby basdeo batsheva beate beatrix bence beppe
  berangere berat bernadus bettino bezalel bhajan bharrat bhupender bhupinder bictogo bilawal biodun birahima birhanu
  bjarkey bobi bogna boitumelo borja bornito bourama brajesh briony bulent calin calixto camillo candido carles carly
  carys catalin catarina cayetana celso chadchart champai cheikhou cheol chepngetich chrystia chukwuka cian clare
  constantino corneille cosima crispin cuauhtemoc cuitlahuac dacian dagfinn dalibor damares damilola danijel dapo
  dariga dariusz darko davi davit daviz davor dawood dehenna delcy dele delfina delphine delyan denisa denitsa denny
  denzil digvijaya dijana dilan dilma diosdado ditmir dolapo dorin dorothee dorte doto driss drissa dritan eamonn
  edmundo edouard edson eduarda efrain efua eilish eisuke elchin eleonore elisabetta elly elmar elmedin elvis elyes
  elzbieta emile emre enoch erastus erna espen esperanca eszter evangelos everald evo ewelina fadillah fadzayi
  fahrettin faiq falih fanny faryal farzaneh fathima fauzia fawad femke ferdinando ferenc fikret filipe flavio florent
  florin folasade fousseyni fouzi francia franck frans franziska frauke fumihito gabi gaetano galym gebran geert
  geraldo gernot gervais giancarlo gibril gifty gilchrist gilles gilmar giorgos giriraj gislaine gleisi gobind godwin
  gohar gordan gotabaya graca graziano gulsen guri gwede hadiza hagop hajiji halimah hania hanneke harini haruna
  helder heloise heriberto herzi heydar hichem hikmet hildegarde hristijan hubertus huma humza iago ibtisam icela idit
  ieva ignatius ignazio imangali immanuel inara indranee inger iolanda ione irfaan ishaq ismat itsunori itzel ivanka
  ivar ivica ivone izabela izkia jacinta jacinto jacqui jagmeet jair jakob jakov jalil jamus jannik jarmila jeppe
  jeyhun jibril jimmie joachim jonny jorunn josepha jovenel juanma judit juraj jutta kabiru kais kajsa kalifa kalina
  kamina kamla kanthi karoline karsten karua kash kassio kassym katalin katherina katuutire kauna kayleigh kazimir
  keat kees kellyanne kenjiro kerrie khadga khaleda khalilur khawaja khemraj kholeka kinga kiplagat kiprono kiren
  kithure kiyomi kjersti klaudia klemen knut kolade kornelia kostadin lael larysa lassana lateef latif laurentino
  laurynas layda leonore leopoldo lesetja levon levy lieven ligaya lilit loic lolwah lotte ludovit ludvik luka lumir
  lungisani luzia macarena macky maelle mahamudu mahlet mairi maithripala makinde makis malick maliki mamuka
  mangosuthu manik mansukh mansur margarete margus mariano marito marjan marjolein marketa marriyum marton masagos
  masego masrour massoumeh maumoon mbuyiseni mckhenry megyn mehreen meir melania menardo meral merav meshal mher mieke
  minni mircea mirela miri mirza mizuho mmamoloko modeste modou mohand mohsin morenike morten morwenna moshe motohisa
  muhaimin muhoozi muizzu mulayam mulyani muntaka musavat mutinta nabilah nadhim nalinda nanaia narciso naruhito nasry
  natalius natasa natia nayab nayib nazmi ndapona ndeshi ndindi nechirvan neiphiu nejib nermin newt ngozichukwu
  ngunjiri nicolai nicu nikos nilufar nobert noemi nokuthula nomgcobo nooshi noureddine nourredine novruz nuno
  nureddin nusron nyesom obaidul obiora odile ollanta olta olushegun oluwatobi omarosa oommen oppah oriol ossufo
  otilia ottavio ousseynou palwasha panduleni panos parshottam pascale paschal patrik pearse pelle pema pennelope
  pernille perpetua pervez petronella portia prachanda prahlad prisca priscilla pritam prokopis przemyslaw qaboos
  qubad quim rabiu rached rafal raffaele ragnhild rajeshwari raluca ramiz ramtane ratinho rauff razarudin reema reince
  renan renho reuven rhissa riad rimsky rixi rizwana rodel roderic rogelio romeu romuald romulo ronen roodal rufat rui
  ruta saadeddine saara sabry saddam sahra salehuddin samad samrat santia sarath sarfraz sarjis segolene sekai serigne
  serzh seyi seyoum shafiqul shahriar shalva shamila shandana shazia shehu shivakumar shuhaily siarhei sibeth sibu
  sigmar siviwe sleiman sochua sofie songezo starry steffi subrahmanyam sudarat sudip suella sukhvinder sunniva
  supriya suren svenja sviatoslav syeda sylvi tabare tahnoun takumi talat tamar tamas tammam tanja tarcisio tarique
  tariro tawfiq tene tereza tharman thato thulisile tibisay tieman timea tirath torgeir troels trygve tsadkan tsveta
  tumwine tundu udhayanidhi ummy uzma vahram valdemar vaqif varawut vartan veerle velenkosini venancio venla verla
  verona veronika vibeke vico victoire viggo vijitha viktar viorica vugar wahiduddin wasiu wavinya welshman winfried
  wopke xhelal ximo xochitl yaku yamandu yameen yolande yousaf yusra yusril zainul zakir zaliha zarah zartaj zaruhi
  zbynek zdenka zehava zephirin zeynep zoramthanga zviad zwelithini
  des morty tosin seun amari prabath lakpa tallulah attracta bartek shay skip nacho
  mingma pemba dawa pasang lhakpa phurba ngima nurbu lobsang dorje amdye kgosi felicio zito khaya aizhan oyuun tserendorj semisi nainoa litia trang duc
`);

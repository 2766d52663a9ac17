import { wordSet } from '../../word-lists.ts';

/**
 * Words that, written large, name a place, an organisation, a work, a law, a time or a thing: a run of
 * capitals that holds one names no person. Written down from general knowledge for this project.
 */
export const THING_WORDS = wordSet(`
  síochána siochána siochana oireachtas éireann
  construction engineering contracting contractors consultants roofing plumbing scaffolding demolition catering couriers haulage freight
  renovation renovations fireproofing developments builders homes estates lettings surveyors architects solicitors dental genomics labs
  entertainment gaming interactive aviation railways metals breweries brewing distillery bakery fisheries seafood timber furniture
  fashion retail stores banking bancorp securities assurance cruises ferries tours travel nurseries nursery electrical mechanical
  interiors landscaping paving concrete bricks plastics paints tyres tires
  staff action aid alert chemical chemicals pharma pharmaceuticals pharmaceutical therapeutics biotech robotics analytics aerospace electronics semiconductor semiconductors mining minerals petroleum
  properties realty ventures equity advisors consulting foods beverages dairy textiles apparel cosmetics pharmacy supermarkets hotels resorts casino shipping automotive batteries renewables pipeline cement
  packaging dynamics insights esports athletics rovers wanderers hotspur
  affairs benefits appeals academy accord act acts administration agency agreement air airlines airport airways alliance amendment america's
  american-led app arcade arena armed army art arts assembly associates association athletic atlantic authority avenue award awards
  bank bar base basin battalion battle bay beach bible bill board book books boulevard branch brewery bridge brigade
  broadcasting brothers building bureau business cabinet cafe camp campaign campus canal cancer cape capital capitol care
  case castle cathedral catholic caucus cemetery center central centre century challenge chamber championship
  championships channel charter church cinema circuit city civil claims clinic club coalition coast code college columbia
  command commission committee commons commonwealth communist communications community company concert conference congress
  conservancy conservation conservative constitution control convention cooperation corp corporation corps corridor
  council county court creek criminal crisis crown cup customs daily data day deal decree defence defense delta democracy
  democratic department desert development digest diocese directorate directive district division domain earth east eastern economic
  economy education election electric embassy emergency empire energy enterprise enterprises environment environmental euro european
  evangelical evening exchange executive expo express facility faculty fair falls farm farms federal federation
  festival field fields film films finance financial fire first fleet football for force forces foreign forest fort forum
  foundation freedom front fund gallery game games garden gardens gas gate gazette global globe government grand great
  group guard guardian guild gulf hall harbor harbour health heights herald heritage high highway hill hills history
  holdings holiday homeland hospital hotel house human humanitarian immigration independence independent indies industrial
  industries information infrastructure initiative inlet innovation inquiry institute institution insurance intelligence
  international internet interior investment investments island islands isle islamic jail journal junction justice king's
  kingdom labor laboratories laboratory labour lake lakes land lane law laws league ledger legal legislative legislature lgbt liberal
  liberation liberty library life lodge logistics lords magazine mail main majesty mall management marathon marine maritime market
  markets medal media medical medicine memorial mercury metro metropolitan middle military mill mills ministry mission model
  monument morning mosque motor motors mount mountain mountains movement municipal museum music muslim mutual
  nation national nations native natural nature naval navy net network networks news newspaper night nobel north northern
  northwest northeast nuclear observatory observer occupation ocean office official oil old olympic olympics online open opera
  operation orchestra order organisation organization orthodox oval pacific pact palace paper park parks parliament partners
  partnership party pass patrol pavilion peace peninsula pension peoples people's philharmonic pictures pier plain
  plan planet plant plaza point police policy political politics polytechnic pool port post power press prison prize process
  productions program programme project protection protestant protocol province provincial public publishing quarter queen's radio
  rail railroad railway ranch range rebellion record records red reef referendum reform refuge region regional register regulation
  relations relief republic republican research reserve reservoir resolution resort resources response review revolution
  revolutionary ridge rights river road rock route royal rule rules russia's saloon sanctuary savings scheme school
  schools science sciences sea season second secret security senate series service services session settlement shop shore
  show shipyard social socialist society soccer software solutions south southeast southern southwest soviet space special
  sport sports spring springs square stadium standard star state states station statement statistics status stock store straits strait
  strategic strategy street stream strip studies studio studios study summer summit sun super support supreme survey
  system systems task tax team tech technical technologies technology telecom telegraph television temple terminal territories territory
  test theater theatre third times today tour tower towers town township trade trail training transit transport transportation
  treasury treaty tribe tribunal tribune trophy tropical trust tunnel turnpike tv ukraine's union unit united universal
  universe university upper valley vatican village ville virus vision volunteers vote wall war ward warriors watch water waters way
  web week weekly welfare west western wetlands wharf white wild wildlife wing wings winter women women's woods working
  works world worldwide yacht yard year young youth zone zoo
  christmas easter ramadan passover thanksgiving diwali hanukkah lent
  covid covid-19 ebola god lord's christianity islam islamist judaism hindu hinduism jewish christian christians jews muslims sunni shia
  shiite buddhist sikh arab arabs kurd kurds black latino latinos hispanic asian asians african africans europeans
  nazi nazis communists democrats republicans democrat tory tories conservatives liberals greens lib dems marxist
  google facebook twitter youtube instagram tiktok whatsapp telegram microsoft apple tesla spacex nasa boeing airbus
  netflix disney reuters bloomberg newsweek politico axios bbc cnn nbc cbs abc fox msnbc npr afp ap upi hamas hezbollah
  isis taliban wagner iphone android windows bitcoin wikipedia wikileaks pfizer moderna toyota honda ford nissan
  volkswagen samsung huawei sony nike starbucks mcdonald's walmart uber airbnb visa mastercard kremlin pentagon brexit
  medicare medicaid obamacare hollywood broadway wimbledon
`);

/** Days and months; `June` and its like are given names where a surname follows. */
export const CALENDAR_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  september october november december jan. feb. aug. sept. oct. nov. dec.
`);

/** Common words with a capital at the start of a sentence or in a title, never part of a name. */
export const NEVER_IN_NAMES = wordSet(`
  the a an and or but nor so yet if when while as that this these those there here what which who whom whose where why how
  it he she they we you i his her its their our your my me him them us mine is are was were be been has have had do does
  did will would can could may might must shall should not no yes also only even just still then than too very more most
  much many some any all both each every either neither few several such other another one two three four five six seven
  eight nine ten in on at by of off to from with without about after before during since until against between among
  through under over near into onto upon despite although though because however meanwhile moreover therefore thus
  according asked told said says yesterday today tomorrow now later earlier last next per via like unlike amid
  dear read please sorry thanks thank good new big small long short high low same own let get got go going
  photo photos image images video file getty caption editor's note updated advertisement related share follow subscribe
  part chapter section article page figure table phase stage step level grade class type version
`);

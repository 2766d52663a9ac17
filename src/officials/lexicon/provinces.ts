import { wordSet } from '../../word-lists.ts';

/**
 * Provinces, states, counties and their like all over the world, and the towns that they are called by, word by word in
 * lower case, country by country; those that are names of people as well are left out. Written down from general
 * knowledge for this project.
 */
export const PROVINCES = wordSet(`
  mecklenburg vorpommern schleswig palatinate saarland rhineland württemberg baden-württemberg lower-saxony vorarlberg tyrol styria carinthia burgenland
  aargau ticino vaud valais fribourg thurgau graubünden solothurn neuchâtel schwyz zug glarus friesland drenthe overijssel gelderland
  zeeland brabant limburg hainaut namur occitanie provence auvergne aquitaine ardèche aveyron finistère gironde hérault isère morbihan moselle
  vaucluse vendée yvelines essonne somme marne réunion guadeloupe martinique mayotte guiana corsica corse madeira azores algarve alentejo cantabria
  castilla canary balearic mallorca menorca ibiza tenerife gipuzkoa bizkaia álava euskadi   abruzzo basilicata molise marche friuli trentino alto-adige tyrolean aosta
  ligurian piacenza mazovia masovian
  podlasie podlaskie podkarpackie lubelskie silesia silesian opole pomeranian warmia mazuria kuyavia lubuskie świętokrzyskie zlín
  vysočina moravia moravian bohemia bohemian pardubice liberec olomouc ústí košice žilina nitra trnava banská bystrica borsod hajdú baranya somogy
  veszprém győr csongrád bács-kiskun cluj timiș iași suceava vaslui bacău galați constanța dolj argeș bihor mureș harghita covasna sibiu hunedoara
  maramureș tulcea olt vrancea neamț botoșani gagauzia transnistrian burgas varna plovdiv pernik blagoevgrad haskovo vratsa attica thessaly crete epirus
  peloponnese lesbos samos evros thrace corfu istria dalmatia slavonia split-dalmatia zadar vojvodina sandžak herzegovina prizren mitrovica peja shkodër
  durrës vlorë tetovo bitola ohrid uppsala västerbotten norrbotten dalarna värmland skåne halland blekinge småland gotland jämtland örebro östergötland
  gävleborg jönköping kalmar kronoberg finnmark troms nordland trøndelag vestland rogaland agder telemark vestfold innlandet viken svalbard jutland
  funen bornholm lapland uusimaa kainuu pirkanmaa åland pohjanmaa saaremaa hiiumaa tartu narva latgale kurzeme daugavpils kaunas klaipėda šiauliai brest
  gomel grodno vitebsk kirovohrad cherkasy chernivtsi ternopil volyn rivne zakarpattia ivano-frankivsk dnipropetrovsk enerhodar melitopol mariupol
  voronezh lipetsk tula ryazan kaluga smolensk tver novgorod leningrad vologda arkhangelsk murmansk karelia komi nizhny penza ulyanovsk mordovia
  chuvashia udmurtia perm sverdlovsk chelyabinsk kurgan tyumen yamal khanty omsk tomsk kemerovo kuzbass altai khakassia krasnoyarsk irkutsk buryatia
  amur khabarovsk primorye magadan chukotka kamchatka sakhalin yakutia sakha orenburg volgograd astrakhan stavropol kalmykia adygea ingushetia
  kabardino-balkaria karachay almaty astana shymkent karaganda aktobe atyrau mangystau pavlodar kostanay turkistan zhambyl kyzylorda osh batken
  jalal-abad naryn issyk-kul khujand sughd khatlon gorno-badakhshan tashkent samarkand bukhara khorezm andijan fergana namangan surkhandarya kashkadarya
  navoiy nukus adjara imereti kakheti samegrelo kvemo kartli syunik tavush gegharkunik vayots shirak nakhchivan karabakh sumgait sumgayit ganja adıyaman
  afyon ağrı antalya artvin balıkesir bilecik bingöl bitlis burdur bursa çanakkale çankırı çorum denizli diyarbakır diyarbakir edirne elazığ erzincan
  erzurum eskişehir gaziantep giresun gümüşhane hakkari hatay isparta izmir kahramanmaraş kayseri kastamonu kırklareli kırşehir kocaeli konya kütahya
  malatya manisa mardin mersin muğla nevşehir niğde sakarya samsun siirt sivas şanlıurfa sanliurfa şırnak sirnak tekirdağ tokat trabzon tunceli yozgat
  zonguldak anbar nineveh kirkuk diyala salahaddin wasit maysan dhi-qar najaf karbala babil erbil sulaimaniyah duhok halabja idlib homs hama latakia
  tartus raqqa sweida suwayda quneitra akkar bekaa baalbek nabatieh tripolitan irbid karak mafraq balqa jericho tulkarm jenin qalqilya tubas salfit
  galilee asir najran jazan tabuk sharjah ajman fujairah dhofar batinah dakhiliyah musandam taiz taez marib hodeidah hajjah shabwa hadramout hadhramaut
  lahj socotra khuzestan kermanshah lorestan hormozgan yazd semnan mazandaran gilan ardabil zanjan qazvin markazi fars bushehr ilam hamadan badakhshan
  badghis baghlan balkh daykundi faryab ghazni ghor helmand herat jawzjan kapisa khost kunar kunduz laghman logar nangarhar nimroz nuristan paktia
  paktika panjshir parwan samangan takhar uruzgan zabul gilgit baltistan waziristan bajaur kurram charsadda nowshera abbottabad mansehra kohistan quetta
  gwadar turbat khuzdar sukkur larkana thatta badin tharparkar multan bahawalpur sargodha faisalabad rawalpindi gujranwala sialkot sheikhupura kasur
  arunachal chandigarh puducherry pondicherry lakshadweep andaman nicobar vidarbha marathwada bundelkhand kutch saurashtra konkan coorg kodagu malabar
  wayanad idukki palakkad thrissur kottayam alappuzha kannur kasaragod kozhikode malappuram ernakulam thiruvananthapuram coimbatore madurai tirunelveli
  thanjavur mysuru belagavi mangaluru visakhapatnam vijayawada guntur kurnool anantapur warangal karimnagar nagpur nashik kolhapur satara solapur latur
  raigad indore bhopal gwalior jabalpur raipur bastar ranchi dhanbad bokaro bhagalpur muzaffarpur darbhanga varanasi prayagraj gorakhpur kanpur meerut
  agra aligarh bareilly amritsar ludhiana jalandhar patiala gurugram faridabad rohtak hisar shimla kullu kangra dehradun haridwar nainital chamoli
  srinagar baramulla kupwara anantnag pulwama shopian poonch rajouri kathua udhampur kargil guwahati dibrugarh silchar imphal kohima aizawl agartala
  shillong cuttack ganjam kandhamal koraput sylhet rangpur khulna barisal barishal rajshahi mymensingh chattogram chittagong comilla cumilla jessore
  jashore bogura noakhali bandarban rangamati khagrachhari sunamganj kurigram gaibandha bagmati gandaki lumbini karnali sudurpashchim koshi madhesh
  dolpa mustang chitwan pokhara biratnagar jaffna batticaloa trincomalee hambantota anuradhapura mullaitivu kilinochchi mannar vavuniya nuwara badulla
  kurunegala puttalam ratnapura thimphu punakha bumthang trashigang haa rakhine kachin kayah karenni sagaing magway bago ayeyarwady tanintharyi mandalay
  isan isaan chiangmai chiangrai phuket surat pattani narathiwat songkhla ubon udon khon kaen lampang phitsanulok ayutthaya chonburi rayong krabi
  hai-phong da-nang binh dong-nai lao-cai yen-bai can-tho siem battambang banteay kampot pursat mondulkiri ratanakiri kratie champasak savannakhet
  prabang attapeu perak pahang kedah perlis terengganu labuan melaka sembilan riau jambi bengkulu lampung banten yogyakarta lombok sumbawa maluku
  gorontalo papuan tenggara cianjur garut bogor bekasi depok tangerang semarang surabaya malang banyuwangi cilacap padang medan palembang makassar
  manado kupang jayapura ambon ilocos pangasinan benguet ifugao kalinga isabela bulacan pampanga tarlac ecija bataan zambales batangas cavite mindoro
  marinduque romblon palawan albay sorsogon masbate catanduanes iloilo capiz aklan guimaras negros bohol siquijor leyte biliran zamboanga lanao bukidnon
  misamis camiguin davao cotabato maguindanao sarangani surigao agusan basilan tawi-tawi bangsamoro makati taguig pasig marikina caloocan baguio hohhot
  mongolia-inner chengdu hangzhou suzhou xiamen fuzhou shenyang harbin dalian qingdao jinan zhengzhou changsha kunming guiyang nanning lanzhou xining
  urumqi kashgar lhasa haikou kaohsiung taichung tainan taoyuan hsinchu keelung hualien taitung kinmen matsu penghu yilan pingtung miaoli changhua
  nantou yunlin chiayi gyeonggi gangwon chungcheong jeolla gyeongsang jeju incheon daegu daejeon gwangju ulsan sejong pyeongchang hamgyong pyongan
  aomori iwate yamagata ibaraki tochigi gunma saitama kanagawa yamanashi gifu shizuoka aichi hyogo wakayama tottori shimane tokushima ehime oita
  kagoshima darkhan erdenet umnugovi khovsgol dornod asyut aswan luxor sohag qena beheira gharbia dakahlia sharqia monufia fayoum minya suef giza
  qalyubia damietta matrouh ismailia cyrenaica tripolitania fezzan misrata zawiya derna tobruk bayda sirte zintan sfax sousse gabès kairouan gafsa
  kasserine bouzid béjaïa bejaia kabylie kabylia oran annaba tamanrasset ghardaïa ouarzazate agadir marrakech marrakesh fez tangier oujda meknes
  laayoune dakhla souss haouz nouakchott nouadhibou gorgol thiès kaolack ziguinchor casamance kolda tambacounda louga diourbel kayes koulikoro sikasso
  ségou segou mopti kidal timbuktu bandiagara dori ouagadougou bobo-dioulasso tillabéri tillaberi diffa agadez zinder tahoua dosso niamey conakry kankan
  nzérékoré freetown kenema makeni kailahun monrovia nimba lofa bong montserrado yamoussoukro bouaké korhogo gagnoa kumasi volta ahafo lomé cotonou
  parakou alibori atacora borgou ouidah yola ilorin ibadan abeokuta akure calabar uyo onitsha awka maiduguri damaturu jalingo lafia lokoja gusau dutse
  jigawa yenagoa asaba owerri umuahia yaoundé yaounde douala bamenda buea limbe kumba garoua maroua ngaoundéré ebolowa bertoua ndjamena n'djamena
  ouaddaï abéché bangui libreville malabo brazzaville pointe-noire kivu ituri katanga lualaba kasai kasaï tshopo equateur haut-katanga bukavu goma bunia
  butembo kisangani lubumbashi kolwezi uvira tanganyika bujumbura gitega huye musanze rubavu rusizi karongi nyagatare gulu arua mbale mbarara masaka
  jinja kasese karamoja buganda busoga acholi bunyoro wakiso mukono kisumu nakuru eldoret kiambu machakos makueni kitui embu meru nyeri kirinyaga
  murang'a nyandarua laikipia samburu turkana marsabit isiolo mandera wajir garissa kilifi kwale taita taveta kajiado narok bomet kericho uasin nzoia
  bungoma kakamega vihiga siaya migori kisii nyamira dodoma arusha mwanza mbeya morogoro tanga kilimanjaro kigoma tabora singida shinyanga geita kagera
  rukwa katavi songwe njombe iringa ruvuma mtwara unguja oromia sidama gambella benishangul gumuz harar harari mekelle gondar bahir lalibela asmara
  massawa hargeisa berbera bosaso garowe kismayo baidoa beledweyne hirshabelle galmudug banadir mogadishu juba malakal bentiu jonglei equatoria warrap
  ghazal abyei pibor fasher nyala geneina kassala gedaref sennar blue-nile omdurman copperbelt kabwe ndola kitwe chipata kasama solwezi luapula muchinga
  lilongwe blantyre mzuzu zomba mangochi karonga bulawayo mutare gweru masvingo manicaland mashonaland matabeleland midlands francistown maun ghanzi
  kgalagadi oshana omusati ohangwena kavango zambezi erongo otjozondjupa khomas hardap swakopmund maseru leribe mohale mbabane manzini lubombo hhohho
  nampula zambézia zambezia sofala beira manica inhambane niassa cabo-delgado delgado huambo benguela cabinda huíla cunene malanje lobito mpumalanga
  ekurhuleni tshwane ethekwini bloemfontein polokwane mangaung antsirabe toamasina mahajanga toliara anosy durango zacatecas nayarit colima guanajuato
  querétaro queretaro tlaxcala tabasco campeche yucatán yucatan quintana aguascalientes potosí cancún acapulco culiacán cuernavaca nuevo-león
  quetzaltenango huehuetenango quiché petén verapaz izabal chimaltenango sololá escuintla tegucigalpa choluteca olancho comayagua ahuachapán sonsonate
  usulután chalatenango managua matagalpa jinotega chontales estelí alajuela guanacaste puntarenas chiriquí veraguas darién coclé antioquia
  cundinamarca boyacá huila cauca nariño chocó atlántico tolima quindío risaralda putumayo caquetá guaviare vichada arauca casanare guajira   cartagena cúcuta pasto popayán ibagué zulia táchira aragua carabobo anzoátegui barinas apure yaracuy portuguesa maracaibo pichincha guayas
  manabí manabi azuay esmeraldas loja imbabura tungurahua chimborazo cotopaxi sucumbíos morona zamora-chinchipe guayaquil galápagos   puno ayacucho huancavelica junín lambayeque cajamarca áncash ucayali tacna moquegua huánuco apurímac callao tumbes cochabamba oruro potosi
  tarija chuquisaca rondônia amazonas roraima pará amapá tocantins maranhão piauí alagoas sergipe paraíba goiás paraná recife manaus belém
  curitiba brasil chubut neuquén patagonia tucumán tucuman jujuy formosa chaco corrientes misiones catamarca ushuaia bariloche valparaíso valparaiso
  biobío bíobío araucanía atacama tarapacá coquimbo o'higgins maule aysén magallanes ñuble temuco arica canelones paysandú
  tacuarembó colonia alto-paraná itapúa caaguazú amambay clarendon trelawny demerara berbice essequibo nickerie marowijne saramacca abaco eleuthera
  exuma bimini artibonite gonaïves cap-haïtien jacmel cayes camagüey cienfuegos matanzas guantánamo granma bayamón ponce mayagüez caguas vieques culebra
  morobe madang enga sepik kavieng rabaul lae simbu guadalcanal malaita honiara choiseul suva lautoka labasa vanua apia tongatapu vava'u tarawa majuro
  chuuk pohnpei kosrae rarotonga efate tanna otago southland waikato taranaki whanganui manawatū manawatu gisborne northland tasman marlborough dunedin
  invercargill queenstown whangārei rotorua tauranga townsville ballarat bendigo geelong newcastle wollongong pskov tambov saratov mogilev brașov prešov
  prahova wielkopolska małopolska malopolska cagayan negev bamyan
`);

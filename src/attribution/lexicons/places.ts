import { wordSet } from '../../word-lists.ts';
import { phraseSet } from './phrase-set.ts';

/**
 * States and their capitals, which stand for their governments: the United Nations' members and observers,
 * with the short forms and older spellings in use.
 */
const STATES = `
afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|brunei|bulgaria|burkina faso|burma|burundi|cabo verde|cambodia|cameroon|canada|cape verde|central african republic|chad|chile|china|colombia|comoros|congo|democratic republic of congo|drc|costa rica|ivory coast|côte d’ivoire|croatia|cuba|cyprus|czechia|czech republic|denmark|djibouti|dominica|dominican republic|ecuador|egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|greenland|grenada|guatemala|guinea|guinea-bissau|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta|marshall islands|mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|russian federation|rwanda|samoa|san marino|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|somaliland|south africa|south korea|south sudan|spain|sri lanka|st kitts and nevis|st lucia|st vincent and the grenadines|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|timor-leste|east timor|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|turkiye|turkmenistan|tuvalu|uganda|ukraine|united arab emirates|uae|u.a.e.|united kingdom|uk|u.k.|britain|great britain|england|scotland|wales|northern ireland|united states|united states of america|us|u.s.|usa|u.s.a.|america|uruguay|uzbekistan|vanuatu|venezuela|vietnam|yemen|zambia|zimbabwe|soviet union|ussr|yugoslavia
`;
const CAPITALS = `
kabul|tirana|algiers|luanda|buenos aires|yerevan|canberra|vienna|baku|nassau|manama|dhaka|bridgetown|minsk|brussels|belmopan|thimphu|la paz|sarajevo|gaborone|brasília|brasilia|sofia|ouagadougou|phnom penh|yaoundé|yaounde|ottawa|bangui|n’djamena|santiago|beijing|bogotá|bogota|kinshasa|brazzaville|san josé|abidjan|zagreb|havana|nicosia|prague|copenhagen|santo domingo|quito|cairo|san salvador|asmara|tallinn|mbabane|addis ababa|suva|helsinki|paris|libreville|banjul|tbilisi|berlin|accra|athens|guatemala city|conakry|georgetown|port-au-prince|tegucigalpa|budapest|reykjavik|reykjavík|new delhi|delhi|jakarta|tehran|baghdad|dublin|jerusalem|tel aviv|rome|kingston|tokyo|amman|astana|nairobi|pyongyang|seoul|pristina|kuwait city|bishkek|vientiane|riga|beirut|maseru|monrovia|tripoli|vilnius|antananarivo|lilongwe|kuala lumpur|male|malé|bamako|valletta|nouakchott|port louis|mexico city|chișinău|chisinau|ulaanbaatar|podgorica|rabat|maputo|naypyidaw|windhoek|kathmandu|the hague|hague|amsterdam|wellington|managua|niamey|abuja|skopje|oslo|muscat|islamabad|ramallah|panama city|port moresby|asunción|asuncion|lima|manila|warsaw|lisbon|doha|bucharest|moscow|kigali|riyadh|dakar|belgrade|freetown|bratislava|ljubljana|mogadishu|pretoria|juba|madrid|colombo|khartoum|paramaribo|stockholm|bern|damascus|taipei|dushanbe|dodoma|bangkok|dili|lomé|lome|port of spain|tunis|ankara|ashgabat|kampala|kyiv|kiev|abu dhabi|london|edinburgh|cardiff|belfast|washington|montevideo|tashkent|caracas|hanoi|sanaa|sana’a|lusaka|harare|strasbourg
`;
/** States, provinces and the like within states that have governments of their own. */
const PARTS_OF_STATES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|district of columbia|guam
ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland and labrador|prince edward island|yukon|nunavut|northwest territories|new south wales|queensland|south australia|tasmania|western australia|northern territory
andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|punjab|rajasthan|sikkim|tamil nadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal|jammu and kashmir|ladakh|sindh|balochistan|khyber pakhtunkhwa
bavaria|saxony|hesse|lower saxony|north rhine-westphalia|baden-württemberg|catalonia|andalusia|galicia|basque country|lombardy|veneto|sicily|flanders|wallonia|crimea|chechnya|tatarstan|dagestan|abkhazia|south ossetia|transnistria|gauteng|western cape|eastern cape|kwazulu-natal|limpopo|free state|north west|northern cape|mpumalanga|zanzibar|puntland|tigray|amhara|oromia|lagos state|rivers state|kano state|são paulo state|minas gerais|tibet|xinjiang|guangdong|sichuan|hubei|inner mongolia
`;

/** Words for what belongs to a state or a part of the world, as they stand before a body's name. */
export const STATE_ADJECTIVES = phraseSet(`
afghan|albanian|algerian|american|angolan|argentine|argentinian|armenian|australian|austrian|azerbaijani|azeri|bahraini|bangladeshi|belarusian|belarussian|belgian|bolivian|bosnian|brazilian|british|bulgarian|burmese|cambodian|cameroonian|canadian|chadian|chilean|chinese|colombian|congolese|croatian|cuban|cypriot|czech|danish|dominican|dutch|ecuadorian|egyptian|emirati|english|eritrean|estonian|ethiopian|european|finnish|french|gabonese|gambian|georgian|german|ghanaian|greek|guatemalan|guinean|haitian|honduran|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|japanese|jordanian|kazakh|kenyan|korean|kosovar|kuwaiti|kyrgyz|lao|latvian|lebanese|liberian|libyan|lithuanian|macedonian|malagasy|malawian|malaysian|malian|maltese|mauritanian|mexican|moldovan|mongolian|montenegrin|moroccan|mozambican|namibian|nepalese|nepali|nicaraguan|nigerian|nigerien|norwegian|omani|pakistani|palestinian|panamanian|paraguayan|peruvian|philippine|filipino|polish|portuguese|qatari|romanian|russian|rwandan|salvadoran|saudi|scottish|senegalese|serbian|singaporean|slovak|slovenian|somali|south african|south korean|north korean|soviet|spanish|sri lankan|sudanese|swedish|swiss|syrian|taiwanese|tajik|tanzanian|thai|togolese|tunisian|turkish|turkmen|ugandan|ukrainian|uruguayan|uzbek|venezuelan|vietnamese|welsh|yemeni|zambian|zimbabwean|african|arab|asian|caribbean|nordic|baltic|western
`);

/** A party's or a faith's adherent, who is nobody in particular: `a lifelong Republican`. */
export const ADHERENTS: ReadonlySet<string> = wordSet(
  'republican democrat conservative liberal tory socialist communist unionist nationalist libertarian peronist marxist muslim christian catholic hindu sikh jew',
);

/** `Many Parisians`: people of a place, nobody in particular. */
export const DEMONYM_ENDING = /(?:ians|eans|icans|nese|aelis|akistanis|aqis|tinians|ainians)$/;

/** Peoples and faiths whose plural does not end as such words do. */
export const PEOPLES = phraseSet(
  'saudis|israelis|kurds|danes|swedes|finns|poles|turks|greeks|arabs|jews|muslims|christians|hindus|sikhs|buddhists|catholics|protestants|hispanics|latinos|germans|texans|britons|scots|serbs|croats|czechs|slovaks|tibetans|uyghurs|uzbeks|tajiks|kazakhs|afghans|thais|koreans|cubans|mexicans|kenyans|ugandans|tutsis|hutus|roma|rohingya|māori|maori|inuit|yazidis|druze|alawites|sunnis|shiites|shias|copts|catalans|basques|africans|dems|whigs|berliners|new yorkers|londoners',
);

/** States, their parts and their capitals, in lower case and without `the`. */
export const STATES_AND_CAPITALS: ReadonlySet<string> = new Set([
  ...phraseSet(STATES),
  ...phraseSet(PARTS_OF_STATES),
  ...phraseSet(CAPITALS),
]);

import { wordSet } from '../../word-lists.ts';
import { PROVINCES } from './provinces.ts';

/**
 * Countries, their peoples, American states and large cities, word by word in lower case. They tell which
 * public office is meant (`Albania’s foreign minister`) and keep places out of people's names.
 * Written down from general knowledge for this project.
 */
export const COUNTRY_WORDS = wordSet(`
  afghanistan afghan albania albanian algeria algerian america american americans andorra angola angolan argentina argentine
  argentinian armenia armenian australia australian austria austrian azerbaijan azerbaijani bahamas bahamian bahrain bahraini
  bangladesh bangladeshi barbados belarus belarusian belarussian belgium belgian belize benin bhutan bhutanese bolivia bolivian
  bosnia bosnian bosnia-herzegovina botswana brazil brazilian britain britain's british brunei bulgaria bulgarian
  burkina burma burmese burundi burundian cambodia cambodian cameroon cameroonian canada canadian cape-verde chad
  chadian chile chilean china chinese colombia colombian comoros congo congolese costa-rica croatia croatian cuba cuban
  cyprus cypriot czech czechia danish denmark djibouti dominica dominican dutch ecuador ecuadorian ecuadorean egypt
  egyptian emirati emirates england english eritrea eritrean estonia estonian eswatini ethiopia ethiopian europe european europe's fiji fijian
  finland finnish france french gabon gabonese gambia gambian gaza gazan georgian germany german ghana ghanaian greece greek
  greenland greenlandic grenada guatemala guatemalan guinea guinean guyana guyanese haiti haitian honduras honduran hungary hungarian
  iceland icelandic india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian
  ivorian ivory jamaica jamaican japan japanese jordanian kazakh kazakhstan kenya kenyan korea korean koreas kosovo kosovar
  kurdish kurdistan kuwait kuwaiti kyrgyz kyrgyzstan lao laos laotian latvia latvian lebanon lebanese lesotho
  liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg macedonia macedonian madagascar malagasy malawi malawian malaysia
  malaysian maldives maldivian mali malian malta maltese mauritania mauritanian mauritius mauritian mexico mexican micronesia
  moldova moldovan monaco mongolia mongolian montenegro montenegrin morocco moroccan mozambique mozambican myanmar namibia namibian nepal
  nepalese nepali netherlands zealand nicaragua nicaraguan niger nigeria nigerian nigerien norway norwegian oman omani pakistan
  pakistani palestine palestinian panama panamanian papua paraguay paraguayan peru peruvian philippines philippine filipino poland
  polish portugal portuguese qatar qatari romania romanian russia russian rwanda rwandan salvador salvadoran samoa samoan saudi
  arabia arabian scotland scottish senegal senegalese serbia serbian seychelles leone singapore singaporean slovakia slovak
  slovenia slovenian slovene solomon somalia somali somaliland spain spanish lanka lankan sudan sudanese suriname sweden swedish
  switzerland swiss syria syrian taiwan taiwanese tajik tajikistan tanzania tanzanian thailand thai timor togo togolese tonga trinidad
  tobago tunisia tunisian turkey turkish turkiye türkiye turkmen turkmenistan uganda ugandan ukraine ukrainian ukrainians russians
  uruguay uruguayan uzbek uzbekistan vanuatu venezuela venezuelan vietnam vietnamese wales welsh yemen yemeni zambia zambian zimbabwe
  chechen tatar dagestani abkhaz ossetian timor-leste timorese guinea-bissau bissau côte d'ivoire faso rica marino lucia kitts nevis vincent tome principe cabo verde nauru nauruan tuvalu tuvaluan
  kiribati palau palauan tongan barbadian antigua antiguan barbuda grenadian vincentian comorian djiboutian sahrawi abkhazia
  transnistria aruba curaçao caledonia caledonian polynesia bougainville niue montserrat guernsey ossetia karakalpakstan crimean srpska tigrayan tigray oromo puntland basque flemish walloon bavarian
  tibetan uyghur kashmiri zanzibar zanzibari greenlanders faroese gibraltar bermuda bermudian cayman guam
  zimbabwean soviet african asian catalan catalonia scots ulster balkan baltic nordic arab eu
`);

/** American states and their newspaper abbreviations, provinces and territories. */
export const REGION_WORDS = wordSet(`
  alabama alaska arizona arkansas california californian colorado connecticut delaware florida hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas texan utah
  vermont wisconsin wyoming puerto rico ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich.
  minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. d.c n.y. n.j. n.c. s.c. n.h. n.m. r.i.
  w.va. ontario quebec alberta manitoba saskatchewan columbia-province nova scotia newfoundland yukon nunavut queensland tasmania
  bavaria saxony brandenburg gauteng kwazulu-natal limpopo punjab bihar gujarat kerala maharashtra rajasthan
  pradesh uttar madhya andhra telangana karnataka tamil nadu bengal assam odisha jharkhand haryana kashmir jammu ladakh goa sindh
  balochistan khyber pakhtunkhwa xinjiang tibet anhui fujian gansu guangxi guizhou hainan heilongjiang henan hunan jiangsu jiangxi jilin liaoning ningxia qinghai shaanxi shandong shanxi
  yunnan zhejiang chhattisgarh meghalaya manipur mizoram nagaland sikkim tripura uttarakhand aceh papua sulawesi kalimantan java sumatra sabah sarawak johor selangor penang kelantan
  mindanao cebu oyo ogun osun ekiti ondo kwara kogi benue borno yobe adamawa bauchi gombe kaduna katsina sokoto zamfara kebbi anambra enugu ebonyi imo abia akwa bayelsa ibom taraba nasarawa
  ashanti darfur kordofan gezira amhara tigray somaliland puntland jubaland bahia ceará ceara pernambuco jalisco oaxaca chiapas veracruz sinaloa sonora michoacán chihuahua coahuila tamaulipas
  tuscany piedmont veneto liguria calabria puglia campania lazio umbria hesse thuringia saxony-anhalt pomerania westphalia galicia asturias extremadura aragon navarre murcia catalonia
  poltava sumy chernihiv zhytomyr vinnytsia mykolaiv belgorod kursk bryansk rostov krasnodar tatarstan bashkortostan kaliningrad hokkaido kumamoto ishikawa niigata guangdong sichuan hebei hubei kowloon crimea donbas donetsk luhansk kherson
  zaporizhzhia kharkiv chechnya dagestan siberia arctic antarctica caribbean mediterranean pacific atlantic himalayas
  sahel sinai golan bank-west normandy brittany flanders wallonia andalusia sicily sardinia lombardy essex kent sussex surrey
  norfolk suffolk devon cornwall dorset somerset yorkshire lancashire merseyside cumbria wiltshire
`);

/** Large and much-named cities, single words or the telling word of the name. */
export const CITY_WORDS = wordSet(`
  london manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast dublin bristol sheffield oxford cambridge
  paris lyon marseille strasbourg brussels antwerp amsterdam rotterdam hague berlin munich hamburg frankfurt cologne
  vienna zurich geneva bern rome milan naples turin venice madrid barcelona valencia seville lisbon porto athens
  thessaloniki istanbul ankara copenhagen stockholm gothenburg malmo oslo bergen helsinki tallinn riga vilnius warsaw krakow
  prague bratislava budapest bucharest sofia belgrade zagreb ljubljana sarajevo skopje tirana pristina chisinau kyiv kiev
  odesa odessa lviv dnipro minsk moscow petersburg novosibirsk tbilisi yerevan baku tehran isfahan baghdad mosul basra
  damascus aleppo beirut amman jerusalem tel aviv haifa ramallah rafah khan-younis nablus hebron riyadh jeddah mecca medina doha dubai
  abu-dhabi muscat sanaa aden cairo alexandria tripoli benghazi tunis algiers rabat casablanca khartoum addis ababa
  nairobi mombasa kampala kigali kinshasa lagos abuja kano accra dakar bamako abidjan johannesburg pretoria durban capetown
  soweto cape harare lusaka maputo luanda windhoek gaborone antananarivo kabul kandahar islamabad karachi lahore peshawar
  delhi mumbai kolkata chennai bengaluru bangalore hyderabad ahmedabad pune jaipur lucknow patna dhaka kathmandu colombo
  yangon naypyidaw bangkok phnom penh hanoi saigon minh vientiane kuala lumpur putrajaya jakarta bali manila quezon beijing shanghai
  shenzhen guangzhou wuhan chongqing tianjin nanjing hong kong macau taipei seoul busan pyongyang tokyo osaka kyoto
  hiroshima nagasaki fukushima okinawa hokkaido sydney melbourne brisbane perth adelaide canberra auckland wellington
  christchurch ottawa toronto montreal vancouver calgary edmonton winnipeg halifax washington manhattan brooklyn queens bronx
  boston philadelphia chicago detroit cleveland columbus cincinnati pittsburgh baltimore atlanta miami orlando tampa jacksonville
  houston dallas austin antonio denver phoenix tucson vegas angeles francisco oakland sacramento diego seattle portland
  minneapolis milwaukee memphis nashville louisville indianapolis charlotte raleigh orleans honolulu anchorage albuquerque
  havana kingston port-au-prince caracas bogota bogotá medellin quito lima santiago buenos aires montevideo
  chişinău chișinău bucurești zürich genève québec montréal méxico panamá asunción nuuk tórshavn reykjavík reykjavik valletta nicosia vaduz podgorica nur-sultan bishkek ashgabat dushanbe ulaanbaatar thimphu malé dili suva honiara apia funafuti mogadishu hargeisa juba asmara bangui ndjamena niamey nouakchott lomé cotonou libreville malabo brazzaville bujumbura lilongwe mbabane maseru moroni paramaribo bridgetown basseterre kingstown managua tegucigalpa
  asuncion brasilia brasília paulo janeiro rio tijuana juarez guadalajara monterrey davos
`);

/** Every word of a place. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRY_WORDS,
  ...REGION_WORDS,
  ...CITY_WORDS,
  ...PROVINCES,
]);

/** What makes another place of one: `North Carolina Senate`. */
export const COMPASS = wordSet('north south east west new');

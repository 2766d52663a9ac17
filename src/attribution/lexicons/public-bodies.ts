/**
 * Words and names by which a public body is known, and seats and states that stand for a government.
 * Collected by hand; the states, capitals and nationalities are those of the UN's members and observers.
 */

/** Common nouns that head a public body's name or description. */
export const PUBLIC_NOUNS: ReadonlySet<string> = new Set(
  (
    'government governments ministry ministries court courts tribunal police parliament congress senate cabinet ' +
    'administration authorities authority prosecutor prosecutors prosecution judge judges magistrate magistrates jury ' +
    'army navy military troops forces commission embassy consulate kremlin presidency mayor governor ' +
    'municipality council councils legislature assembly department departments regulator regulators bureau ' +
    'lawmakers senators mps legislators congressmen police-officers policemen cops sheriff state states nation country ' +
    'countries city county committee subcommittee committees junta regime treasury exchequer ' +
    'feds firefighters detectives investigators coroner inspector ombudsman chancellery secretariat ambassadors officers constables governors mayors presidents chancellors envoys ' +
    'delegation legislators ministers watchdog allies superpower kingdom bloc lawmaker'
  ).split(' '),
);

/** Last words of a public body's name. */
export const PUBLIC_ENDINGS: ReadonlySet<string> = new Set(
  (
    'ministry department court commission committee council agency bureau authority parliament congress senate ' +
    'government police force army navy guard service services office administration board embassy treasury ' +
    'directorate secretariat assembly tribunal command corps inspectorate registry municipality union fund nations ' +
    'organisation organization bank house palace hall street legislature centre center league'
  ).split(' '),
);

/** Words in a name that mark a body with such an ending as public: `Defence Ministry`, `Supreme Court`. */
export const PUBLIC_MARKERS: ReadonlySet<string> = new Set(
  (
    'ministry department court commission parliament congress senate government police army navy federal national ' +
    'state supreme security defence defense foreign justice treasury united european african arab world international ' +
    'house attorney prosecutor prosecutors sheriff district county city municipal metropolitan royal public central reserve ' +
    'intelligence air coast border immigration customs revenue election electoral health human emergency ' +
    'appeal appeals high constitutional circuit white general council bureau administration assembly'
  ).split(' '),
);

/** Proper names, in lower case and without `the`. */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(
  (
    'kremlin|white house|pentagon|downing street|no 10|number 10|whitehall|capitol hill|élysée|elysee|élysée palace|elysee palace|' +
    'state department|foreign office|home office|treasury|bundestag|knesset|duma|state duma|rada|verkhovna rada|diet|lok sabha|rajya sabha|' +
    'holyrood|senedd|stormont|oireachtas|dáil|dail|sejm|riksdag|storting|folketing|cortes|blue house|zhongnanhai|foggy bottom|vatican|holy see|' +
    'un|u.n.|united nations|eu|e.u.|european union|nato|imf|international monetary fund|world bank|who|world health organization|' +
    'world health organisation|wto|iaea|icc|icj|osce|oecd|opec|asean|african union|au|ecowas|arab league|gcc|interpol|europol|unicef|unhcr|unesco|unrwa|wfp|' +
    'european commission|european parliament|european council|council of europe|ecb|european central bank|security council|un security council|' +
    'general assembly|g7|g20|brics|fbi|cia|nsa|dhs|doj|dod|epa|fda|cdc|irs|sec|ftc|fcc|faa|nasa|noaa|ntsb|fema|ice|cbp|atf|dea|tsa|usda|hud|hhs|' +
    'federal reserve|fed|secret service|national guard|supreme court|justice department|defense department|treasury department|nypd|lapd|scotland yard|' +
    'metropolitan police|met police|met|mi5|mi6|gchq|nhs|hmrc|ofcom|ofgem|ofsted|crown prosecution service|cps|bank of england|fsb|gru|svr|mossad|shin bet|idf|' +
    'israel defense forces|irgc|isi|raw|cbi|rbi|pla|rcmp|asio|afp police|saps|npa|unhcr|ocha|ohchr|gop|congress|senate|parliament|house of representatives|' +
    'house of commons|house of lords|house|commons|lords|palestinian authority|hong kong|taiwan|sbu|nabu|roskomnadzor|rosatom|central bank|coast guard|met office|border force'
  ).split('|'),
);

const STATES =
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe britain england scotland wales u.s. us usa uk u.k. uae u.a.e. america';
const SEVERAL_WORDS =
  'united states|united kingdom|united arab emirates|saudi arabia|south africa|south korea|north korea|new zealand|sri lanka|costa rica|el salvador|dominican republic|burkina faso|ivory coast|sierra leone|south sudan|papua new guinea|czech republic|bosnia|north macedonia|equatorial guinea|cape verde|east timor|hong kong|new delhi|tel aviv|buenos aires|mexico city|addis ababa|abu dhabi|the hague|kuala lumpur|northern ireland';
const CAPITALS =
  'kabul tirana algiers canberra vienna baku minsk brussels brasília brasilia sofia ottawa beijing bogotá bogota zagreb havana nicosia prague copenhagen cairo tallinn helsinki paris tbilisi berlin accra athens budapest reykjavik delhi jakarta tehran baghdad dublin jerusalem rome tokyo amman astana nairobi pyongyang seoul pristina kuwait bishkek vientiane riga beirut tripoli vilnius luxembourg antananarivo lilongwe rabat maputo naypyidaw windhoek kathmandu hague abuja oslo muscat islamabad lima manila warsaw lisbon doha bucharest moscow kigali riyadh dakar belgrade bratislava ljubljana mogadishu pretoria madrid colombo khartoum stockholm bern damascus taipei dushanbe bangkok tunis ankara kampala kyiv kiev london washington montevideo tashkent caracas hanoi sanaa lusaka harare';

/** States, their capitals and the like, in lower case. */
export const STATES_AND_CAPITALS: ReadonlySet<string> = new Set([
  ...STATES.split(' '),
  ...SEVERAL_WORDS.split('|'),
  ...CAPITALS.split(' '),
]);

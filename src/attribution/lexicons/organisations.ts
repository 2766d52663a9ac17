import { wordSet } from '../../word-lists.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { phraseSet } from './phrase-set.ts';

/**
 * Parties, armed groups, charities, advocates, unions, churches, think tanks, sports bodies and companies whose
 * names do not show what they are, written down from general knowledge. In lower case, without `the`.
 */
const NAMES = phraseSet(`
arsenal|aston villa|brentford|burnley|chelsea fc|crystal palace|everton|fulham|leeds united|leicester city|manchester city|manchester united|man city|man utd|man united|newcastle united|nottingham forest|sheffield united|sheffield wednesday|southampton fc|tottenham|tottenham hotspur|spurs|west ham|west ham united|wolves|wolverhampton wanderers|blackburn rovers|sunderland afc|celtic|hearts|hibernian|hibs|aberdeen fc|real madrid|fc barcelona|barça|atlético madrid|atletico madrid|sevilla fc|real betis|villarreal|athletic bilbao|athletic club|real sociedad|real oviedo|juventus|inter milan|ac milan|as roma|ss lazio|atalanta|fiorentina|bayern munich|fc bayern|borussia dortmund|rb leipzig|bayer leverkusen|schalke|werder bremen|psg|paris saint-germain|olympique lyonnais|olympique de marseille|benfica|fc porto|sporting cp|sporting braga|sc braga|ajax|psv|feyenoord|galatasaray|fenerbahçe|fenerbahce|beşiktaş|besiktas|river plate|boca juniors|flamengo|palmeiras|corinthians|al-hilal|al-nassr|al-ittihad|al ahly|zamalek|kaizer chiefs|orlando pirates|mamelodi sundowns
lakers|los angeles lakers|celtics|boston celtics|knicks|new york knicks|warriors|golden state warriors|bulls|yankees|new york yankees|mets|red sox|boston red sox|dodgers|cubs|patriots|new england patriots|cowboys|dallas cowboys|packers|steelers|49ers|canucks|maple leafs|blackhawks|mariners
currys|argos|halfords|wickes|screwfix|john lewis|m&s|next plc
jefferies|peel hunt|numis|deutsche numis|panmure gordon|panmure liberum|cavendish|berenberg|stifel|bernstein|evercore|wedbush|raymond james|piper sandler|oppenheimer|td cowen|cantor fitzgerald|liberum|investec|macquarie|nomura|daiwa|mizuho|citi|scotiabank|rbc capital markets|bmo|cibc|kantar|gartner|idc|forrester|gfk|statista|moody’s|morningstar
nordea|seb|swedbank|rabobank|abn amro|unicredit|intesa sanpaolo|bbva|caixabank|itaú|itau|bradesco|standard chartered|dbs|ocbc|uob|maybank|kasikornbank|jisc|shelter|rspb|ucu|cisl|spotify|strava|shein|temu|uniqlo|sainsbury’s|greggs|wetherspoons|kroger|safeway|byd|peugeot|scania|rivian
embraer|bombardier|wizz air|avianca|indigo|maersk|repsol|sasol|eskom|lkab|boliden|anglo american
all progressives congress|national democratic congress|all people’s congress|united national congress|national unity platform|civil contract|te pāti māori|democrats|republicans|democratic party|republican party|gop|dnc|rnc|democratic national committee|republican national committee|tea party|libertarians|maga|labour|labour party|conservatives|conservative party|tories|tory party|liberal democrats|lib dems|greens|green party|snp|scottish national party|plaid cymru|reform uk|ukip|brexit party|dup|sdlp|sinn féin|sinn fein|ulster unionists|fianna fáil|fine gael|liberals|liberal party|ndp|new democratic party|new democrats|bloc québécois|parti québécois|people’s party|coalition avenir québec|nationals|one nation|teals|new zealand first|national rally|rassemblement national|front national|en marche|renaissance|les républicains|france unbowed|la france insoumise|socialists|socialist party|cdu|csu|spd|fdp|afd|alternative for germany|die linke|christian democrats|social democrats|övp|fpö|freedom party|pvv|vvd|d66|vlaams belang|n-va|pp|psoe|podemos|sumar|junts|erc|ciudadanos|chega|five star movement|lega|forza italia|brothers of italy|fratelli d’italia|partito democratico|syriza|new democracy|pasok|golden dawn|fidesz|tisza|jobbik|law and justice|pis|civic platform|civic coalition|konfederacja|ano|smer|gerb|sweden democrats|moderates|finns party|progress party|united russia|communist party|ldpr|a just russia|servant of the people|european solidarity|georgian dream|united national movement|akp|ak party|chp|mhp|hdp|dem party|iyi party|likud|yesh atid|shas|otzma yehudit|religious zionism|national unity|blue and white|joint list|ra’am|fatah|ba’ath party|baath party|wafd|ennahda|muslim brotherhood|bjp|bharatiya janata party|indian national congress|congress party|aam aadmi party|aap|trinamool congress|trinamool|dmk|aiadmk|shiv sena|samajwadi party|bsp|rjd|jd(u)|janata dal|cpi(m)|cpi|rss|vhp|bajrang dal|pakistan tehreek-e-insaf|ppp|pml-n|jamaat-e-islami|awami league|bnp|bangladesh nationalist party|nepali congress|slpp|jvp|nld|national league for democracy|usdp|pheu thai|move forward|umno|bersatu|pakatan harapan|barisan nasional|golkar|pdi-p|gerindra|kuomintang|kmt|dpp|democratic progressive party|ldp|liberal democratic party|komeito|constitutional democratic party|ishin|jip|japan innovation party|jcp|japanese communist party|people power party|democratic party of korea|chinese communist party|ccp|communist party of china|workers’ party of korea|anc|african national congress|democratic alliance|eff|economic freedom fighters|mk party|inkatha freedom party|ifp|freedom front plus|actionsa|cosatu|zanu-pf|zanu pf|citizens coalition for change|mdc|swapo|frelimo|renamo|mpla|unita|chama cha mapinduzi|chadema|apc|pdp|npp|ndc|jubilee party|odm|uda|nrm|nup|kanu|tplf|oromo liberation front|workers’ party|psol|psdb|peronists|la libertad avanza|morena|pri|prd|psuv|fmln|nuevas ideas|plp|fnm|unc|pnm
hamas|hezbollah|hizbollah|hizbullah|islamic jihad|palestinian islamic jihad|houthis|houthi rebels|ansar allah|ansarullah|taliban|tehreek-e-taliban pakistan|ttp|haqqani network|al qaeda|al-qaeda|al qaida|al-qaida|islamic state|isis|isil|daesh|isis-k|isis-khorasan|al-shabaab|al shabaab|boko haram|iswap|jnim|al-nusra|nusra front|hayat tahrir al-sham|hts|syrian democratic forces|ypg|pkk|pjak|kataib hezbollah|badr organization|asaib ahl al-haq|lions’ den|al-qassam brigades|qassam brigades|izz al-din al-qassam brigades|al-aqsa martyrs’ brigades|wagner|wagner group|azov|azov brigade|free russia legion|freedom of russia legion|russian volunteer corps|m23|adf|codeco|fdlr|fano|rapid support forces|rsf|janjaweed|lord’s resistance army|séléka|anti-balaka|eln|farc|shining path|sendero luminoso|tren de aragua|ms-13|sinaloa cartel|jalisco new generation cartel|zapatistas|ezln|viv ansanm|g9|ira|real ira|new ira|eta|uvf|ku klux klan|proud boys|oath keepers|three percenters|patriot front|antifa|arakan army|karen national union|kachin independence army|national unity government|people’s defence force|abu sayyaf|milf|new people’s army|naxalites|ulfa|lashkar-e-taiba|jaish-e-mohammed|hizbul mujahideen|balochistan liberation army|bla|ltte|tamil tigers|polisario|polisario front
amnesty international|amnesty|human rights watch|hrw|international committee of the red cross|icrc|red cross|red crescent|british red cross|american red cross|syrian arab red crescent|palestine red crescent|doctors without borders|médecins sans frontières|medecins sans frontieres|msf|oxfam|save the children|care international|mercy corps|world vision|international rescue committee|irc|norwegian refugee council|danish refugee council|islamic relief|caritas|christian aid|cafod|plan international|actionaid|world central kitchen|medical aid for palestinians|greenpeace|wwf|world wildlife fund|friends of the earth|sierra club|extinction rebellion|just stop oil|insulate britain|last generation|350.org|earthjustice|client earth|clientearth|global witness|transparency international|reporters without borders|committee to protect journalists|cpj|pen america|pen international|article 19|freedom house|aclu|american civil liberties union|naacp|splc|southern poverty law center|adl|anti-defamation league|aipac|j street|cair|council on american-islamic relations|planned parenthood|naral|national rifle association|nra|everytown|everytown for gun safety|moms demand action|giffords|heritage foundation|heritage action|cato institute|brookings|brookings institution|rand|rand corporation|aei|american enterprise institute|hudson institute|atlantic council|council on foreign relations|chatham house|carnegie endowment|crisis group|international crisis group|stockholm international peace research institute|sipri|institute for the study of war|isw|royal united services institute|rusi|international institute for strategic studies|iiss|institute for fiscal studies|ifs|resolution foundation|joseph rowntree foundation|citizens advice|age uk|nspcc|barnardo’s|rspca|peta|humane society|macmillan|cancer research uk|stonewall|mermaids|big brother watch|b’tselem|breaking the silence|peace now|yesh din|al-haq|addameer|syrian observatory for human rights|white helmets|ovd-info project|safeguard defenders|safe guard defenders|hengaw|iran human rights|center for human rights in iran|common cause|public citizen|judicial watch|black lives matter|code pink|jewish voice for peace|bds|students for justice in palestine|march for our lives|indivisible|moveon|turning point usa|americans for prosperity|club for growth|chamber of commerce|u.s. chamber of commerce|business roundtable|confederation of british industry|federation of small businesses|institute of directors|make uk|ukhospitality|law society|bar council|american bar association|aba|american medical association|ama|british medical association|bma|royal college of nursing|rcn|unison|unite|gmb|rmt|aslef|tuc|trades union congress|nasuwt|neu|national education union|fire brigades union|fbu|prospect union|pcs|usdaw|communication workers union|cwu|afl-cio|uaw|united auto workers|teamsters|seiu|afscme|aft|american federation of teachers|nea|national education association|unifor|cupe|wga|sag-aftra|alpa|verdi|ver.di|ig metall|cgt|cfdt|cgil|ccoo|ugt|histadrut|numsa|nehawu|num|asuu|nlc|nigeria labour congress|church of england|catholic church|roman catholic church|russian orthodox church|orthodox church of ukraine|southern baptist convention|church of scotland|salvation army|mormon church|church of jesus christ of latter-day saints|jehovah’s witnesses|scientology|falun gong|fifa|uefa|ioc|international olympic committee|wada|world anti-doping agency|nba|nfl|mlb|nhl|ncaa|mls|wnba|football association|premier league|efl|fifpro|bcci|world athletics|world rugby|wta|atp|formula one|mcc
amazon|apple|google|alphabet|microsoft|meta|facebook|twitter|x corp|tiktok|bytedance|youtube|instagram|whatsapp|telegram messenger|netflix|disney|openai|anthropic|nvidia|intel|amd|tsmc|samsung|huawei|xiaomi|alibaba|tencent|baidu|softbank|sony|nintendo|toyota|honda|nissan|hyundai|kia|tesla|spacex|starlink|ford|general motors|gm|stellantis|chrysler|volkswagen|vw|bmw|mercedes-benz|renault|volvo|ferrari|boeing|airbus|lockheed martin|raytheon|rtx|northrop grumman|bae systems|rheinmetall|rolls-royce|general electric|ge|siemens|bosch|philips|bp|shell|exxonmobil|exxon|chevron|totalenergies|eni|equinor|gazprom|rosneft|lukoil|saudi aramco|aramco|petrobras|pemex|glencore|rio tinto|bhp|pfizer|moderna|astrazeneca|biontech|novavax|johnson & johnson|merck|novartis|roche|sanofi|gsk|eli lilly|novo nordisk|bayer|walmart|costco|tesco|asda|morrisons|aldi|lidl|carrefour|ikea|h&m|zara|nike|adidas|starbucks|mcdonald’s|coca-cola|pepsico|nestlé|nestle|unilever|procter & gamble|ryanair|easyjet|british airways|lufthansa|air france|klm|emirates|qatar airways|qantas|delta|united airlines|american airlines|southwest|jpmorgan|jpmorgan chase|goldman sachs|morgan stanley|citigroup|bank of america|wells fargo|hsbc|barclays|lloyds|natwest|santander|bnp paribas|deutsche bank|ubs|credit suisse|blackrock|vanguard|berkshire hathaway|mastercard|paypal|uber|lyft|airbnb|doordash|wework|deloitte|kpmg|ernst & young|pwc|pricewaterhousecoopers|mckinsey|fitch|s&p global|standard & poor’s|gallup|ipsos|yougov|nielsen
`);

/** Names that tell their kind by no word of theirs, and names that look like another kind’s. */
export const ORGANISATION_NAMES: ReadonlySet<string> = new Set([
  ...NAMES,
  ...phraseSet(LOOKALIKES),
]);

/** Last words of companies', parties', unions', churches' and charities' names. Collected by hand. */
export const ORGANISATION_ENDINGS: ReadonlySet<string> = wordSet(`
inc inc. corp corp. ltd ltd. llc llp lp plc co co. gmbh ag sa se nv ab oy spa kk pty bhd group holdings holding company companies corporation industries party
union association assn assn. federation foundation confederation institute society trust alliance coalition movement front league club university
college school schools academy hospital hospitals clinic church cathedral mosque synagogue airline airlines airways motors motor automotive bank bancorp capital partners ventures
equity investments securities financial finance insurance mutual energy oil petroleum gas electric power mining steel pharmaceuticals pharma biotech therapeutics laboratories labs
technologies technology systems software solutions networks network telecom communications media entertainment studios pictures records games foods
brands stores supermarkets hotels resorts realty properties homes logistics shipping lines railway railways campaign committee chamber organisation organization watch
international initiative project center centre brotherhood brigade brigades battalion militia syndicate congregation diocese archdiocese conference fund united fc rangers
collective cooperative co-operative consortium guild lodge order rebels forum roundtable action now monitor observatory advocates defenders defence defense
bloc dal morcha manch sena sangh sangathan mahasangh samiti mahasabha tehreek jamaat
volunteers workers teachers nurses democrats republicans conservatives greens socialists liberals communists
`);

/** What firms make, run or sell, as their names end, and nobody's surname does: `Aurora Lines`. Collected by hand. */
export const NO_SURNAMES: ReadonlySet<string> = wordSet(`
lines coaches airlines airways railways ferries buses tours cruises motors foods beverages pictures studios entertainment
records ratings stores supermarkets hotels resorts properties realty homes logistics shipping holdings investments
securities insurance financial finance capital partners ventures pharmaceuticals pharma biotech therapeutics
technologies technology systems software solutions networks telecom communications industries enterprises
minerals metals chemicals plastics textiles cosmetics energy petroleum automotive
aerospace dynamics robotics semiconductors electronics analytics diagnostics genomics sciences laboratories labs
inc inc. corp corp. ltd ltd. llc plc gmbh
`);

/** Nouns for an organisation that is named elsewhere. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = wordSet(`
company companies firm firms group groups party parties union unions association associations organisation organization organisations organizations
charity charities nonprofit nonprofits non-profit campaign campaigns bank banks club clubs university universities college colleges school schools hospital hospitals church churches diocese airline airlines
retailer retailers manufacturer manufacturers carmaker carmakers automaker automakers planemaker developer developers operator operators supplier suppliers maker makers giant giants startup startups start-up ngo ngos
foundation institute coalition movement alliance federation confederation league team rebels militants insurgents militia militias
think-tank thinktank institution institutions business businesses brand chain employer employers landlord insurer insurers lender lenders management leadership
opposition corporation conglomerate utility utilities supermarket brewery brewer drugmaker drugmakers chipmaker publisher studio label franchise consultancy
contractor contractors wholesaler distributor producer producers miner cooperative co-operative consortium
society network lobby pac faction guerrillas cartel gang syndicate sect cult brotherhood congregation synagogue mosque orchestra museum gallery theatre theater
pollster pollsters watchdog-group nursery academy faculty campus brokerage exchange platform start-ups tories democrats republicans conservatives liberals greens
archdiocese archdioceses bishopric synod abbey convent monastery temple seminary hospice clinic clinics shelter zoo aquarium laboratory lab farm mine mill factory plant shipyard
port airport hotel restaurant fund funds pacs troupe ensemble choir opera ballet festival band carrier carriers exporter exporters importer importers provider providers
processor processors refiner shipper homebuilder shipbuilder steelmaker explorer driller caterer outfitter bookmaker bookmakers multinational outfit outfits venture subsidiary chains tournament
socialists unionists nationalists loyalists separatists communists islamists
trust trusts dealership collective guild conservancy polytechnic conservatory kindergarten preschool bakery shop shops store stores fraternity sorority fellowship denomination
chapter chapters philharmonic circus pharmacy salon incubator vineyard winery distillery butchery garage gym refinery smelter
railway railways railroad railroads telco telcos telecom telecoms consortia consortiums
conglomerates foundations institutes federations confederations coalitions alliances lobbies factions cartels gangs syndicates sects cults
brewers publishers platforms nurseries academies museums galleries theatres theaters hotels restaurants airports monasteries temples mosques synagogues
congregations consultancies brokerages franchises studios teams leagues societies shelters zoos aquariums laboratories labs dealerships wineries distilleries breweries bakeries pharmacies refineries
smelters shipyards landlords wholesalers distributors cooperages orchestras choirs seminaries
think-tanks secessionists paramilitaries jihadists mujahideen mujahedin mujahedeen corporations cooperatives co-op co-ops
`);

/** Small nouns for what any name before them is: `the opposition Orange Front party`. */
export const SORTS_BEHIND_NAMES: ReadonlySet<string> = wordSet(
  'party movement coalition militia gang',
);

/** And for what letters before them are: `the RMT union`. */
export const SORTS_BEHIND_LETTERS: ReadonlySet<string> = wordSet(
  'group faction cartel union federation association charity think-tank conglomerate chamber bureau railway broadcaster supermarket cooperative consortium',
);

/** Those of them whose trade may stand between: no `GOP donor group` is the GOP. */
export const SORTS_WITH_TRADE: ReadonlySet<string> = wordSet(
  'union federation association chamber bureau railway',
);

/** Letters for unions of states, states and offices, as they are written. */
export const NO_BODYS_LETTERS: ReadonlySet<string> = wordSet('EU UN AU UK US USA UAE PM CEO');

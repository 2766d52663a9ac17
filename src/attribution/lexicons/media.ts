/**
 * News agencies, broadcasters, newspapers and magazines of the world, collected by hand from general
 * knowledge: the best-known of each country. In lower case, without `the`.
 */
const OUTLETS =
  'cnn|bbc|bbc news|reuters|associated press|ap|afp|agence france-presse|bloomberg|bloomberg news|fox news|fox news digital|msnbc|nbc|nbc news|abc|abc news|cbs|cbs news|cnbc|npr|pbs|c-span|new york times|times|washington post|post|wall street journal|journal|usa today|los angeles times|la times|chicago tribune|boston globe|globe|miami herald|politico|axios|semafor|vox|huffpost|huffington post|buzzfeed|buzzfeed news|breitbart|breitbart news|daily beast|daily caller|drudge report|salon|slate|mother jones|new yorker|atlantic|new republic|national review|time|newsweek|economist|forbes|fortune|business insider|insider|propublica|intercept|vice|vice news|daily wire|newsmax|oann|western journalism|the hill|hill|roll call|san francisco chronicle|houston chronicle|dallas morning news|philadelphia inquirer|seattle times|denver post|star tribune|tampa bay times|las vegas review-journal|' +
  'guardian|observer|telegraph|daily telegraph|sunday times|financial times|ft|independent|daily mail|mail on sunday|mailonline|sun|daily mirror|mirror|daily express|express|daily star|evening standard|metro|sky news|itv|itv news|channel 4|channel 4 news|lbc|new statesman|spectator|private eye|scotsman|herald|irish times|irish independent|irish examiner|rte|rté|' +
  'le monde|le figaro|libération|liberation|mediapart|france 24|rfi|france info|franceinfo|bfmtv|bfm tv|l’équipe|der spiegel|spiegel|bild|die zeit|süddeutsche zeitung|frankfurter allgemeine zeitung|faz|die welt|welt|tagesschau|ard|zdf|dw|deutsche welle|dpa|taz|el país|el pais|el mundo|abc.es|la vanguardia|efe|rtve|corriere della sera|la repubblica|repubblica|la stampa|ansa|rai|lusa|público|de telegraaf|nrc|nos|anp|volkskrant|de standaard|het laatste nieuws|le soir|rtbf|vrt|belga|neue zürcher zeitung|nzz|srf|tages-anzeiger|der standard|die presse|orf|apa|dagens nyheter|svenska dagbladet|aftonbladet|expressen|svt|tt|aftenposten|vg|nrk|ntb|politiken|berlingske|jyllands-posten|dr|ritzau|helsingin sanomat|yle|hs|gazeta wyborcza|rzeczpospolita|onet|tvn24|tvp|pap|polsat|mti|telex|444|hvg|index|ctk|čtk|kathimerini|ekathimerini|ert|hurriyet|hürriyet|sabah|anadolu|anadolu agency|trt|cumhuriyet|' +
  'tass|interfax|ria|ria novosti|rt|sputnik|kommersant|vedomosti|izvestia|novaya gazeta|meduza|moscow times|rossiyskaya gazeta|rossiya 1|mediazona|dozhd|tv rain|the insider|kyiv independent|kyiv post|ukrainska pravda|ukrinform|unian|suspilne|belta|nexta|radio free europe|rfe/rl|radio free europe/radio liberty|radio liberty|voice of america|voa|euronews|euractiv|politico europe|' +
  'al jazeera|al-jazeera|al arabiya|al-arabiya|al mayadeen|al-ahram|al ahram|asharq al-awsat|arab news|the national|gulf news|khaleej times|middle east eye|al-monitor|irna|isna|tasnim|fars|fars news|press tv|mehr|wafa|haaretz|jerusalem post|times of israel|ynet|yedioth ahronoth|israel hayom|kan|channel 12|channel 13|sana|saudi press agency|spa|wam|petra|anadolu news agency|' +
  'xinhua|people’s daily|global times|cctv|cgtn|china daily|caixin|south china morning post|scmp|kyodo|kyodo news|nhk|asahi shimbun|asahi|yomiuri shimbun|yomiuri|japan news|mainichi|nikkei|nikkei asia|japan times|jiji|yonhap|yonhap news agency|korea herald|korea times|chosun ilbo|joongang ilbo|hankyoreh|kcna|taipei times|central news agency|cna|straits times|channel newsasia|bangkok post|the nation|jakarta post|antara|tempo|kompas|rappler|philippine daily inquirer|inquirer|abs-cbn|gma news|vnexpress|bernama|star|malaysiakini|' +
  'times of india|hindu|hindustan times|indian express|ndtv|ani|pti|press trust of india|deccan herald|india today|wire|scroll|republic tv|dawn|geo news|express tribune|daily star bangladesh|daily times|tolo news|tolonews|kathmandu post|' +
  'abc australia|sydney morning herald|age|australian|nine news|seven news|sbs|news.com.au|new zealand herald|rnz|stuff|cbc|cbc news|ctv|ctv news|global news|globe and mail|toronto star|national post|radio-canada|canadian press|la presse|le devoir|' +
  'o globo|globo|folha de s.paulo|folha|estadão|clarín|clarin|la nación|la nacion|infobae|télam|el tiempo|el espectador|semana|el comercio|la república|reforma|el universal|la jornada|milenio|animal político|prensa latina|granma|telesur|' +
  'citizen|news24|mail & guardian|mail and guardian|daily maverick|sabc|enca|iol|eyewitness news|timeslive|punch|vanguard|guardian nigeria|premium times|this day|thisday|channels television|channels tv|daily nation|nation|standard|east african|monitor|new vision|daily monitor|ghanaweb|joy news|ahram online|map|aps|addis standard|herald zimbabwe|zimbabwe herald|lusaka times|' +
  'bellingcat|wikipedia|associated press news|tmz|variety|hollywood reporter|rolling stone|vanity fair|people|espn|athletic|the athletic|sports illustrated|wired|verge|techcrunch|ars technica|nature news|stat|stat news|nikkei asian review|lloyd’s list|jane’s|defense news|military times|stars and stripes|pool';

export const MEDIA: ReadonlySet<string> = new Set(OUTLETS.split('|'));

/** Names of outlets that are common words or names of other things: they count only where written large after `the`. */
export const AMBIGUOUS_MEDIA: ReadonlySet<string> = new Set(
  'times post journal globe time hill sun mirror express star metro independent observer telegraph herald standard nation monitor wire citizen people map age inquirer stuff index monitor salon slate fortune variety nature wired pool spa vice insider punch vanguard republic atlantic kan nos rai dr ap abc apa tt hs'.split(
    ' ',
  ),
);

/** Last words of an outlet's name. */
export const MEDIA_ENDINGS: ReadonlySet<string> = new Set(
  'times post news herald tribune journal gazette chronicle examiner courier dispatch daily globe mail inquirer sentinel newspaper magazine tv television radio broadcasting zeitung monitor mercury telegraph observer argus echo courant ledger bulletin enquirer'.split(
    ' ',
  ),
);

/** Nouns for an outlet that is not named where they stand, and for those who write for one. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'newspaper newspapers paper outlet outlets broadcaster broadcasters magazine channel network station website site media press tabloid daily weekly agency'.split(
    ' ',
  ),
);

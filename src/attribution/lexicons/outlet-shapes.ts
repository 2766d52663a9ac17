/** What agencies and broadcasters call themselves: `Kesh News Agency`, `Velmoran Broadcasting Company`. */
export const AGENCY =
  /\S (?:news|press|telegraph(?:ic)?) (?:agency|service|association|network|group)$|(?:^| )(?:channel|kanal|canal) \d+(?: news)?$|\S broadcasting (?:corporation|company|service|authority|system)$|\S public (?:media|radio|television|broadcasting)$/u;

/** Last words of an outlet's name in other languages, grown together with what is before: `Handelsbladet`, `Ostseezeitung`. */
export const GROWN_OUTLET =
  /.(?:blad(?:et)?|avis(?:en|a)|posten|tidning(?:en)?|zeitung|(?:tage|volks|abend|wochen)blatt|nachrichten|anzeiger|krant|lehti|sanomat|patrika|samachar)$/u;

/** First words of an outlet's name: `Radio Kisangani`, `Le Courrier du Sahel`, `Dar al-Hayat`. */
export const OUTLET_OPENING =
  /^(?:l[ea] |el |il |o |a )?(?:radio|rádio|télévision|televisión|tv|kanal|gazeta|diario|diário|jornal|journal (?!of)|courrier|corriere|correo|correio|giornale|dziennik|quotidien|noticias|notícias|novosti|izvestia|tribuna(?!l)|(?:agence|agencia|agência)(?! (?:na[ctz]|fran[cç]aise|espa|de |du |des |da |do |para|pour|estat|federal|tribut))|sawt) ?\S|^(?:dar )?al-(?:hayat|ahram|mashriq|watan|khaleej|sharq|akhbar|bayan|ghad)\b/u;

/** A site by its address: `harbourwatch.info`. */
export const SITE_ADDRESS =
  /^[\p{L}\d-]{2,}\.(?:com|net|org|info|news|co(?:m)?\.\w\w|fr|de|ru|ua|in|it|es|pl|io|tv|fm|hu|cz|sk|ro|bg|rs|hr|ba|mk|gr|tr|kz|ge|am|az|md|by|lt|lv|ee|fi|se|no|dk|nl|be|at|ch|pt|ie|uk|br|mx|ar|cl|pe|ve|jp|kr|cn|tw|hk|vn|th|my|sg|id|ph|pk|bd|np|lk|il|lb|ir|eg|ma|tn|dz|ng|gh|ke|tz|ug|za|zw|zm|ca|au|nz|media|press|live|africa|asia)$/u;

/** The last two words of papers that were two once: `Argus Leader`, `News-Register`. */
export const OUTLET_PAIR =
  /(?:^|[ -])(?:argus|union|times|news|daily|herald|star|evening|morning|sunday|post|press|republican|democrat)[ -](?:leader|register|record|citizen|democrat|republican|reporter|review|advertiser|advocate|examiner|standard|express|telegram|journal|item|banner|statesman|capital|progress|patriot|enterprise|messenger|observer|gazette|tribune|eagle|sun|sentinel)$/u;

/** Sites that are written as one word with capitals within: `TechNewsWorld`, `HarlowPost`. */
export const JOINED_OUTLET =
  /^\p{Lu}\p{L}*\p{Ll}(?:News(?:\p{Lu}\p{L}+)?|Times|Post|Herald|Tribune|Gazette)$|^\p{Lu}{2,}NEWS$/u;

/** What stations go by on the air: `WQXD-TV`, `KLRM-FM`. */
export const CALL_SIGN = /^[a-z\d]{2,6}-(?:tv|fm|am|dt)$/u;

/** What an outlet has a part of its own for: `Bloomberg Law`, `Reuters Africa`. */
export const EDITIONS =
  /^(?:news|business|sports?|politics|law|health|tech|technology|climate|green|energy|money|markets|international|global|world|local|live|online|digital|weekend|investigates|verify|us|u\.s\.|uk|eu|europe|africa|asia|asia-pacific|middle east|latin america|arabic|persian|farsi|urdu|hindi|mundo|brasil|español|en español)$/u;

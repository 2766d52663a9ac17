import { wordSet } from '../../word-lists.ts';

/** Words that take up somebody or something told of elsewhere in a text, and words of which none does. Collected by hand. */

/** A man or a woman of a land by a noun that says which; `The Scotsman` is a newspaper. */
export const MAN_OR_WOMAN_OF_LAND =
  /^(?:(?:Dutch|French|English|Irish|Welsh|Cornish|Manx|Norse|Ulster|Yorkshire|Lancashire)(?:wo)?man|Scotswoman)$/;

/** Somebody of a land by a noun of its own: `the Swede`. */
export const ONE_OF_LAND =
  /^(?:Spaniard|Briton|Swede|Dane|Finn|Pole|Turk|Serb|Croat|Czech|Slovak|Scot|Aussie|Kiwi)$/;

/** Where somebody plays. */
export const POSITIONS =
  /^(?:(?:left|right|centre|center|full|half|scrum|wing)-(?:back|half)|striker|midfielder|winger|goalkeeper|defender|forward|playmaker|batsman|batter|bowler|seamer|skipper|sprinter|quarterback)$/;

/** Those whom a work, a band or a programme makes known: `the Winter Harbor star`. */
export const STARS: ReadonlySet<string> = wordSet(`
star actor actress singer songwriter singer-songwriter rapper comedian comic presenter broadcaster host model influencer frontman frontwoman songstress hitmaker crooner
guitarist drummer bassist vocalist musician dj filmmaker director showrunner creator author novelist designer chef heiress socialite contestant judge winner finalist
youtuber streamer podcaster alum lead actor-director
`);

/** Those of them who need no work to be known by: `the singer`. */
export const CELEBRITIES: ReadonlySet<string> = wordSet(`
star superstar megastar popstar singer songwriter singer-songwriter rapper actor actress comedian comic musician songstress hitmaker crooner guitarist drummer bassist
vocalist dj frontman frontwoman filmmaker influencer youtuber heiress socialite
`);

/** What stars are stars of: `the country star`. */
export const STARS_OF: ReadonlySet<string> = wordSet(`
country pop rock rap folk soul jazz r&b hip-hop opera movie film screen stage television tv soap reality sitcom youtube tiktok music football soccer tennis
basketball baseball rugby cricket wrestling global international veteran award-winning oscar-winning grammy-winning emmy-winning
`);

/** One of a party by its name alone: `the Kesh Republican`. */
export const PARTISANS: ReadonlySet<string> = wordSet(
  'republican democrat conservative tory liberal labourite unionist nationalist libertarian socialist communist centrist independent',
);

/** Politicians by a word that fits all of a party's: `the Green Alliance politician`. */
export const POLITICIANS: ReadonlySet<string> = wordSet(
  `politician lawmaker legislator parliamentarian backbencher frontbencher mp msp mep mla mlc td councillor councilor senator deputy
congressman congresswoman congressperson assemblyman assemblywoman alderman`,
);

/** Those who sit somewhere for a place: `the Kesh representative`, where no place stands before them they are anybody’s. */
export const SITS_FOR: ReadonlySet<string> = wordSet('representative member');

/** Those who speak for a state abroad by a word that fits all of them, and words of their offices. */
export const DIPLOMATS: ReadonlySet<string> = wordSet('diplomat envoy');
export const DIPLOMATIC =
  /^(?:foreign|external|ambassador|envoy|embassy|consul|consulate|diplomat|mission|affaires|attaché)$/;

/** What somebody is all their life or for a living, whatever they are doing: `the driver` may be anybody’s. */
export const CALLINGS: ReadonlySet<string> = wordSet(`
nun monk friar athlete player footballer cricketer boxer golfer sprinter swimmer cyclist striker midfielder defender goalkeeper international veteran
champion native resident local pensioner retiree grandmother grandfather widow widower farmer fisherman fishmonger trader vendor shopkeeper hawker
businessman businesswoman entrepreneur tycoon billionaire millionaire activist campaigner politician carpenter mechanic electrician plumber tailor
baker beekeeper shepherd herder winemaker dealer collector teenager youngster
`);

/** Those who stand beside a star, and are told of as often. */
export const BESIDE_STARS: ReadonlySet<string> = wordSet(
  'coach manager trainer boss lawyer attorney solicitor barrister judge prosecutor doctor agent publicist spokesman spokeswoman spokesperson critic reporter',
);

/** Peoples by one word for all of them: `the French`. */
export const WHOLE_PEOPLE = /(?:ish|ch|ese|ss|sh)$/;

/** Phrases that take up the two who were named last. */
export const TWO =
  /^(?:both|the (?:two|pair|duo)|(?:both|the two) (?:men|women|leaders|ministers|presidents))$/;

/** People whom a text tells of without a name and seldom names later: `A senior official` stays nobody in particular. */
export const STAYS_UNNAMED = wordSet(`
official source insider aide adviser advisor ally associate friend colleague relative neighbour neighbor acquaintance confidant spokesman spokeswoman
spokesperson representative staffer employee worker member man woman person boy girl child teenager adult resident local villager passer-by passerby
bystander onlooker witness eyewitness survivor victim caller user reader viewer visitor guest customer client passenger commuter tourist protester
demonstrator supporter opponent critic expert analyst observer commentator economist strategist trader investor shareholder banker lender diplomat envoy
lawmaker legislator politician senior executive boss manager leader figure minister officer soldier fighter militant gunman suspect attacker rebel guard
reporter journalist correspondent editor host lawyer attorney counterpart rival stranger listener one another parent mother father voter citizen
`);

/** Several without a name, by words that say nothing of them: only where they were told of first is it said who they are. */
export const NOBODY_IN_PARTICULAR = wordSet(`
people persons sources officials insiders aides advisers advisors diplomats allies associates friends executives staffers employees lawyers individuals
`);

/** Words for a text of any sort, that take up one of another name. */
export const ANY_DOCUMENT = wordSet('document text');

/** Nouns that many a body’s name ends with, and that mean many another thing where none does: `the center`. */
export const GATHERINGS: ReadonlySet<string> = wordSet(
  'center centre conference congress convention synod institute observatory laboratory academy exchange festival museum circle',
);

/** Those in office whom nobody calls by their party. */
export const ABOVE_PARTY = wordSet(
  'president judge justice ambassador envoy general admiral commissioner',
);

/** Words of a description that a text may well leave out where it names somebody: `a state auditor`. */
export const LEFT_OUT = wordSet(
  'state government public federal national local regional senior former retired veteran ex longtime prominent leading top young old elderly',
);

/** Those who wrote something with somebody named: `Lee and her colleagues`, whom `the authors` takes up. */
export const WITH_COLLEAGUES =
  /\S and (?:his|her|their) (?:colleagues|co-authors|coauthors|co-workers|collaborators|team)$/;

/** Phrases that take those up. */
export const WRITERS = /^the (?:authors|researchers|scientists|team|group)$/i;

/** What somebody of a trade did, where its verb changes: `Ann Lee, who drove buses` of `a driver`. */
export const DONE_BY: ReadonlyMap<string, string> = new Map([
  ['driver', 'drove'],
  ['rider', 'rode'],
  ['writer', 'wrote'],
  ['teacher', 'taught'],
  ['singer', 'sang'],
  ['runner', 'ran'],
  ['seller', 'sold'],
  ['dealer', 'dealt'],
  ['keeper', 'kept'],
  ['builder', 'built'],
  ['weaver', 'wove'],
  ['leader', 'led'],
  ['flyer', 'flew'],
  ['pilot', 'flew'],
  ['swimmer', 'swam'],
  ['digger', 'dug'],
  ['grower', 'grew'],
]);

/** Whoever stands before a court, where there is one. */
export const DEFENDANT = /^the (?:defendant|accused)$/i;

/** What is done to whoever stands before a court, or what they do there, behind the name and an age: `, 58, is accused of`, ` has pleaded`. */
export const CHARGED =
  /^(?:,[^,.]{1,30},)? (?:(?:is|was|has|had|been|being|also|since|now|later|already|separately|jointly) ){0,4}(?:(?<=\b(?:is|was|been|being|also|jointly|separately) )(?:accused|charged|indicted|arraigned|prosecuted|tried|on trial)|plead(?:s|ed|ing)?|pled)\b/;

/** What befalls those of whom a report’s second paragraph may tell, who is then not whoever speaks in its first. */
export const BEFALLEN =
  /^(?:died|dies|dead|killed|murdered|stabbed|shot|found|injured|hurt|hit|struck|missing|drowned|rescued|attacked|assaulted|raped|abducted|kidnapped|hospitalised|hospitalized)$/;

/** Letters behind somebody’s name for a seat in a parliament. */
export const SEATS = /^(?:MPL?|MEP|MSP|MLA|MLC|MPP|MNA|MHA|MCA|MS|TD|MK|AM)$/;

/** The same, and letters for a rank at the bar, an honour or a degree. */
export const LETTERS = new RegExp(`${SEATS.source}|^(?:KC|QC|SC|SAN|JP|[OMCKD]BE|FRS|PhD|MD|RN)$`);

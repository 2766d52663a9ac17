import { wordSet } from '../../word-lists.ts';
import { AMERICAN_OUTLETS } from './outlets/americas.ts';
import { OTHER_OUTLETS } from './outlets/asia-africa-oceania.ts';
import { EUROPEAN_OUTLETS } from './outlets/europe.ts';
import { phraseSet } from './phrase-set.ts';

/** News agencies, broadcasters, newspapers, magazines and news sites of the world, in lower case, without `the`. */
export const MEDIA: ReadonlySet<string> = new Set(
  [...phraseSet([AMERICAN_OUTLETS, EUROPEAN_OUTLETS, OTHER_OUTLETS].join('\n'))].map((name) =>
    name.replace(/^the /u, ''),
  ),
);

/** Names of outlets that are common words or names of other things: they count only where written large. */
export const AMBIGUOUS_MEDIA: ReadonlySet<string> = wordSet(`
times post journal globe time hill sun mirror express star metro independent observer telegraph herald standard nation monitor wire citizen people age
inquirer stuff index salon slate fortune variety nature wired vice insider punch vanguard republic atlantic kan nos rai dr abc spa courier chronicle advocate
gazette telegram dispatch reveal deadline billboard recorder focus stern blick falter respekt profil politika informer fakt capital mint outlook pioneer
tribune statesman caravan frontline quint mail panorama argus kicker crux frieze sakal blast pa pap sta mia aps nv mash baza shot trend turan semana proceso zeta perfil gestión caracol
expreso protocol ebony essence elle vogue quartz athletic verge bell point week local cut view daily information edition federalist bulwark blaze
root tablet playboy science lancet economist spectator grocer stage campaign tempo kompas hindu dawn jang mercury australian crikey spinoff newsroom elephant
namibian chanzo bulletin echo eagle examiner sentinel ledger record open notus puck grist narwhal walrus tyee registers register babel schemes signal astra
pillar forward ankler chron defector platformer expresso agos taz vijesti blic delo sme nova cooperativa conversation bild welt zeit klix ara marca brut mirage sic prospect patriot guardian kurier
`);

/** Outlets that write themselves small, and are no other word: `dpa`; `eNCA` shows it by its capitals. Collected by hand. */
export const WRITTEN_SMALL: ReadonlySet<string> = wordSet(`
dpa taz bdnews24 bdnews24.com swissinfo inewsource heise tagesschau zdfheute rbb24 n-tv ntv t-online franceinfo
netzpolitik correctiv medyascope evrensel infobae idnes irozhlas hvg nu.nl nrc trouw
`);

/** Last words of an outlet's name. */
export const MEDIA_ENDINGS: ReadonlySet<string> = wordSet(`
times post news herald tribune journal gazette chronicle examiner courier dispatch daily globe mail inquirer sentinel newspaper magazine tv television radio broadcasting
zeitung monitor mercury telegraph observer argus echo courant ledger bulletin enquirer newswire newspapers press post-gazette picayune weekly fm republic bee
today nachrichten blatt tageblatt anzeiger rundschau shimbun ilbo sinmun pravda izvestia gazeta dziennik noticias jornal diario giornale corriere podcast
`);

/** Nouns for an outlet that is not named where they stand. */
export const MEDIA_NOUNS: ReadonlySet<string> = wordSet(`
newspaper newspapers paper outlet outlets broadcaster broadcasters magazine magazines channel channels network networks station stations website site media press tabloid tabloids
daily weekly newswire newswires newsroom newsrooms publication publications broadsheet broadsheets wire wires periodical podcast podcasts television tv radio
`);

/** Nouns for those who report for an outlet: of an outlet that is named, they are it. */
export const JOURNALIST_NOUNS: ReadonlySet<string> = wordSet(`
reporter reporters journalist journalists correspondent correspondents columnist columnists editor editors anchor anchors host hosts presenter presenters
newsreader commentator reviewer critic photographer videographer cameraman blogger interviewer
`);

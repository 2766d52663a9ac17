import { wordSet } from '../../word-lists.ts';

/** Short lists of words that a phrase for a channel is told by, as patterns for a whole word. */

/** What is written or given for an outlet: `in an essay for the review`. */
export const WRITTEN_FOR = wordSet('interview essay article column op-ed piece video');

/** Words that lead in a time: `last October`, `late Saturday night`. */
export const BEFORE_TIME = wordSet('last this next late early earlier later');

/** What a platform is for, as it stands before its noun: `the Telegram messaging app`, `a social networking site`. */
export const PLATFORM_USES = wordSet(
  'messaging networking blogging streaming gaming chatting dating',
);

/** Where somebody says something themselves, and nobody else does: `confirmed the outage in an email`. */
export const OWN_OCCASIONS = wordSet(
  'email e-mail statement interview call message text post tweet video appearance rally session briefing',
);

/** Verbs before whom something is told: `told reporters`. */
export const TELLING =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|brief|briefed|briefing|remind|reminded|(?:re)?assure[sd]?|(?:re)?assuring|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|promis(?:e|es|ed|ing)|alert(?:s|ed|ing)?)$/;

/** Channels that have an article or an owner before them; without one they are none: `in response`, `in session`. */
export const NEEDS_ARTICLE = wordSet(`
response reply answer session exchange turn talk discussion order text minutes play practice application
research analysis stream audience study question
`);

/** What somebody is reached by: `said by phone`. */
export const BY_MEANS =
  /^(?:phone|telephone|email|e-mail|text|videolink|video-link|letter|fax|radio|message|post|courier|skype|zoom|telegram|cable|link|whatsapp|sms)$/;

/** What somebody is heard over: `said over the phone`, `over dzBB` (Philippine stations are called by their call signs). */
const OVER_MEANS =
  /^(?:phone|telephone|radio|zoom|skype|intercom|tannoy|loudspeakers?|loudhailer|megaphone|video-?link|link|walkie-talkie|speakers?|line|d[wxyz][a-z]{2})$/;

/** Those who pass on what somebody says: `through a spokesman`, `via her solicitors`. */
const GO_BETWEENS =
  /^(?:spokes(?:man|woman|person|men|women|people|persons)|representatives?|lawyers?|attorneys?|solicitors?|barristers?|counsel|advocates?|agents?|publicists?|managers?|interpreters?|translators?|intermediar(?:y|ies)|mediators?|aides?|relatives?|friends?|press|office|channels?|embassy|consulate|proxies|proxy|envoys?|assistants?|secretary|union|firm|megaphone|loudspeakers?)$/;

/** Where somebody speaks to those who listen: `shouted from the dock`. */
const SPEAKERS_PLACE =
  /^(?:pulpit|dock|stand|podium|stage|balcony|lectern|rostrum|box|minbar|bench|soapbox|backbenches|floor)$/;

/** Chambers on whose floor somebody speaks: `on the Senate floor`. */
export const CHAMBERS = wordSet(`
senate house assembly chamber parliament commons convention conference council congress knesset duma
legislature
`);

/** Journals by their names: `in the Journal of Climate`, `in Nature Communications`. */
export const JOURNAL =
  /^(?:the )?(?:(?:\p{L}+ ){0,2}(?:journal|annals|archives|proceedings|transactions|bulletin) of (?:the )?\p{L}|(?:frontiers|trends|advances|progress) in \p{L}|(?:physical|psychological|annual) review\b|(?:nature|lancet|jama|bmj|plos|cell|acs|ieee|acta) (?:communications|medicine|climate|geoscience|genetics|biotechnology|food|energy|physics|chemistry|astronomy|ecology|human|sustainability|water|materials|neuroscience|oncology|neurology|psychiatry|planetary|public|global|infectious|digital|respiratory|regional|rheumatology|diabetes|open|network|internal|pediatrics|cardiology|one|biology|pathogens|reports?|metabolism|host|stem|nano|astronautica|psychologica|oceanologica)\b|(?:science (?:advances|translational|immunology|robotics|signaling))\b|pnas$|elife$|neuron$|nejm$|jama$|icarus$|geology$|ecology$|astrophysical journal|current biology$|global change biology$|scientific reports$|scientific data$|pediatrics$|circulation$|eurosurveillance$)/iu;

/** What somebody is heard or seen on: `said on air`. */
const ON_MEANS = /^(?:air|camera|stage)$/;

/** Whoever is asked speaks under it. */
export const UNDER = /^(?:questioning|cross-examination|interrogation|re-examination)$/;

/** Sittings of a parliament that are called by a time: `during Question Time`. */
export const SITTINGS =
  /\b(?:question (?:period|time|hour)|zero hour|prime minister ?['’]s questions|first minister ?['’]s questions|questions to the minister)\b/iu;

/** Times that programmes are called by as well: `the Country Hour`, `Newsday Tonight`. */
export const IN_TITLES =
  /^(?:Hour|Time|Today|Tonight|Week|Weekend|Morning|Evening|Night|Day|Minutes?)$/;

/** What makes a channel behind one preposition only: `by phone`, `through a lawyer`, `from the dock`. */
export const MEANS: ReadonlyMap<string, RegExp> = new Map([
  ['by', BY_MEANS],
  ['over', OVER_MEANS],
  ['on', ON_MEANS],
  ['through', GO_BETWEENS],
  ['via', GO_BETWEENS],
  ['from', SPEAKERS_PLACE],
]);

/** Forms of `be` that make a passive of a telling verb: who was told stands before it. */
export const PASSIVE = wordSet('am is are was were be been being get got');

/** Places by two words where somebody speaks: `in the mixed zone`. */
export const SPEAKING_ROOMS =
  /\b(?:mixed zone|(?:press|witness|commentary|jury) (?:box|room|area|stand|centre|center)|town halls?|(?:briefing|press|news|court|hearing|conference) room|doorstep)\b/;

/** What is told of a source before its medium is no word of what it says: `Her paper, published in the Courant, warned`. */
export const NOT_SAID_THERE =
  /\b(?:published|printed|featured|included|involved|named|mentioned|described|cited|listed|present) $/;

/** Verbs of speaking, with whom: `Speaking with reporters`. */
export const SPEAKING_WITH = /^(?:speak|spoke|speaking|talk|talked|talking|chatted|chatting)$/;

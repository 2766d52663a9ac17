import { wordSet } from '../../word-lists.ts';

/** By whom a text or data are put forward, so that what they say rests on them; whoever has seen or obtained them only reads. */
export const HANDED_ON: ReadonlySet<string> = wordSet('cited quoted presented');

/** The same behind `first`: `a memo first reported by the Courant`. */
export const FIRST_TOLD: ReadonlySet<string> = wordSet(
  'reported revealed published disclosed uncovered described',
);

/** Verbs of presenting something in which others speak: `The ministry released footage that showed …`. */
export const PRESENTING_VERBS: ReadonlySet<string> = wordSet(`
present presents presented presenting cite cites cited citing display displays displayed displaying release releases released releasing show shows showed shown showing share shares shared sharing quote quotes quoted quoting airs aired airing
`);

/** What one shows as proof, whoever made it. */
export const EVIDENCE: ReadonlySet<string> = wordSet(`
data figures footage video videos clip clips image images imagery photo photos photograph photographs pictures study studies survey surveys poll polls research
document documents email emails letter letters messages record records recording recordings evidence statistics map maps chart charts graph graphs table tables transcript transcripts
screenshot screenshots papers findings analysis audio tape tapes interviews
`);

/** `as quoted by the Courant`. */
export const HANDING_ON = wordSet('quoted reported cited relayed published carried told');

/** What somebody says, behind its noun, before by whom: `In remarks carried by the Courant`. */
export const CARRIED: ReadonlySet<string> = wordSet('cited quoted carried reported relayed');

/** `has learned from two aides`: verbs of hearing, before `from` whom. */
export const LEARNING =
  /^(?:learn(?:s|ed|t)?|heard|hears|gathered|gathers|understands|understood)$/;

/** `The agency carried the minister as saying`: an outlet's verbs before whom it quotes. */
export const CARRYING =
  /^(?:quote|cite)[sd]?$|^carr(?:y|ies|ied)$|^paraphrase[sd]?$|^show(?:s|ed)?$/;

/** `Based on interviews, the paper said …`: participles that rest a statement on somebody or something, with `on`. */
export const RESTING = wordSet('based relying drawing');

/** `As the Courant first reported`: an outlet's verbs. */
export const REPORTING = /^(?:report|note|reveal|explain|detail)(?:s|ed)$|^(?:write|wrote|put)s?$/;

/** Words that may lead in whom or what a statement rests on: no other is looked at twice. */
export const LEADING_WORDS: ReadonlySet<string> = wordSet(
  'citing quoting quoted quotes cited cites according per by from based relying drawing as',
);

/** Words that set one clause beside another, behind a comma. */
export const BESIDE = wordSet('but while whereas although though and');

/** Words that may lead in whom or what somebody cites. */
export const CITING_WORDS: ReadonlySet<string> = wordSet(
  'citing quoting quoted quotes cited cites',
);

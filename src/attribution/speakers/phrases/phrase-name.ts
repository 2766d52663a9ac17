import { isAnyOf, type Token } from '../../../language/index.ts';
import { type Head, headOf } from '../../kinds/head.ts';
import type { Judgement } from '../../kinds/judgement.ts';
import { isCommonWord } from '../../kinds/lone-words.ts';
import { isEpithet } from '../../lexicons/business-words.ts';
import { MEMBERS_OF, SPEAKS_FOR } from '../../lexicons/person-nouns.ts';
import type { KindReason } from '../../reasons.ts';
import { bodyMeant, fullestName, withoutPossessive } from '../bodies/index.ts';
import type { Context } from '../context.ts';
import { withoutAddition } from './apposed-name.ts';
import { byPersonsName } from './by-person.ts';
import type { Naming, Phrase } from './naming.ts';
import { byClient, byOwner } from './owned.ts';
import {
  asWritten,
  bodyWords,
  committeeBehind,
  nameBehindNoun,
  outletWithin,
  partyWithin,
  withoutArticle,
  withoutEpithet,
  withoutOwner,
  withoutPlace,
} from './phrase-parts.ts';
import { withoutRelative } from './without-relative.ts';

/** A body by its words: named, or meant by a noun. */
const bodyNamed = (context: Context, words: readonly Token[], judgement: Judgement): string => {
  const plain = asWritten(context, words);
  const last = words.length - 1;
  if (words.some(({ tag }) => tag === 'properNoun')) return fullestName(context, plain);
  const head: Head = {
    at: last,
    end: words.length,
    word:
      words[last]?.tag === 'possessive'
        ? (words[last - 1]?.lower ?? '')
        : (words[last]?.lower ?? ''),
    isName: false,
    body: -1,
    definite: true,
  };
  return (
    bodyMeant(context, words, head, {
      ...judgement,
      evidence: { kind: 'publicWord', word: null },
    }) ?? plain
  );
};

/** What decides a kind by a name, whatever its words are tagged as: it means no other body. */
const BY_NAME: ReadonlySet<KindReason> = new Set([
  'otherName',
  'organisationName',
  'publicBodyName',
  'outletName',
  'stateName',
]);

/** A word written large that is no noun of any list: a name, whatever its tag. */
const isLoneWord = (tokens: readonly Token[]): boolean => {
  const { text = '', lower = '' } = tokens[0] ?? {};
  return tokens.length === 1 && /^\p{Lu}/u.test(text) && !isCommonWord(lower);
};

const SHORT = 3;

/** Texts and people without a name are called as they are written, but for what a clause says more of them. */
const ofNoName: Naming = (context, { tokens, head, judgement: { kind } }) =>
  isAnyOf(kind, 'anonymous', 'document') ? asWritten(context, withoutRelative(tokens, head)) : null;

/** `the opposition Orange Front party`: what it is called, without what is said of it. */
const byParty: Naming = (context, { tokens, head, judgement: { kind } }) => {
  const name = isAnyOf(kind, 'organisation', 'official') ? partyWithin(tokens, head) : [];
  return name.length > 0 ? fullestName(context, asWritten(context, name)) : null;
};

/** `information from Le Monde`: the outlet. */
const byInformation: Naming = (context, { tokens, judgement: { kind, evidence } }) =>
  kind === 'media' && evidence.kind === 'speaksFor' && tokens[1]?.lower === 'from'
    ? fullestName(context, withoutArticle(asWritten(context, tokens.slice(2))))
    : null;

const byCommittee: Naming = (context, { tokens, head }) => {
  const committee = committeeBehind(tokens, head);
  return committee.length > 0 ? fullestName(context, asWritten(context, committee)) : null;
};

/** `a spokeswoman for the Home Office`: the body. */
const byBody: Naming = (context, { tokens, head, judgement }) => {
  const isForBody = judgement.evidence.kind === 'speaksFor';
  if (!isForBody || !(SPEAKS_FOR.has(head.word) || MEMBERS_OF.has(head.word))) return null;
  const words = bodyWords(tokens, head);
  if (words.length === 0) return null;
  // `a spokesman for nut processor Corvane`
  const isFirm = judgement.kind === 'organisation' && SPEAKS_FOR.has(head.word);
  const named = isFirm ? nameBehindNoun(words, headOf(words)) : words;
  return bodyNamed(context, named, judgement);
};

/** `Velmora’s Jan Moe Dal (JMD)`: the name that the letters behind it stand for. */
const byLetters: Naming = ({ shortForms }, { tokens, head, judgement: { kind } }) =>
  kind !== 'document' && head.isName && tokens[head.at + 1]?.text === '('
    ? (shortForms.get(tokens[head.at + 2]?.text ?? '') ?? null)
    : null;

/** `the state railway ÖBB`: letters behind small words for a public body. */
const isPublicByLetters = (tokens: readonly Token[], { at, isName }: Head): boolean =>
  isName && /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.tag === 'noun';

const byOrganisation: Naming = (context, { tokens, head, judgement }) => {
  const isBody =
    isAnyOf(judgement.kind, 'organisation', 'media') || isPublicByLetters(tokens, head);
  if (!isBody) return null;
  const bare = withoutEpithet(tokens, head);
  const name = bare === tokens ? nameBehindNoun(tokens, head) : bare;
  return name === tokens ? null : fullestName(context, asWritten(context, name));
};

/** Where an outlet's name ends: behind the place in `the Times of Malta`, before it in `Reuters in Kyiv`. */
const outletEnd = (tokens: readonly Token[], { end }: Head): number => {
  if (tokens[end]?.lower !== 'of') return end;
  let last = end + 1;
  while (tokens[last]?.tag === 'properNoun') last += 1;
  return last > end + 1 ? last : end;
};

const byOutlet: Naming = (context, { tokens, head, judgement }) => {
  if (judgement.kind !== 'media') return null;
  return head.isName && head.body > 0
    ? withoutArticle(asWritten(context, tokens.slice(0, outletEnd(tokens, head))))
    : outletWithin(context, tokens, head);
};

/** `The company`: the body that a noun means. */
const byNoun: Naming = (context, { tokens, head, judgement }) => {
  const isNoun =
    !head.isName &&
    !isLoneWord(tokens) &&
    tokens.filter(({ lower }) => !isEpithet(lower)).length <= SHORT &&
    !BY_NAME.has(judgement.evidence.kind);
  return isNoun && (head.definite || tokens.length === 1)
    ? bodyMeant(context, tokens, head, judgement)
    : null;
};

/** In this order; the first that knows decides. What is left is the phrase’s own name, as full as the text has it. */
const NAMINGS: readonly Naming[] = [
  byOwner,
  byClient,
  ofNoName,
  byPersonsName,
  byInformation,
  byParty,
  byCommittee,
  byBody,
  byLetters,
  byOrganisation,
  byOutlet,
  byNoun,
];

/**
 * The name of a source that is nobody known: without its article, its body for a spokesperson or a member, the
 * fullest form that the text has.
 */
export const phraseName = (
  context: Context,
  whole: readonly Token[],
  head: Head,
  judgement: Judgement,
): string => {
  const tokens = withoutAddition(whole);
  const text = asWritten(context, tokens);
  if (tokens[0] !== whole[0]) return fullestName(context, text);
  const phrase: Phrase = { tokens, text, head, judgement };
  for (const naming of NAMINGS) {
    const name = naming(context, phrase);
    if (name !== null) return name;
  }
  const plain = withoutPossessive(
    withoutOwner(withoutArticle(withoutPlace(context, text, tokens, head))),
  );
  return fullestName(context, plain);
};

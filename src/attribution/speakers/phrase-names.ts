import type { Token } from '../../language/index.ts';
import { withoutArticle } from '../describing/words.ts';
import { bodyBehind, judgeBehind } from '../kinds/bodies.ts';
import type { Head } from '../kinds/head.ts';
import type { Judgement } from '../kinds/judgement.ts';
import { isCommonWord } from '../kinds/lone-words.ts';
import { isMediaName } from '../kinds/names.ts';
import { nameAt } from '../kinds/unlisted-people.ts';
import { EPITHET } from '../lexicons/business-words.ts';
import { FOREIGN_JOINTS } from '../lexicons/foreign-bodies.ts';
import { COMMITTEE_MEMBERS, OWNED, RANK } from '../lexicons/kind-words.ts';
import { MEMBERS_OF, SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import type { KindReason } from '../reasons.ts';
import { withoutAddition } from './apposed-names.ts';
import { fullestName, withoutPossessive } from './bodies.ts';
import { meant } from './bodies-meant.ts';
import type { Context } from './context.ts';
import { referentOf } from './pronouns.ts';

const textOf = ({ parsed }: Context, tokens: readonly Token[]): string => {
  const last = tokens.at(-1);
  const end = last?.tag === 'possessive' ? last.start : (last?.end ?? 0);
  return parsed.text.slice(tokens[0]?.start ?? 0, end);
};

/** The words for whoever a spokesperson or a member speaks for. */
const bodyWords = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const members = bodyBehind(tokens, head);
  const spokenFor = head.body >= 0 && SPEAKS_FOR.has(head.word) ? tokens.slice(head.body) : [];
  const behind = judgeBehind(members) === null ? spokenFor : members;
  const words = behind.length > 0 ? behind : tokens.slice(0, head.at);
  const from = words.findIndex(
    ({ tag, lower }) => tag !== 'determiner' && tag !== 'number' && !RANK.test(lower),
  );
  return from < 0 ? [] : words.slice(from);
};

/** `lawmakers on the Budget Committee`: those who are their committee. */
const committeeBehind = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const isMember = COMMITTEE_MEMBERS.test(head.word);
  const link = tokens[head.end]?.lower ?? '';
  if (!isMember || !/^(?:on|of)$/.test(link)) return [];
  const behind = tokens.slice(head.end + 1);
  return behind[0]?.tag === 'determiner' ? behind.slice(1) : behind;
};

/** A body by its words: named, or meant by a noun. */
const bodyNamed = (context: Context, words: readonly Token[], judgement: Judgement): string => {
  const plain = textOf(context, words);
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
    meant(context, words, head, { ...judgement, evidence: { kind: 'publicWord', word: null } }) ??
    plain
  );
};

/** `the Courant newspaper`: the name before the word for what it is. */
const outletWithin = (context: Context, tokens: readonly Token[], head: Head): string | null => {
  const names = tokens.slice(0, head.at).filter(({ tag }) => tag === 'properNoun');
  if (head.isName || names.length === 0) return null;
  const name = textOf(context, names);
  return isMediaName(`The ${name}`) ? name : null;
};

/** `the Court of Appeal in Kesh`: a name without the place behind it. */
const withoutPlace = (
  context: Context,
  text: string,
  tokens: readonly Token[],
  head: Head,
): string => {
  const cut = tokens.findIndex(
    ({ lower, tag }, index) =>
      index >= head.end && tag === 'preposition' && /^(?:in|at|near|from|outside)$/.test(lower),
  );
  return head.isName && cut > 0 ? textOf(context, tokens.slice(0, cut)) : text;
};

/** `his office`: with its owner’s name, who is known. */
const owned = (context: Context, tokens: readonly Token[]): string | null => {
  const [owner, ...rest] = tokens;
  if (owner === undefined || !/^(?:his|her)$/.test(owner.lower)) return null;
  if (!OWNED.test(rest.at(-1)?.lower ?? '')) return null;
  const person = referentOf(context, [owner.start, owner.end], owner.lower, null)?.person;
  return person ? `${person.name}’s ${textOf(context, rest)}` : null;
};

/** `State-owned Gazprom`: the name without what is said of it. */
const withoutEpithet = (tokens: readonly Token[], head: Head): readonly Token[] =>
  tokens[1]?.tag === 'properNoun' && head.isName && EPITHET.test(tokens[0]?.lower ?? '')
    ? tokens.slice(1)
    : tokens;

/** `auction house Marlow`: the name behind small words for what it is. */
const nameBehindNoun = (tokens: readonly Token[], head: Head): readonly Token[] => {
  let first = head.at;
  while (tokens[first - 1]?.tag === 'properNoun') first -= 1;
  const noun = tokens[first - 1];
  // `Fundación de Amigos`: a small word within the name.
  const isTold =
    noun?.tag === 'noun' && /^\p{Ll}/u.test(noun.text) && !FOREIGN_JOINTS.has(noun.lower);
  return head.isName && isTold && head.at === tokens.length - 1 ? tokens.slice(first) : tokens;
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
  const text = textOf(context, tokens);
  if (tokens[0] !== whole[0]) return fullestName(context, text);
  if (judgement.kind === 'anonymous' || judgement.kind === 'document') return text;
  if (judgement.evidence.kind === 'namedPerson') return textOf(context, nameAt(tokens, head));
  const committee = committeeBehind(tokens, head);
  if (committee.length > 0) return fullestName(context, textOf(context, committee));
  const isForBody = judgement.evidence.kind === 'speaksFor';
  if (isForBody && (SPEAKS_FOR.has(head.word) || MEMBERS_OF.has(head.word))) {
    const words = bodyWords(tokens, head);
    if (words.length > 0) return bodyNamed(context, words, judgement);
  }
  const whose = owned(context, tokens);
  if (whose !== null) return whose;
  if (judgement.kind === 'organisation') {
    const bare = withoutEpithet(tokens, head);
    const name = bare === tokens ? nameBehindNoun(tokens, head) : bare;
    if (name !== tokens) return fullestName(context, textOf(context, name));
  }
  const plain = withoutPossessive(withoutArticle(withoutPlace(context, text, tokens, head)));
  if (judgement.kind === 'media') {
    if (head.isName && head.body > 0) return textOf(context, tokens.slice(0, head.end));
    const outlet = outletWithin(context, tokens, head);
    if (outlet !== null) return outlet;
  }
  const isNoun =
    !head.isName &&
    !isLoneWord(tokens) &&
    tokens.length <= SHORT &&
    !BY_NAME.has(judgement.evidence.kind);
  if (isNoun && (head.definite || tokens.length === 1))
    return meant(context, tokens, head, judgement) ?? fullestName(context, plain);
  return fullestName(context, plain);
};

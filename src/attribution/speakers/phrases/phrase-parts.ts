/** Parts of a source’s phrase that name whoever it means. */
import type { Token } from '../../../language/index.ts';
import { bodyBehind, judgeBehind } from '../../kinds/bodies.ts';
import type { Head } from '../../kinds/head.ts';
import { isMediaName } from '../../kinds/names.ts';
import { nameStart } from '../../kinds/tokens.ts';
import { FOREIGN_JOINTS } from '../../lexicons/foreign-bodies.ts';
import { COMMITTEE_MEMBERS, RANK } from '../../lexicons/kind-words.ts';
import { SPEAKS_FOR } from '../../lexicons/person-nouns.ts';
import { isSaidOfName } from '../bodies/index.ts';
import type { Context } from '../context.ts';

/** Words as the text has them, without a possessive ending. */
export const asWritten = ({ parsed }: Context, tokens: readonly Token[]): string => {
  const last = tokens.at(-1);
  const end = last?.tag === 'possessive' ? last.start : (last?.end ?? 0);
  return parsed.text.slice(tokens[0]?.start ?? 0, end);
};

/** A name without an article before it. */
export const withoutArticle = (name: string): string => name.replace(/^(?:the|a|an)\s+/iu, '');

/** The words for whoever a spokesperson or a member speaks for. */
export const bodyWords = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const members = bodyBehind(tokens, head);
  const spokenFor = head.body >= 0 && SPEAKS_FOR.has(head.word) ? tokens.slice(head.body) : [];
  const behind = judgeBehind(members) === null ? spokenFor : members;
  const words = behind.length > 0 ? behind : tokens.slice(0, head.at);
  const from = words.findIndex(
    ({ tag, lower }) => tag !== 'determiner' && tag !== 'number' && !RANK.has(lower),
  );
  return from < 0 ? [] : words.slice(from);
};

/** `lawmakers on the Budget Committee`: those who are their committee. */
export const committeeBehind = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const isMember = COMMITTEE_MEMBERS.has(head.word);
  const link = tokens[head.end]?.lower ?? '';
  if (!isMember || !/^(?:on|of)$/.test(link)) return [];
  const behind = tokens.slice(head.end + 1);
  return behind[0]?.tag === 'determiner' ? behind.slice(1) : behind;
};

/** `the Courant newspaper`: the name before the word for what it is. */
export const outletWithin = (
  context: Context,
  tokens: readonly Token[],
  head: Head,
): string | null => {
  const names = tokens.slice(0, head.at).filter(({ tag }) => tag === 'properNoun');
  if (head.isName || names.length === 0) return null;
  const name = asWritten(context, names);
  return isMediaName(`The ${name}`) ? name : null;
};

/** `the Court of Appeal in Kesh`: a name without the place behind it. */
export const withoutPlace = (
  context: Context,
  text: string,
  tokens: readonly Token[],
  head: Head,
): string => {
  const cut = tokens.findIndex(
    ({ lower, tag }, index) =>
      index >= head.end && tag === 'preposition' && /^(?:in|at|near|from|outside)$/.test(lower),
  );
  return head.isName && cut > 0 ? asWritten(context, tokens.slice(0, cut)) : text;
};

/** `State-owned Gazprom`: the name without what is said of it. */
export const withoutEpithet = (tokens: readonly Token[], head: Head): readonly Token[] =>
  tokens[1]?.tag === 'properNoun' &&
  head.isName &&
  tokens[0] !== undefined &&
  isSaidOfName(tokens[0])
    ? tokens.slice(1)
    : tokens;

/** `auction house Marlow`: the name behind small words for what it is. */
export const nameBehindNoun = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const first = nameStart(tokens, head.at);
  const noun = tokens[first - 1];
  // `Fundación de Amigos`: a small word within the name.
  const isTold =
    noun?.tag === 'noun' && /^\p{Ll}/u.test(noun.text) && !FOREIGN_JOINTS.has(noun.lower);
  return head.isName && isTold && head.at === tokens.length - 1 ? tokens.slice(first) : tokens;
};

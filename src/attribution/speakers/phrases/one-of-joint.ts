/** Whether a phrase with an `and` in it names one person all the same, and which of its parts. */
import { isAnyOf, type Tag, type Token } from '../../../language/index.ts';
import { headOf } from '../../kinds/head.ts';
import { judgeName } from '../../kinds/names.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import { judgeWords } from '../../kinds/source-kind.ts';
import { textOf } from '../../kinds/tokens.ts';
import type { KnownPerson } from '../../known-person.ts';
import { ORGANISATION_ENDINGS } from '../../lexicons/organisations.ts';
import { OFFICE_NOUNS } from '../../lexicons/person-nouns.ts';
import { PUBLIC_ENDINGS } from '../../lexicons/public-bodies.ts';
import { isPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';

/** The parts of a phrase, and whom each of them names. */
type Parts = readonly (readonly Token[])[];
type Named = readonly (KnownPerson | null)[];

const isAnd = ({ lower, text }: Token): boolean => lower === 'and' || text === '&';

/** What may stand before the name that a part of a joint source is. */
const BEFORE_NAME: ReadonlySet<Tag> = new Set(['noun', 'properNoun', 'adjective', 'determiner']);

/** Whether a part of a phrase is somebody else, not more words for who was named before: `her aides`, `Mayor Bob Moe`. */
const isSomebodyElse = ({ people }: Context, part: readonly Token[]): boolean => {
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (/^(?:his|her|their)$/.test(first.lower)) return true;
  const named = mentionsIn(people, [first.start, last.end])[0]?.span[0];
  const before = part.filter(({ start }) => start < (named ?? 0));
  return named !== undefined && before.every(({ tag }) => BEFORE_NAME.has(tag));
};

/** `Ann Lee, who runs a shop with her husband and their son`: all that stands in the clause is said of her. */
const isInClause = (first: readonly Token[]): boolean =>
  first.some(
    ({ lower }, at) => first[at - 1]?.text === ',' && /^wh(?:o|ose|om|ich)$/.test(lower),
  ) && first.at(-1)?.text !== ',';

/** `Ann Lee of the Department of Water and Forests`: the name of a body that goes on behind its joint. */
const isOfBody = (first: readonly Token[], more: Parts, { name }: KnownPerson): boolean => {
  const given = name.slice(name.lastIndexOf(' ') + 1);
  const behind = first.slice(first.findLastIndex(({ text }) => text === given) + 1);
  return (
    /^(?:of|at|from|for|with)$/.test(behind[0]?.lower ?? '') &&
    behind.at(-1)?.tag === 'properNoun' &&
    more.every((part) => part.every(({ tag, text }) => tag === 'properNoun' || text === ','))
  );
};

/** `Ann Lee, the mayor and finance chief,`: one person, whom the words behind the name describe. */
export const isDescribed = (
  context: Context,
  [first = [], ...more]: Parts,
  [person, ...others]: Named,
): boolean => {
  if (person == null) return false;
  if (isInClause(first)) return true;
  const isAlone = others.every((other) => other === null);
  if (isAlone && isOfBody(first, more, person)) return true;
  return (
    first.some(({ text }) => text === ',') && !more.some((part) => isSomebodyElse(context, part))
  );
};

/** `President and chief executive Ann Lee`: two offices of one person. */
const isTwiceTitled = ([first = []]: Parts): boolean =>
  OFFICE_NOUNS.has(first.at(-1)?.lower ?? '') && first[0]?.tag !== 'determiner';

/** `The crime and fantasy author Ann Lee`: two things that one person is for. */
const isForTwoThings = ([first = []]: Parts): boolean =>
  judgeWords(first, headOf(first)).kind === 'document';

/** The longest name of a field that an office is for besides another: `House Ways` of `House Ways and Means Chairman`. */
const LONGEST_FIELD = 3;

/** `Industry and Trade Minister Ann Lee`, `House Ways and Means Chairman Bob Moe`: two fields of one office. */
const isForTwoFields = ([first = [], second = []]: Parts, nameAt: number): boolean => {
  const field = first[0]?.lower === 'the' ? first.slice(1) : first;
  return (
    nameAt > 1 &&
    OFFICE_NOUNS.has(second[nameAt - 1]?.lower ?? '') &&
    field.length > 0 &&
    field.length <= LONGEST_FIELD &&
    field.every(({ tag, word }) => isAnyOf(tag, 'properNoun', 'noun') && !word.startsSmall) &&
    !OFFICE_NOUNS.has(field.at(-1)?.lower ?? '') &&
    judgeName(textOf(field)) === null
  );
};

/** `Her neighbour and sister-in-law, Ann Lee`, `A friend and former colleague, Bob Moe`: what one person is, twice. */
const isTwiceTold = ([first = [], second = []]: Parts, nameAt: number): boolean => {
  const isNoName = first.every(({ tag }) => tag !== 'properNoun');
  const { word } = headOf(first);
  return (
    isAnyOf(first[0]?.tag, 'determiner', 'possessive', 'pronoun') &&
    isNoName &&
    meansPeople(word) &&
    !isPlural(word) &&
    nameAt > 0 &&
    second[0]?.word.startsSmall === true &&
    isAnyOf(second[0].tag, 'noun', 'adjective', 'verb')
  );
};

/** `Rail and Dock Workers’ Union secretary Ann Lee`: a body’s name with a joint, and who heads it. */
export const isOneName = ([first = [], second = []]: Parts, [person]: Named): boolean =>
  person === null &&
  first.every(({ text }) => /^\p{Lu}/u.test(text)) &&
  second[0]?.tag === 'properNoun' &&
  second.some(({ lower }) => ORGANISATION_ENDINGS.has(lower) || PUBLIC_ENDINGS.has(lower));

/** `Garn & Finch’s Ann Lee`: somebody of a firm of two names. */
const isOfFirm = (tokens: readonly Token[], [, second = []]: Parts): boolean =>
  tokens.filter(isAnd).every(({ text }) => text === '&') &&
  second.some(({ tag }) => tag === 'possessive');

/** Where somebody’s name starts in a part of a phrase. */
const nameIn = (part: readonly Token[], { name }: KnownPerson): number =>
  part.findIndex(({ text }) => name.startsWith(text));

/** Whether only the second of two parts names somebody, of whom the first says more. */
export const isSecondAlone = (tokens: readonly Token[], parts: Parts, people: Named): boolean => {
  const [first, second] = people;
  if (parts.length !== 2 || first !== null || second == null) return false;
  const nameAt = nameIn(parts[1] ?? [], second);
  return (
    isTwiceTitled(parts) ||
    isForTwoThings(parts) ||
    isForTwoFields(parts, nameAt) ||
    isTwiceTold(parts, nameAt) ||
    isOfFirm(tokens, parts) ||
    isOneName(parts, people)
  );
};

import type { Token } from '../../../language/index.ts';
import { type Judgement, judged } from '../../kinds/judgement.ts';
import { judgeName } from '../../kinds/names.ts';
import { textOf } from '../../kinds/tokens.ts';
import { hasGivenName } from '../../kinds/unlisted-people.ts';
import { FOREIGN_JOINTS } from '../../lexicons/foreign-bodies.ts';
import { PUBLIC_PAIRS } from '../../lexicons/kind-patterns.ts';
import { ALSO_PEOPLE, ALSO_SORTS, FIRMS_IN_PLURAL, GENERIC } from '../../lexicons/kind-words.ts';
import { MEDIA_NOUNS } from '../../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import { OFFICE_NOUNS, PUBLIC_TITLES } from '../../lexicons/person-nouns.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import { called, type Speaker } from '../speaker.ts';
import { bodyIn } from './apposed-body.ts';

const judgeNoun = ({ lower, text }: Token): Judgement | null => {
  if (MEDIA_NOUNS.has(lower)) return judged('media', 'mediaWord', text);
  return ORGANISATION_NOUNS.has(lower) || ALSO_SORTS.has(lower) || FIRMS_IN_PLURAL.has(lower)
    ? judged('organisation', 'organisationWord', text)
    : null;
};

/** A small word of another language within a name, or two of them. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  FOREIGN_JOINTS.has(tokens[at]?.text ?? '') &&
  (tokens[at - 1]?.tag === 'properNoun' ||
    (FOREIGN_JOINTS.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.tag === 'properNoun'));

/** Where a phrase’s name ends, whose last word may be a number: `Supporters’ group Section 9`. */
const endOfName = (tokens: readonly Token[]): number =>
  tokens.at(-1)?.tag === 'number' ? tokens.length - 1 : tokens.length;

/** Where the name starts that ends there, small words of its own language and all: `El Sur de la Costa`. */
const startOfName = (tokens: readonly Token[], end: number): number => {
  let first = end - 1;
  while (tokens[first - 1]?.tag === 'properNoun' || isJoint(tokens, first - 1)) first -= 1;
  return first;
};

/** `opposition MP Jan Moe`, `ferry operator Rosa Moe`: somebody, and no body of that name. */
const isPersonsTitle = ({ lower }: Token, name: readonly Token[]): boolean => {
  const [first, ...more] = name;
  const title = first?.lower ?? '';
  if (more.length > 1 && (PUBLIC_TITLES.has(title) || OFFICE_NOUNS.has(title))) return true;
  return ALSO_PEOPLE.has(lower) && hasGivenName(name);
};

/** `CEO Ann Lee`: whoever is named at the end of what may be a body’s name, behind a title. */
const endsWithPerson = ({ people }: Context, rest: readonly Token[]): boolean => {
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined) return false;
  return mentionsIn(people, [first.start, last.end]).some(
    ({ span }) => span[0] > first.start && span[1] === last.end,
  );
};

/** `24.kg`, `7x7`: a name that is tagged as none. */
const isOddName = (token: Token | undefined): boolean =>
  /\p{L}/u.test(token?.text ?? '') && /\d/.test(token?.text ?? '');

/** `the newspaper Le Soir`, `the charity Oxfam`: what kind of body it is stands before its name. */
export const describedBody = (context: Context, tokens: readonly Token[]): Speaker | null => {
  const { parsed } = context;
  const named = endOfName(tokens);
  const isOdd = isOddName(tokens.at(-1));
  if (tokens[named - 1]?.tag !== 'properNoun' && !isOdd) return null;
  const last = isOdd ? tokens.length - 1 : startOfName(tokens, named);
  // `Architects Lowe Garn`, whose first word has a sentence’s capital.
  const isFirm = last === 0 && named > 2 && FIRMS_IN_PLURAL.has(tokens[0]?.lower ?? '');
  if (isFirm)
    return called(
      judged('organisation', 'organisationWord', tokens[0]?.text ?? null),
      parsed.text.slice(tokens[1]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    );
  // `The super PAC Rastok Forward`
  const name = last + (named > last + 1 && /^(?:PAC|NGO)$/.test(tokens[last]?.text ?? '') ? 1 : 0);
  const noun = tokens[name - 1];
  const rest = tokens.slice(name);
  if (name < 1 || noun === undefined) return null;
  // `a report by the newspaper Le Soir` is the report.
  if (tokens.slice(0, name).some(({ tag }) => tag === 'preposition')) return null;
  // `the Spanish daily El Sur`, whatever the tag of `daily`.
  if (noun.tag !== 'noun' && name === last && !(name > 1 && MEDIA_NOUNS.has(noun.lower)))
    return null;
  if (isPersonsTitle(noun, rest) || endsWithPerson(context, rest)) return null;
  // `Bank Negara`: the noun is part of a name that all know.
  if (!noun.word.startsSmall && judgeName(textOf(tokens))?.kind === 'official') return null;
  // `the trade body Rastok`, `the space agency Rastok`: what sort of body it is stands before the noun.
  const isPublic =
    GENERIC.has(noun.lower) || PUBLIC_PAIRS.test(`${tokens[name - 2]?.lower} ${noun.lower}`);
  const judgement = isPublic ? bodyIn(tokens.slice(0, name)) : judgeNoun(noun);
  return (
    judgement && called(judgement, parsed.text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0))
  );
};

import {
  isAnyOf,
  type Span,
  type Token,
  type TokenRange,
  tokenAt,
} from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import { nameEnd } from '../../kinds/tokens.ts';
import type { Context } from '../context.ts';
import {
  type Fits,
  genderOfGivenName,
  genderOfPronoun,
  genderOfWord,
  mentionsIn,
} from '../people/index.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from '../speaker.ts';
import { subjectStart } from './subject-start.ts';

/** The longest subject that is read, in words. */
const LONGEST = 12;

const IN_SUBJECT = [
  'determiner',
  'possessive',
  'noun',
  'properNoun',
  'adjective',
  'number',
] as const;

/** Words for whose somebody is. */
const WHOSE = /^(?:his|her|their|its|my|our)$/;

/** The name that stands behind the noun for somebody’s kin, right there or between commas. */
const nameBehind = ({ parsed: { tokens } }: Context, noun: number): Span | null => {
  const isParted = tokens[noun + 1]?.text === ',';
  const first = isParted ? noun + 2 : noun + 1;
  const end = nameEnd(tokens, first);
  const [start, last] = [tokens[first], tokens[end - 1]];
  if (start === undefined || last === undefined || end === first) return null;
  const isWhole = isParted ? tokens[end]?.text === ',' : tokens[end]?.tag !== 'possessive';
  return isWhole ? [start.start, last.end] : null;
};

/** Whether the words before a noun tell whose somebody is, and no pronoun of the same gender does: `she` may be either of `her sister`. */
const tellsWhose = ({ lower, tag }: Token, pronoun: string): boolean =>
  tag === 'possessive' ||
  (WHOSE.test(lower) && genderOfPronoun(lower) !== genderOfPronoun(pronoun));

/** Where the noun stands for whoever is somebody’s, in a sentence’s subject: `daughter` of `Lee’s daughter Joan`; or -1. */
const kinAt = ({ parsed: { tokens } }: Context, first: number, pronoun: string): number => {
  let isOwned = false;
  for (let at = first; at < first + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.quotation >= 0 || !isAnyOf(token.tag, ...IN_SUBJECT))
      return -1;
    isOwned ||= tellsWhose(token, pronoun);
    const isName = nameEnd(tokens, at + (tokens[at + 1]?.text === ',' ? 2 : 1)) > at + 1;
    if (isOwned && token.tag === 'noun' && isName) return meansPeople(token.lower) ? at : -1;
  }
  return -1;
};

/**
 * Whoever is a sentence’s subject as somebody’s, with a name that nobody else may know: `Lee’s daughter Joan`, `Her brother,
 * Tim,`; before an offset, and where the noun or the name has the pronoun’s gender. Or null.
 */
export const namedKin = (
  context: Context,
  sentence: TokenRange,
  before: number,
  pronoun: string,
  fits: Fits,
): Settlement | null => {
  const { parsed, people } = context;
  const noun = kinAt(context, subjectStart(parsed.tokens, sentence), pronoun);
  const name = noun < 0 ? null : nameBehind(context, noun);
  if (name === null || name[1] > before) return null;
  const known = mentionsIn(people, name)[0]?.person;
  if (known !== undefined) return fits(known) ? ofPerson(people, known, 'pronoun') : null;
  const given = parsed.tokens[tokenAt(parsed, name[0])]?.lower ?? '';
  const gender = genderOfWord(parsed.tokens[noun]?.lower ?? '') ?? genderOfGivenName(given);
  if (gender === null || gender !== genderOfPronoun(pronoun)) return null;
  return ofNobodyKnown(
    called(judged('person', 'namedPerson'), parsed.text.slice(...name)),
    'pronoun',
  );
};

import type { Span, Tag, Token, TokenRange } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import { nameEnd } from '../../kinds/tokens.ts';
import { WHOSE } from '../../lexicons/clause-words.ts';
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

const ENDS_SUBJECT: ReadonlySet<Tag> = new Set(['verb', 'auxiliary', 'punctuation', 'pronoun']);

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

/** The noun for whoever is somebody’s in a sentence’s subject, and the name behind it: `daughter` and `Joan` of `Lee’s daughter Joan`; or null. */
const kinIn = (
  context: Context,
  first: number,
  pronoun: string,
): readonly [string, Span] | null => {
  let isOwned = false;
  for (let at = first; at < first + LONGEST; at++) {
    const token = context.parsed.tokens[at];
    if (token === undefined || token.quotation >= 0 || ENDS_SUBJECT.has(token.tag)) return null;
    isOwned ||= tellsWhose(token, pronoun);
    const name = isOwned && token.tag === 'noun' ? nameBehind(context, at) : null;
    if (name !== null) return meansPeople(token.lower) ? [token.lower, name] : null;
  }
  return null;
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
  const [noun, name] = kinIn(context, subjectStart(parsed.tokens, sentence), pronoun) ?? [];
  if (noun === undefined || name === undefined || name[1] > before) return null;
  const known = mentionsIn(people, name)[0]?.person;
  if (known !== undefined) return fits(known) ? ofPerson(people, known, 'pronoun') : null;
  const written = parsed.text.slice(...name);
  const gender = genderOfWord(noun) ?? genderOfGivenName(written);
  if (gender === null || gender !== genderOfPronoun(pronoun)) return null;
  return ofNobodyKnown(called(judged('person', 'namedPerson'), written), 'pronoun');
};

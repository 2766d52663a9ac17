/** Who does something in a sentence that says of nobody that they speak: `Costa, a nurse, points to the wall.` */
import { isVerb, type ParsedText, type Span, type Token } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { nounPhraseFrom, sentenceStrand } from '../grammar/index.ts';
import { meansPeople } from '../kinds/people-nouns.ts';
import type { KnownPerson } from '../known-person.ts';

/** Where a text names people: the offsets of their mentions. */
export type NamedAt = ReadonlySet<number>;

/** Where people are named. */
export const namedAt = (people: readonly KnownPerson[]): NamedAt =>
  new Set(people.flatMap(({ mentions }) => mentions.map(([start]) => start)));

/** Somebody in a sentence, and the token behind the phrase for them. */
interface Somebody {
  readonly span: Span;
  readonly last: number;
}

/** No sentence is read farther, in tokens. */
const FARTHEST = 40;
/** No apposition is longer. */
const LONGEST_APPOSITION = 25;

/** Pronouns for people who are nobody in particular. */
const ANYBODY = wordSet('everyone everybody anyone anybody someone somebody nobody');
const SINGULAR_PRONOUNS = wordSet('he she');
/** What may stand before the subject of a main clause, beside its sentence’s start. */
const OPENS_CLAUSE = wordSet(', — – ; : and but so then yet');

/** The phrase for a person that starts at a token, or null: a name with what stands before it, `he`, `the farmer`. */
const somebodyFrom = (parsed: ParsedText, at: number, named: NamedAt): Somebody | null => {
  const token = parsed.tokens[at];
  if (token === undefined) return null;
  if (SINGULAR_PRONOUNS.has(token.lower)) return { span: [token.start, token.end], last: at + 1 };
  const phrase = nounPhraseFrom(sentenceStrand(parsed, at), 0, 'narrow');
  if (phrase === null || phrase.from > 0) return null;
  const words = parsed.tokens.slice(at, at + phrase.to);
  const head = words.at(-1);
  if (head === undefined || ANYBODY.has(head.lower)) return null;
  return words.some(({ start }) => named.has(start)) || meansPeople(head.lower)
    ? { span: [token.start, head.end], last: at + phrase.to }
    : null;
};

const isOfName = ({ tag }: Token): boolean => tag === 'properNoun';

const startsPredicate = ({ tokens }: ParsedText, at: number): boolean =>
  isVerb(tokens[at]) || (tokens[at]?.tag === 'adverb' && isVerb(tokens[at + 1]));

/** Whoever does what comes behind a phrase and the apposition that may follow it: a name there tells more than the phrase. */
const subjectFrom = (parsed: ParsedText, { span, last }: Somebody, named: NamedAt): Span | null => {
  if (startsPredicate(parsed, last)) return span;
  const { tokens } = parsed;
  const inside = tokens[last + 1];
  if (tokens[last]?.text !== ',' || inside === undefined) return null;
  for (let at = last + 1; at < last + LONGEST_APPOSITION; at++) {
    if (tokens[at]?.text !== ',' || !startsPredicate(parsed, at + 1)) continue;
    const isName = named.has(inside.start) && tokens.slice(last + 1, at).every(isOfName);
    return isName ? [inside.start, tokens[at - 1]?.end ?? inside.end] : span;
  }
  return null;
};

/** The first person who is the subject of a main clause between two tokens, the last exclusive; null where none is. */
export const subjectIn = (
  parsed: ParsedText,
  first: number,
  last: number,
  named: NamedAt,
): Span | null => {
  for (let at = first; at < Math.min(last, first + FARTHEST); at++) {
    if (at > first && !OPENS_CLAUSE.has(parsed.tokens[at - 1]?.lower ?? '')) continue;
    const somebody = somebodyFrom(parsed, at, named);
    const subject = somebody === null ? null : subjectFrom(parsed, somebody, named);
    if (subject !== null && subject[1] <= (parsed.tokens[last - 1]?.end ?? 0)) return subject;
  }
  return null;
};

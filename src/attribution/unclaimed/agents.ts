/** Whoever stands behind a `by`, or before a verb, and may say something. */
import { type ParsedText, type Span, spanOver, type Token } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { nounPhraseFrom, sentenceStrand } from '../grammar/index.ts';
import { meansPeople } from '../kinds/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import { TIME_WORDS } from '../lexicons/times.ts';

const SOMEBODY = wordSet('him her them me us you some many others both critics');

const BODIES = [ORGANISATION_NOUNS, PUBLIC_NOUNS, LIKELY_PUBLIC_NOUNS];

/** Whether a phrase’s head is somebody, or a body that speaks. */
const maySpeak = ({ lower, tag }: Token): boolean => {
  if (TIME_WORDS.has(lower) || DOCUMENT_NOUNS.has(lower)) return false;
  return (
    tag === 'properNoun' ||
    SOMEBODY.has(lower) ||
    meansPeople(lower) ||
    BODIES.some((nouns) => nouns.has(lower))
  );
};

/** The name that a phrase may be of an outlet, as lists have it: of `The EastAfrican`, `eastafrican`. */
export const outletNameIn = ({ text }: ParsedText, [start, end]: Span): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:the|this) /u, '');

/** The phrase behind a `by` for whoever speaks; null where it says how or when: `by law`, `by the end of May`. */
export const agentBehind = (parsed: ParsedText, by: number): Span | null => {
  const first = by + 1;
  const phrase = nounPhraseFrom(sentenceStrand(parsed, first), 0, 'narrow');
  if (phrase === null || phrase.from > 0) return null;
  const words = parsed.tokens.slice(first, first + phrase.to);
  const of = words.findIndex(({ lower }) => lower === 'of');
  const heads = [words[of - 1], words.at(-1)];
  const isOuter = words.every(({ quotation }) => quotation < 0);
  return isOuter && heads.some((head) => head !== undefined && maySpeak(head))
    ? spanOver(parsed.tokens, first, first + phrase.to)
    : null;
};

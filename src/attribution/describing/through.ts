import { type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import { nounPhraseFrom, sentenceStrand, spanOf } from '../grammar/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { tokensOf } from './words.ts';

/** How far behind a cue its own source's source may stand, in words. */
const REACH = 40;

/** `as quoted by the Courant`. */
const HANDING_ON = /^(?:quoted|reported|cited|relayed|published|carried|told)$/;

/** Where the phrase that a token leads in starts: behind `citing`, `according to`, `per`, `as quoted by`, and `by` right after the cue. */
const phraseAfter = ({ tokens }: ParsedText, at: number, isNext: boolean): number => {
  const word = tokens[at]?.lower ?? '';
  if (word === 'citing' || word === 'quoting') return at + 1;
  if (word === 'according' && tokens[at + 1]?.lower === 'to') return at + 2;
  if (word === 'per' && /^(?:,|as)$/.test(tokens[at - 1]?.lower ?? '')) return at + 1;
  const isHandedOn = tokens[at - 2]?.lower === 'as' && HANDING_ON.test(tokens[at - 1]?.lower ?? '');
  return (isNext || isHandedOn) && word === 'by' ? at + 1 : -1;
};

/** Whether a token leads in whom the whole statement before its comma rests on, whatever its content reaches over. */
const citesBehindComma = ({ tokens }: ParsedText, at: number): boolean =>
  tokens[at]?.lower === 'citing' && tokens[at - 1]?.text === ',' && tokens[at]?.quotation === -1;

/** `citing two people`: it says on whom a statement beside it rests, and is none of its own. */
export const isCitation = (parsed: ParsedText, { cue }: FoundStatement): boolean =>
  cue.length === 1 && cue.every((span) => parsed.text.slice(...span).toLowerCase() === 'citing');

/** A span that names somebody or something; no bare number (`by 1,000`). */
export const somebody = (parsed: ParsedText, span: Span): readonly Span[] =>
  tokensOf(parsed, span).some(
    ({ tag, text }) => /^(?:noun|properNoun|pronoun)$/.test(tag) && /\p{L}/u.test(text),
  )
    ? [span]
    : [];

/**
 * `the tariffs announced by the president`: a statement that only says which tariffs are meant. The author
 * vouches for it, whoever's words it stands in.
 */
export const isAside = (parsed: ParsedText, { source, cue }: FoundStatement): boolean => {
  const [first] = source;
  const [verb] = cue;
  if (first === undefined || verb === undefined || first[0] < verb[1]) return false;
  const words = cue.flatMap((span) => tokensOf(parsed, span));
  const before = parsed.tokens[tokenAt(parsed, first[0]) - 1]?.lower;
  const hasBy = before === 'by' || words.at(-1)?.lower === 'by';
  return hasBy && !words.some(({ tag }) => tag === 'auxiliary');
};

/** The source that a statement's own sentence rests it on, outside its content: `citing …`, `according to …`. */
export const citedSource = (
  parsed: ParsedText,
  { cue, content }: FoundStatement,
): readonly Span[] => {
  const end = cue.at(-1)?.[1];
  if (end === undefined) return [];
  const first = tokenAt(parsed, end - 1) + 1;
  const sentence = parsed.tokens[first - 1]?.sentence;
  for (let at = first; at < first + REACH; at++) {
    const token = parsed.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.text === ';') return [];
    const inContent = content.some(([start, stop]) => start <= token.start && token.start < stop);
    const isShut = inContent && !citesBehindComma(parsed, at);
    const phraseStart = isShut ? -1 : phraseAfter(parsed, at, at === first);
    if (phraseStart < 0) continue;
    const strand = sentenceStrand(parsed, phraseStart);
    const phrase = nounPhraseFrom(strand, 0, 'wide');
    return phrase ? somebody(parsed, spanOf(strand, phrase.from, phrase.to)) : [];
  }
  return [];
};

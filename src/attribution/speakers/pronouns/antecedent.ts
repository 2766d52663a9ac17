import { isAnyOf, type ParsedText, type Span, tokenAt } from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import { nounPhraseBefore, sentenceStrand, spanOf } from '../../grammar/index.ts';

/** How many words before a relative pronoun are read for what it takes up. */
const REACH = 36;

const RELATIVE = wordSet('who which that');

/** Whether a word is the subject of a relative clause: `that` before its verb. */
const isRelativeSubject = ({ tokens }: ParsedText, at: number): boolean =>
  RELATIVE.has(tokens[at]?.lower ?? '') &&
  isAnyOf(tokens[at + 1]?.tag, 'verb', 'auxiliary', 'adverb');

/** `three of them`, before a token. */
const isOfThem = ({ tokens }: ParsedText, end: number): boolean =>
  tokens[end - 2]?.lower === 'of' && /^(?:them|us|you)$/.test(tokens[end - 1]?.lower ?? '');

/** What a relative pronoun takes up, where a span is one: the noun phrase right before it or before its comma. */
export const antecedentOf = (parsed: ParsedText, span: Span): Span | null => {
  const at = tokenAt(parsed, span[0]);
  const isOneWord = parsed.tokens[at]?.end === span[1];
  const sentence = parsed.sentences[parsed.tokens[at]?.sentence ?? -1];
  if (!isOneWord || sentence === undefined || !isRelativeSubject(parsed, at)) return null;
  const end = parsed.tokens[at - 1]?.text === ',' ? at - 1 : at;
  const from = Math.max(sentence.first, at - REACH);
  if (end <= from) return null;
  const strand = sentenceStrand(parsed, from);
  const last = end - from;
  const tail = isOfThem(parsed, end) ? 2 : 0;
  const phrase = nounPhraseBefore(strand, last - tail);
  return phrase === null ? null : spanOf(strand, phrase.from, phrase.to + tail);
};

import { isAnyOf, type ParsedText, type Tag } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { type Item, type Strand, wordItem } from './strand.ts';

/** No phrase is read farther, in tokens. */
const FARTHEST = 40;

/** What a verb's form means within a noun phrase: `a leaked memo`, `intelligence reports`; else its own tag. */
const phraseTag = ({ tokens }: ParsedText, index: number, first: number): Tag => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.tag !== 'verb') return token?.tag ?? 'punctuation';
  const isLed = index === first || isAnyOf(before?.tag, 'determiner', 'adjective', 'possessive');
  const isFollowed = isAnyOf(next?.tag, 'noun', 'properNoun', 'adjective');
  if (isLed && isFollowed && /(?:ed|en|wn)$/.test(token.lower)) return 'adjective';
  const isInside =
    index > first && isAnyOf(before?.tag, 'determiner', 'adjective', 'noun', 'properNoun');
  return isInside && DOCUMENT_NOUNS.has(token.lower) ? 'noun' : 'verb';
};

/** The sentence from a token on as a strand of plain words, for reading a single phrase. */
export const sentenceStrand = (parsed: ParsedText, first: number): Strand => {
  const sentence = parsed.tokens[first]?.sentence;
  const items: Item[] = [];
  for (let index = first; index < first + FARTHEST; index++) {
    const token = parsed.tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    items.push({ ...wordItem(token, index), tag: phraseTag(parsed, index, first) });
  }
  return { parsed, items, level: -1, paragraph: parsed.tokens[first]?.paragraph ?? 0 };
};

/** How much before a token is read, in tokens: no source's phrase is longer. */
const REACH = 36;

/** The sentence around a token as a strand, from a phrase's length before it on, and the token's place in that. */
export const strandAround = (parsed: ParsedText, at: number): { strand: Strand; index: number } => {
  const sentence = parsed.sentences[parsed.tokens[at]?.sentence ?? -1];
  const from = Math.max(sentence?.first ?? at, at - REACH);
  return { strand: sentenceStrand(parsed, from), index: at - from };
};

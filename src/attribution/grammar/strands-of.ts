import type { ParsedText, QuotedPassage, TokenRange } from '../../language/index.ts';
import { type Item, type Strand, wordItem } from './strand.ts';

/** A passage with fewer tokens, its marks among them, is a word or two and no sentence that tells of anything. */
const SHORTEST_PASSAGE = 6;

const passageItem = ({ first, last }: TokenRange): Item => ({
  first,
  last,
  text: '',
  lower: '',
  tag: 'quotation',
});

/** The passage within a level that starts at a token. */
const passageStarting = (
  { tokens, quotations }: ParsedText,
  token: number,
  level: number,
): QuotedPassage | undefined => {
  const index = tokens[token]?.quotation ?? -1;
  if (index < 0 || index === level) return undefined;
  const passage = quotations[index];
  return passage?.first === token ? passage : undefined;
};

/** The items of a run of tokens on a level; the run's own quotation marks are left out. */
const itemsOf = (parsed: ParsedText, range: TokenRange, level: number): Item[] => {
  const items: Item[] = [];
  let index = level < 0 ? range.first : range.first + 1;
  while (index < range.last) {
    const token = parsed.tokens[index];
    if (token === undefined) break;
    const passage = passageStarting(parsed, index, level);
    const item = passage === undefined ? wordItem(token, index) : passageItem(passage);
    items.push(item);
    index = Math.max(item.last, index + 1);
  }
  const around = level < 0 ? undefined : parsed.quotations[level];
  if (around?.closed && items.at(-1)?.last === around.last) items.pop();
  return items;
};

/** Whether a new sentence starts with an item, seen from the one before. */
const startsSentence = (parsed: ParsedText, before: Item, item: Item): boolean =>
  parsed.tokens[before.last - 1]?.sentence !== parsed.tokens[item.first]?.sentence;

const cutIntoSentences = (parsed: ParsedText, items: readonly Item[], level: number): Strand[] => {
  const strands: Strand[] = [];
  let current: Item[] = [];
  const close = () => {
    const first = current[0];
    if (first === undefined) return;
    const paragraph = parsed.tokens[first.first]?.paragraph ?? 0;
    strands.push({ parsed, items: current, level, paragraph });
    current = [];
  };
  for (const item of items) {
    const before = current.at(-1);
    if (before !== undefined && startsSentence(parsed, before, item)) close();
    current.push(item);
  }
  close();
  return strands;
};

/** The sentences of a text outside all quotation marks, then those just inside each passage. */
export const strandsOf = (parsed: ParsedText): { outer: Strand[]; inner: Strand[] } => ({
  outer: parsed.paragraphs.flatMap((range) =>
    cutIntoSentences(parsed, itemsOf(parsed, range, -1), -1),
  ),
  inner: parsed.quotations.flatMap((range, level) =>
    range.last - range.first < SHORTEST_PASSAGE
      ? []
      : cutIntoSentences(parsed, itemsOf(parsed, range, level), level),
  ),
});

import { type ParsedText, passageAt, tokenAt } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { tokensOfAll } from '../span-words.ts';
import { sentenceOf } from '../spans/sentence-of.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** The statements of a text by where they stand. */
export interface Neighbours {
  /** The last statement with a source and in so many words that a sentence has, one that quotes before others. */
  inSentence(sentence: number): FoundStatement | undefined;
  /** The statement that an outermost passage is, or is a part of, the content of. */
  ofPassage(index: number): FoundStatement | undefined;
  /** From now on a passage belongs to a statement. */
  give(index: number, statement: FoundStatement): void;
}

/** The sentence that a statement’s cue ends in; where it has none, that of whoever says it. */
const sentenceOfCue = (parsed: ParsedText, { cue, source, content }: FoundStatement): number => {
  const [start] = cue.at(-1) ?? source[0] ?? content[0];
  return sentenceOf(parsed, start);
};

/** The outermost passages that a statement’s contents start or end in. */
const passagesOf = (parsed: ParsedText, { content }: FoundStatement): number[] =>
  content
    .flatMap(([start, end]) => [start, end - 1])
    .map((offset) => passageAt(parsed, tokenAt(parsed, offset)))
    .filter((index) => index >= 0);

/** Whether a cue has a word of speech, not of stance: after `she hopes` or `was eager` no quotation goes on. */
const isSpoken = (parsed: ParsedText, { cue }: FoundStatement): boolean =>
  tokensOfAll(parsed, cue).some(({ lower }) => CUE_VERB_FORMS.get(lower)?.verb.act === 'speech');

/** Where the statements of a text stand; nothing is asked of what is said inside of a quotation. */
export const neighboursOf = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
): Neighbours => {
  const bySentence = new Map<number, FoundStatement[]>();
  const byPassage = new Map<number, FoundStatement>();
  const quoting = new Set<FoundStatement>();
  for (const statement of statements) {
    const passages = passagesOf(parsed, statement);
    if (passages.length > 0) quoting.add(statement);
    for (const index of passages) if (!byPassage.has(index)) byPassage.set(index, statement);
    const [start] = statement.cue[0] ?? statement.source[0] ?? statement.content[0];
    const isInside = passageAt(parsed, tokenAt(parsed, start)) >= 0;
    const isSaid = passages.length > 0 || isSpoken(parsed, statement);
    if (statement.source.length > 0 && isSaid && !isInside)
      addTo(bySentence, sentenceOfCue(parsed, statement), statement);
  }
  return {
    inSentence(sentence) {
      const all = bySentence.get(sentence) ?? [];
      return all.findLast((one) => quoting.has(one)) ?? all.at(-1);
    },
    ofPassage: (index) => byPassage.get(index),
    give: (index, statement) => byPassage.set(index, statement),
  };
};

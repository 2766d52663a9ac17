import type { ParsedText, Token, TokenRange } from '../../language/index.ts';
import type { ProposedStatement } from './statement.ts';

const LONGEST_LABEL = 6;

const isLabelWord = ({ text, tag }: Token): boolean =>
  (tag === 'properNoun' && text === text.toUpperCase() && text.length > 1) || /^[.-]$/.test(text);

/** The colon behind a speaker in capitals at a paragraph's start (`MAYOR LEE:`), or -1. */
const colonAfterLabel = (tokens: readonly Token[], { first, last }: TokenRange): number => {
  for (let at = first; at < Math.min(last, first + LONGEST_LABEL); at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.text === ':' && at > first) return at;
    if (!isLabelWord(token)) return -1;
  }
  return -1;
};

/** The turns of a transcript: a name in capitals, a colon, and what was said. */
export const transcriptTurns = ({ tokens, paragraphs }: ParsedText): ProposedStatement[] =>
  paragraphs.flatMap((range) => {
    const colon = colonAfterLabel(tokens, range);
    if (colon < 0 || colon + 2 >= range.last) return [];
    const [label, last, first] = [tokens[range.first], tokens[colon - 1], tokens[colon + 1]];
    if (!label || !last || !first) return [];
    return [
      { source: [[label.start, last.end]], cue: [], content: [[first.start, range.span[1]]] },
    ];
  });

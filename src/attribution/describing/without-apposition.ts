import { isAnyOf, type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';

/** Whether a comma sets a description apart from the name before it: `Ida Moe, a teacher`, `Ida Moe, who was there`. */
const isApart = ({ tokens }: ParsedText, comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  tokens[comma - 1]?.tag === 'properNoun' &&
  isAnyOf(tokens[comma + 1]?.tag, 'determiner', 'pronoun', 'adjective', 'noun');

/** A source without what is said of it behind a comma: `Ida Moe` of `Ida Moe, who teaches in Kesh`; of several people all. */
export const withoutApposition = (parsed: ParsedText, [start, end]: Span): Span => {
  const { tokens } = parsed;
  const last = tokenBehind(parsed, end);
  for (let at = tokenAt(parsed, start); at < last; at++) {
    if (tokens[at]?.lower === 'and') break;
    if (isApart(parsed, at)) {
      const isList = tokens
        .slice(at, last)
        .some(({ text }, behind) => text === ',' && tokens[at + behind + 1]?.lower === 'and');
      return isList ? [start, end] : [start, tokens[at]?.start ?? end];
    }
  }
  return [start, end];
};

import { type ParsedText, tokenAt } from '../../language/index.ts';

/** The number of the sentence that an offset stands in; -1 outside of all. */
export const sentenceOf = (parsed: ParsedText, offset: number): number =>
  parsed.tokens[tokenAt(parsed, offset)]?.sentence ?? -1;

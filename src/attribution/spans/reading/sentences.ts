import { type Columns, hashText, PADDING } from '../../../model/index.ts';
import type { ColumnName } from './column-names.ts';
import { QUOTE_MARK } from './quote-marks.ts';
import { WordCodes } from './word-codes.ts';

/** The commonest words of saying, in training texts as anywhere. */
const SAYING = new WordCodes(
  'said says say told saying according wrote asked added'
    .split(' ')
    .map((word) => [hashText(word), 1]),
);

/** Bits of the column `sentenceQuotes`: whether a quotation opens in the sentence, whether words of it are quoted. */
const QUOTES = { mark: 1, words: 2 } as const;

/** What a token's sentence has: quotations, and words of saying outside of them. */
export const fillSentences = ({ views, length }: Columns<ColumnName>): void => {
  const { word, sentence, quoted, quoteMark, isSay } = views;
  let unitQuotes = 0;
  for (let first = PADDING; first < length + PADDING; ) {
    let quotes = 0;
    let says = 0;
    let last = first;
    for (; last < length + PADDING && sentence[last] === sentence[first]; last++) {
      if (quoteMark[last] === QUOTE_MARK.opens) quotes |= QUOTES.mark;
      if (quoted[last] === 1) quotes |= QUOTES.words;
      isSay[last] = SAYING.of(word[last] ?? 0);
      if (isSay[last] === 1 && quoted[last] === 0) says += 1;
    }
    if (quotes > 0) unitQuotes = 1;
    for (let at = first; at < last; at++) {
      const itself = isSay[at] === 1 && quoted[at] === 0 ? 1 : 0;
      views.sentenceQuotes[at] = quotes;
      views.says[at] = Math.min(2, says);
      views.othersSay[at] = says > itself ? 1 : 0;
    }
    first = last;
  }
  views.unitQuotes.fill(unitQuotes, PADDING, length + PADDING);
};

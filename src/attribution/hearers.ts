/** Courts, juries and committees: those before whom something is said, whoever says it. */
import { isAnyOf, type ParsedText, type Span, tokenAt } from '../language/index.ts';
import { phraseSpanBefore } from './grammar/index.ts';
import { HEARERS } from './lexicons/hearers.ts';
import type { FoundStatement } from './spans/statement.ts';

/** No more words stand between the article and the noun of those who hear: `a two-day employment tribunal`. */
const LONGEST = 5;

/** From an article to a token: of `a misconduct hearing`, whose noun looks like a verb, all three words. */
const fromArticle = ({ tokens }: ParsedText, noun: number): Span | null => {
  for (let at = noun - 1; at >= noun - LONGEST; at--) {
    const token = tokens[at];
    if (token === undefined || isAnyOf(token.tag, 'punctuation', 'preposition')) return null;
    if (token.tag === 'determiner') return [token.start, tokens[noun]?.end ?? token.end];
  }
  return null;
};

/** Those before whom something is said in a hearing, right before a cue; null where nobody sits there to hear. */
export const hearersBefore = (parsed: ParsedText, cue: number): Span | null =>
  HEARERS.has(parsed.tokens[cue - 1]?.lower ?? '')
    ? (phraseSpanBefore(parsed, cue) ?? fromArticle(parsed, cue - 1))
    : null;

const HEARD = /^(?:hear[ds]|told)$/;

/** Those who hear a statement that nobody in particular makes: `The jury was told that …`; none where it is no hearing. */
export const hearersOf = (parsed: ParsedText, { cue: [cue] }: FoundStatement): readonly Span[] => {
  if (cue === undefined) return [];
  const verb = parsed.tokens[tokenAt(parsed, cue[1] - 1)]?.lower ?? '';
  const hearers = HEARD.test(verb) ? hearersBefore(parsed, tokenAt(parsed, cue[0])) : null;
  return hearers === null ? [] : [hearers];
};

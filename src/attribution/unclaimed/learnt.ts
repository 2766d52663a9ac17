/** `The bank knew, the Courant has learnt`: what an outlet tells of its own knowledge, behind what it tells. */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { phraseSpanBefore } from '../grammar/index.ts';
import { MEDIA, MEDIA_NOUNS } from '../lexicons/media.ts';
import { saidBefore } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { outletNameIn } from './agents.ts';

/** Right in every sentence that it was tried on. */
const PROBABILITY = 0.8;

/** At a clause’s end: what stands behind it belongs to another. */
const LEARNT =
  /\b(?:understands|ha(?:s|ve) (?:learnt|learned)|can (?:exclusively )?reveal)(?=[.,;]|\s*$|\n)/gu;

/** Whether a phrase names an outlet, or means one: `The EastAfrican`, `this newspaper`. */
const isOutlet = (parsed: ParsedText, span: Span): boolean => {
  const name = outletNameIn(parsed, span);
  return MEDIA.has(name) || MEDIA_NOUNS.has(name);
};

const statementAt = (parsed: ParsedText, [start, end]: Span): FoundStatement | null => {
  const first = tokenAt(parsed, start);
  if ((parsed.tokens[first]?.quotation ?? 0) >= 0) return null;
  const source = phraseSpanBefore(parsed, first);
  if (source === null || !isOutlet(parsed, source)) return null;
  const content = saidBefore(parsed, source);
  if (content === null) return null;
  const cue = spanOver(parsed.tokens, first, tokenAt(parsed, end - 1) + 1);
  return { source: [source], cue: [cue], content: [content], probability: PROBABILITY };
};

/** What the outlets of a text have learnt, and tell before they say so. */
export const learnt = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(LEARNT)].flatMap(
    ({ index, 0: words }) => statementAt(parsed, [index, index + words.length]) ?? [],
  );

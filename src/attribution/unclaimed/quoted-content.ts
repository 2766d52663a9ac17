/** What somebody is quoted as saying: `The talks went well, Quist was quoted as saying`, `was quoted as saying that …`. */
import { type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { nounPhraseFrom, sentenceStrand } from '../grammar/index.ts';
import { leadInFrom, leadsIn, saidBefore, saidFrom } from '../said-around.ts';

const LEADS_OUT = wordSet('in at on during after before to for according as when while');

/** How far behind `by` what is said may be led in: `by the daily Courant on Friday that …`. */
const LONGEST_AGENT = 10;

/** The token behind whom `by` names, where it stands at one; else that one. */
const behindAgent = (parsed: ParsedText, by: number): number => {
  if (parsed.tokens[by]?.lower !== 'by') return by;
  const lead = leadInFrom(parsed, by, LONGEST_AGENT);
  if (lead >= 0) return lead;
  const agent = nounPhraseFrom(sentenceStrand(parsed, by + 1), 0, 'wide');
  return by + 1 + (agent?.to ?? 0);
};

/** Whether words outside of quotation only say when or where: `In an interview, Quist was quoted as saying he left`. */
const isCircumstance = (parsed: ParsedText, [start, end]: Span): boolean => {
  const [first, last] = [tokenAt(parsed, start), tokenAt(parsed, end - 1)].map(
    (at) => parsed.tokens[at],
  );
  return last?.quotation === -1 && LEADS_OUT.has(first?.lower ?? '');
};

/**
 * What somebody is quoted as saying, behind the cue where it is led in there, before whoever is quoted else; null where
 * nothing is.
 *
 * @param cueEnd the token behind `as saying`.
 * @param source whoever is quoted.
 */
export const contentOf = (parsed: ParsedText, cueEnd: number, source: Span): Span | null => {
  const behind = behindAgent(parsed, cueEnd);
  const next = parsed.tokens[behind];
  const said = saidFrom(parsed, behind);
  if (next !== undefined && leadsIn(next) && said !== null) return said;
  const before = saidBefore(parsed, source);
  return before === null || isCircumstance(parsed, before) ? said : before;
};

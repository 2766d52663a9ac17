import { type ParsedText, tokenAt } from '../../language/index.ts';
import { judgeName } from '../kinds/names.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** A label is no longer, in UTF-16 units: `THIRUVANANTHAPURAM`. */
const LONGEST = 40;

/** Whether a label can be the place that a report comes from: a state’s or capital’s name, or capitals of nobody known. */
const looksLikePlace = (label: string): boolean => {
  const judgement = judgeName(label);
  return judgement === null
    ? label === label.toUpperCase()
    : judgement.evidence.kind === 'stateName';
};

/** Whether some paragraph but the first starts with a label in capitals, as a transcript’s do. */
const hasTurns = ({ text }: ParsedText): boolean => /\n\p{Lu}[\p{Lu}. ]{1,40}:\s/u.test(text);

/**
 * `PATNA: Two engineers were suspended on Thursday.`, read as if Patna had said so: papers of South Asia open a report with
 * where it comes from, and a colon. So do headlines with what is no source either: `EXCLUSIVE: The quay is sold`.
 */
export const isDateline = (
  parsed: ParsedText,
  { source: [span], cue, content }: FoundStatement,
): boolean => {
  if (span === undefined || span[1] - span[0] > LONGEST) return false;
  const colon = parsed.tokens[tokenAt(parsed, span[1])];
  const isLabel = colon?.text === ':' && (cue.length === 0 || cue[0]?.[0] === colon.start);
  const isFirst = parsed.tokens[tokenAt(parsed, span[0])]?.paragraph === 0;
  const isQuoted = (parsed.tokens[tokenAt(parsed, content[0][0])]?.quotation ?? -1) >= 0;
  if (!isLabel || !isFirst || isQuoted) return false;
  return looksLikePlace(parsed.text.slice(...span)) && !hasTurns(parsed);
};

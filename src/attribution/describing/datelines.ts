import { type ParsedText, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
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

/** What papers put before a headline. */
const HEADLINE_WORDS = wordSet(
  'exclusive breaking watch look opinion editorial analysis live update video photos',
);

/** A report tells of days, and of what others said. */
const REPORTED = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|said|told|according to)\b/u;
/** More of a text's start is not read, in UTF-16 units. */
const OPENING = 400;
/** A transcript of more paragraphs has other turns. */
const PARAGRAPHS_OF_ONE_TURN = 2;

/** Whether a text reads as a report, and not as one turn of a transcript: `MAYOR LEE: The bridge stays shut.` */
const isReport = ({ text, paragraphs }: ParsedText, label: string): boolean =>
  HEADLINE_WORDS.has(label.toLowerCase()) ||
  paragraphs.length > PARAGRAPHS_OF_ONE_TURN ||
  REPORTED.test(text.slice(0, Math.min(OPENING, paragraphs[0]?.span[1] ?? 0)));

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
  const label = parsed.text.slice(...span);
  return looksLikePlace(label) && isReport(parsed, label) && !hasTurns(parsed);
};

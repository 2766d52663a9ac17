import type { ParsedText } from '../../language/index.ts';
import { WITHHOLDING } from '../lexicons/withholding.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** How much of a content is looked at, in UTF-16 units: no clause that goes on so is longer. */
const FARTHEST = 600;

/** `said it was ready but did not elaborate`: what is said ends before what else its source does, or leaves undone. */
export const beforeWithheld = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [first, ...more] = statement.content;
  const [start, end] = first;
  const cueEnd = statement.cue.at(-1)?.[1];
  if (more.length > 0 || cueEnd === undefined || start < cueEnd) return statement;
  const words = parsed.text.slice(start, Math.min(end, start + FARTHEST));
  const found = WITHHOLDING.exec(words);
  if (found === null || found.index === 0 || /["”“]/u.test(words.slice(found.index)))
    return statement;
  return { ...statement, content: [[start, start + found.index]] };
};

/** Paragraphs of a story that have the wording of an ask: what somebody must do, or says to others. */
import { meet, noEvidence, setOf } from './evidence.ts';
import { LIKELY } from './likely.ts';
import type { LineReading } from './read-line.ts';
import { nothingSaid } from './read-text.ts';
import type { AloneReading } from './reading.ts';
import { PARAGRAPHS_OF_A_STORY, WORDS_OF_A_PARAGRAPH } from './sizes.ts';
import { type Part, rangeOf } from './tree.ts';
import { weighWordings } from './weigh-wordings.ts';

const ASKS = setOf('ask', 'call');
/** Log odds of a paragraph that asks: even of a short one, and of one that may be several sentences a block's. */
const LEAST = 0;
const LEAST_OF_A_LONG_ONE = 3;
const WORDS_OF_A_LONG_ONE = 25;

/**
 * The lines of a page, those told that are paragraphs like others of a story, lead nowhere, and have the words of one:
 * `Whoever wants to pay must now download an app.`
 */
export function withoutParagraphs(reading: AloneReading): readonly LineReading[] {
  return reading.readings.map((own, at) => {
    const line = reading.lines[at];
    if (line === undefined || !meet(own.evidence, ASKS) || meet(own.evidence, LIKELY)) return own;
    if (line.role !== 'text' || line.linkShare > 0 || own.words < WORDS_OF_A_PARAGRAPH) return own;
    if (!isAmongParagraphs(reading, at)) return own;
    const least = own.words < WORDS_OF_A_LONG_ONE ? LEAST : LEAST_OF_A_LONG_ONE;
    if (reading.likelihoods.isLikely(at, at + 1, least)) return own;
    const weight = weighWordings(line, own.words, nothingSaid, 'prose');
    return { ...own, evidence: noEvidence, kinds: nothingSaid.kinds, sense: 'prose', weight };
  });
}

/** Whether a line stands beside others that tell something, in elements of the same name. */
function isAmongParagraphs({ boxes, lines, readings }: AloneReading, at: number): boolean {
  const box = boxes[lines[at]?.box ?? -1];
  const isAlone = box !== undefined && box.end - box.first === 1;
  const around = isAlone ? box.parent : box;
  const isLikeIt = (part: Part) => {
    const [first, end] = rangeOf(part);
    const own = readings[first];
    if (end - first > 1 || own?.sense !== 'prose' || own.words < WORDS_OF_A_PARAGRAPH) return false;
    return isAlone ? typeof part !== 'number' && part.tags === box.tags : typeof part === 'number';
  };
  return (around?.parts.filter(isLikeIt).length ?? 0) >= PARAGRAPHS_OF_A_STORY;
}

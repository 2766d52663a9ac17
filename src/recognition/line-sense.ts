/** What a line is for an appeal, by what it says and how it stands in the page. */
import type { Line } from '../outline/index.ts';
import { meet, noEvidence, setOf } from './evidence.ts';
import type { Said } from './read-text.ts';

/** A line without its place. */
export type LineAlone = Omit<Line, 'box'>;

export const lineSenses = [
  /** It says what appeals say. */
  'appeal',
  /** The outlet speaks of itself or to the reader, in whatever cause. */
  'address',
  /** A sentence or more with nothing of an appeal in it: it may be the story's. */
  'prose',
  /** A label, a heading, a link, a field, a picture. */
  'other',
] as const;
export type LineSense = (typeof lineSenses)[number];

/** Fewer words are a label, a heading or a scrap. */
const SHORTEST_PROSE = 8;
/** So many words are a paragraph. */
const LONG_PROSE = 14;
/** From which share on a line is a link. */
const MOSTLY_LINK = 0.6;
/** A bracket alone ends the label of a field: `First name (optional)`. */
const SENTENCE_END = /(?:[.!?:;…。！？”"'’]|[.!?…”"’]\))$/;

/** What a story about subscriptions or journalism says as well. */
const WEAK = setOf('promise', 'offer', 'reason', 'wall');

/** Whether links are most of a line. */
export function isMostlyLink({ linkShare }: LineAlone): boolean {
  return linkShare > MOSTLY_LINK;
}

/** @param words how many words the line has. */
export function senseOf(
  line: LineAlone,
  words: number,
  { evidence, isAddressed, isMixed }: Said,
): LineSense {
  if (isMixed) return isAddressed ? 'address' : 'prose';
  if (meet(evidence, ~WEAK) || (evidence !== noEvidence && words < LONG_PROSE)) return 'appeal';
  if (line.role !== 'text' || isMostlyLink(line)) return 'other';
  const isProse = words >= SHORTEST_PROSE || (words > 1 && SENTENCE_END.test(line.text));
  if (!isProse) return 'other';
  return isAddressed ? 'address' : 'prose';
}

/** Short paragraphs in which the outlet asks in words that nobody has written down: told by where they lead. */
import { FOREIGN, meet } from './evidence.ts';
import { PAID } from './kinds-of-asking.ts';
import { PLATFORMS } from './lexicon/addresses.ts';
import { toReader } from './lexicon/own-voice.ts';
import type { Reading } from './reading.ts';
import type { TreeBox } from './tree.ts';

/** A paragraph of no more words with a link in it to where money is given for something is there to be answered. */
const WORDS_OF_A_PLEA = 40;

/**
 * Whether a box is a short paragraph in which the outlet speaks of itself to the reader, and which leads to where it
 * is paid.
 */
export function isPlea(reading: Reading, { first, end }: TreeBox): boolean {
  const own = reading.readings[first];
  const line = reading.lines[first];
  if (own === undefined || line === undefined) return false;
  if (end - first > 1 || own.words > WORDS_OF_A_PLEA) return false;
  if (own.sense === 'prose' || meet(own.evidence, FOREIGN)) return false;
  if (!PAID.has(own.target) && !(own.target === 'newsletter' && own.leads)) return false;
  const leadsHome = line.targets.some((each) => reading.isOwnPage(each) || PLATFORMS.test(each));
  return (
    leadsHome &&
    toReader.test(line.text.toLowerCase()) &&
    (own.leads || reading.speaksOfItself(first, end))
  );
}

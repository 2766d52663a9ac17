/** What a line weighs by its wordings and its role, by weights that were set by hand. */
import { type EvidenceSet, meet, noEvidence, setOf } from './evidence.ts';
import { kindsOfEvidence } from './lexicon/index.ts';
import { isMostlyLink, type LineAlone, type LineSense } from './line-sense.ts';
import type { Said } from './read-text.ts';
import * as weights from './weights.ts';

const gains = kindsOfEvidence.map((says) => [setOf(says), weights.evidenceWeights[says]] as const);

/**
 * What the text of a line weighs: above nothing for an appeal, below it against.
 *
 * @param words how many words the line has.
 */
export function weighWordings(
  line: LineAlone,
  words: number,
  { evidence, isAddressed, isMixed }: Said,
  sense: LineSense,
): number {
  if (isMixed) return penalty(line, words);
  const beyond = Math.max(0, words - weights.WORDS_OF_AN_APPEAL_LINE) * weights.PER_WORD_BEYOND;
  const address = isAddressed ? weights.ADDRESS : 0;
  if (sense === 'appeal' || evidence !== noEvidence) return gain(evidence) + address + beyond;
  if (sense === 'address') return weights.ADDRESS_ALONE + beyond;
  return penalty(line, words);
}

/** What a line without any evidence weighs against an appeal. */
function penalty(line: LineAlone, words: number): number {
  if (line.role === 'picture') return weights.PICTURE;
  if (words === 0) return 0;
  if (line.role === 'button') return weights.BUTTON;
  const perWord = isMostlyLink(line) ? weights.PER_WORD_OF_LINK : weights.PER_WORD_OF_TEXT;
  const base = line.role === 'heading' ? weights.HEADING : weights.SHORT_TEXT;
  return Math.max(weights.LONGEST_PENALTY, base + perWord * words);
}

function gain(evidence: EvidenceSet): number {
  let sum = 0;
  for (const [set, weight] of gains) if (meet(evidence, set)) sum += weight;
  return Math.min(weights.MOST_OF_A_LINE, sum);
}

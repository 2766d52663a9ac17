/** What the text of a line says for an appeal. */
import type { AppealKind } from '../outline/index.ts';
import { type EvidenceSet, noEvidence, setOf } from './evidence.ts';
import type { Cue } from './lexicon/index.ts';
import { isOfOthers } from './lexicon/others.ts';
import { reported, reporting, saidToOthers } from './lexicon/reporting.ts';
import { evidenceWeights } from './weights.ts';
import type { FindWordings } from './wordings.ts';
import { countWords, SENTENCE_EDGE } from './words.ts';

/** What a text says. */
export interface Said {
  readonly evidence: EvidenceSet;
  /** How strongly it speaks for each kind. */
  readonly kinds: ReadonlyMap<AppealKind, number>;
  /** Whether the outlet speaks of itself, or to the reader. */
  readonly isAddressed: boolean;
  /** Whether most of its sentences are about something else. */
  readonly isMixed: boolean;
}

/** What a text says that says nothing of what appeals say. */
export const nothingSaid: Said = {
  evidence: noEvidence,
  kinds: new Map(),
  isAddressed: false,
  isMixed: false,
};
/** And of one that speaks to the reader all the same. */
const onlyAddressed: Said = { ...nothingSaid, isAddressed: true };

/** So many words may be several sentences, each about another thing. */
const WORDS_OF_SENTENCES = 25;
/** What people are quoted with does not speak to the reader. */
const QUOTED = /“[^”]*”?|«[^»]*»|„[^“”]*[“”]|「[^」]*」|"[^"]*"/g;
const QUOTATION_MARK = /[“«„「"]/;

/**
 * Reads the text of a line; a long one sentence by sentence as well, for a story may end with an appeal.
 *
 * @param words how many words the text has.
 */
export function readText(text: string, words: number, wordings: FindWordings): Said {
  const own = words === 0 ? '' : ownWords(text);
  if (own === '') return nothingSaid;
  const said = collect(own, wordings);
  if (said.evidence === noEvidence) return said;
  // Whoever asks, it is told of them.
  if (reported.test(own.toLowerCase())) return said.isAddressed ? onlyAddressed : nothingSaid;
  if (words < WORDS_OF_SENTENCES) return said;
  let elsewhere = 0;
  for (const sentence of own.split(SENTENCE_EDGE)) {
    const { evidence, isAddressed } = collect(sentence, wordings);
    if (evidence === noEvidence && !isAddressed) elsewhere += countWords(sentence);
  }
  return { ...said, isMixed: elsewhere > words / 2 };
}

/** What a text says itself, outside quotation marks; nothing where it tells what others say or ask. */
export function saidItself(text: string): string {
  const own = ownWords(text);
  return reported.test(own.toLowerCase()) ? '' : own;
}

/** The wordings of a text, added up. */
function collect(text: string, wordings: FindWordings): Said {
  const { isAddressed, cues: all } = wordings(text);
  const cues = all.some(({ says }) => says === 'ask') ? heeded(all, text, wordings) : all;
  if (cues.length === 0) return isAddressed ? onlyAddressed : nothingSaid;
  let evidence = noEvidence;
  const kinds = new Map<AppealKind, number>();
  for (const { says, kind } of cues) {
    evidence |= setOf(says);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + evidenceWeights[says]);
  }
  return { evidence, kinds, isAddressed, isMixed: false };
}

/** The wordings of a text without asks that only sentences about others have: `Residents must download an app.` */
function heeded(cues: readonly Cue[], text: string, wordings: FindWordings): readonly Cue[] {
  const sentences = text.split(SENTENCE_EDGE);
  const own = sentences.filter((sentence) => !isOfOthers(sentence));
  if (own.length === sentences.length) return cues;
  const asked = own.length === 0 ? [] : wordings(own.join(' ')).cues;
  return cues.filter((cue) => cue.says !== 'ask' || asked.includes(cue));
}

/**
 * What a text says itself, outside quotation marks; nothing where that is hardly any of it, or where somebody is
 * quoted and said to have said it: whatever else stands there, it is told.
 */
function ownWords(text: string): string {
  const told = text.includes(': ') ? text.replaceAll(saidToOthers, '“…”') : text;
  if (!QUOTATION_MARK.test(told)) return told;
  const rest = told.replaceAll(QUOTED, ' “…” ');
  if (reporting.test(rest.toLowerCase())) return '';
  const own = rest.trim();
  return own.length > text.length / 4 ? own : '';
}

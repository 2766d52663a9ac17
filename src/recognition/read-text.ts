/** What the text of a line says for an appeal. */
import type { AppealKind } from '../outline/index.ts';
import type { Evidence } from './lexicon/index.ts';
import { reported, reporting } from './lexicon/reporting.ts';
import { evidenceWeights } from './weights.ts';
import type { FindWordings } from './wordings.ts';
import { countWords, SENTENCE_EDGE } from './words.ts';

/** What a text says. */
export interface Said {
  readonly evidence: ReadonlySet<Evidence>;
  /** How strongly it speaks for each kind. */
  readonly kinds: ReadonlyMap<AppealKind, number>;
  /** Whether the outlet speaks of itself, or to the reader. */
  readonly isAddressed: boolean;
  /** Whether most of its sentences are about something else. */
  readonly isMixed: boolean;
}

/** What a text says that says nothing of what appeals say. */
export const nothingSaid: Said = {
  evidence: new Set(),
  kinds: new Map(),
  isAddressed: false,
  isMixed: false,
};

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
  if (words === 0 || quotesSomebody(text)) return nothingSaid;
  const own = unquoted(text);
  const said = collect(own, wordings);
  if (said.evidence.size === 0) return said;
  // Whoever asks, it is told of them.
  if (reported.test(own.toLowerCase())) return { ...nothingSaid, isAddressed: said.isAddressed };
  if (words < WORDS_OF_SENTENCES) return said;
  const elsewhere = own.split(SENTENCE_EDGE).filter((sentence) => {
    const { evidence, isAddressed } = collect(sentence, wordings);
    return evidence.size === 0 && !isAddressed;
  });
  const others = elsewhere.reduce((sum, sentence) => sum + countWords(sentence), 0);
  return { ...said, isMixed: others > words / 2 };
}

/** The wordings of a text, added up. */
function collect(text: string, wordings: FindWordings): Said {
  const { isAddressed, cues } = wordings(text);
  const evidence = new Set<Evidence>();
  const kinds = new Map<AppealKind, number>();
  for (const { says, kind } of cues) {
    evidence.add(says);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + evidenceWeights[says]);
  }
  return { evidence, kinds, isAddressed, isMixed: false };
}

/** Whether somebody is quoted, and said to have said it: whatever else stands there, it is told. */
function quotesSomebody(text: string): boolean {
  return QUOTATION_MARK.test(text) && reporting.test(withoutQuotations(text).toLowerCase());
}

/** What a text says outside quotation marks; nothing where that is hardly any of it. */
function unquoted(text: string): string {
  if (!QUOTATION_MARK.test(text)) return text;
  const rest = withoutQuotations(text).trim();
  return rest.length > text.length / 4 ? rest : '';
}

function withoutQuotations(text: string): string {
  return text.replaceAll(QUOTED, ' “…” ');
}

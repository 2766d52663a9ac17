import {
  ChainReader,
  type ModelFile,
  NEVER,
  readTemplates,
  Scorer,
  type Templates,
} from '../../../model/index.ts';
import { COLUMN_NAMES, type ColumnName } from '../reading/column-names.ts';
import type { UnitView } from '../reading/unit-view.ts';
import type { CueCandidate } from './cue.ts';
import { CUE_TEMPLATES } from './features.ts';

/** Labels of a token: no part of a cue, a cue's first word, another of its words. */
export const CUE_LABEL = { outside: 0, begins: 1, inside: 2 } as const;
/** So many labels there are. */
export const CUE_LABELS = 3;
/** What may not follow what; the last row is the start. */
export const CUE_FORBIDDEN: readonly (readonly [before: number, label: number])[] = [
  [CUE_LABEL.outside, CUE_LABEL.inside],
  [CUE_LABELS, CUE_LABEL.inside],
];

/** Added to the score of a cue's first word, so that less likely ones are weighed with their arguments. */
const LENIENCE = 2;
const LEAST_PROBABILITY = 0.08;
/**
 * No more candidates of a unit are weighed, the likeliest first. No article's paragraph comes near it; a hostile
 * text of nothing but cues would cost a hundred times what its length does.
 */
export const MOST_CANDIDATES = 48;

/** The likeliest of the candidates, still in their order. */
const likeliest = (candidates: readonly CueCandidate[]): readonly CueCandidate[] => {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const best = [...candidates].sort((a, b) => b.probability - a.probability);
  const kept = new Set(best.slice(0, MOST_CANDIDATES));
  return candidates.filter((candidate) => kept.has(candidate));
};

/** The features by which cues are found. */
export const cueTemplates = (): Templates<ColumnName> => readTemplates(CUE_TEMPLATES, COLUMN_NAMES);

/** The cues that a decoded unit has, with the probabilities of their tokens. */
const cuesOf = (labels: Uint8Array, { probability, width }: ChainReader): CueCandidate[] => {
  const { length } = labels;
  const found: CueCandidate[] = [];
  const inCue = (place: number) => 1 - (probability[place * width] ?? 1);
  for (let first = 0; first < length; first++) {
    if (labels[first] !== CUE_LABEL.begins) continue;
    let last = first;
    while (last + 1 < length && labels[last + 1] === CUE_LABEL.inside) last += 1;
    let least = 1;
    let most = 0;
    for (let place = first; place <= last; place++) {
      least = Math.min(least, inCue(place));
      most = Math.max(most, inCue(place));
    }
    if (most <= LEAST_PROBABILITY) continue;
    found.push({
      first,
      last,
      probability: most,
      starts: probability[first * width + CUE_LABEL.begins] ?? 0,
      least,
      continues: last + 1 < length ? (probability[(last + 1) * width + CUE_LABEL.inside] ?? 0) : 0,
    });
  }
  return found;
};

/** Finds the words that may signal an attribution: a chain of labels over the tokens of a unit. */
export class CueFinder {
  private readonly scorer: Scorer<ColumnName>;
  private readonly chain: ChainReader;

  private readonly view: UnitView;

  /**
   * @param view where the units come into view.
   * @throws ModelFileError where the file has no such model.
   */
  constructor(models: ModelFile, view: UnitView) {
    const templates = cueTemplates();
    const rows = models.table('cues', CUE_LABELS, templates.count);
    this.view = view;
    this.scorer = new Scorer(templates, rows, view.columns);
    const transitions = models.vector('cues.transitions', (CUE_LABELS + 1) * CUE_LABELS);
    this.chain = new ChainReader(CUE_LABELS, transitions, view.columns.capacity);
  }

  /** The candidates of the unit in view, in their order. */
  find(): readonly CueCandidate[] {
    const { chain } = this;
    const { emissions, width } = chain;
    const { length } = this.view.columns;
    this.score(length);
    chain.marginals(length);
    for (let place = 0; place < length; place++) {
      const begins = place * width + CUE_LABEL.begins;
      emissions[begins] = (emissions[begins] ?? NEVER) + LENIENCE;
    }
    const [best] = chain.best(length, 1);
    return best === undefined ? [] : likeliest(cuesOf(best.labels, chain));
  }

  private score(length: number): void {
    const { emissions, width } = this.chain;
    this.scorer.score(0, length);
    const { sums, width: sumsOfPlace, scale } = this.scorer;
    for (let place = 0; place < length; place++)
      for (let label = 0; label < CUE_LABELS; label++)
        emissions[place * width + label] = (sums[place * sumsOfPlace + label] ?? 0) * scale;
  }
}

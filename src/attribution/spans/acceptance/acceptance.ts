import { type ModelFile, Scorer } from '../../../model/index.ts';
import { AcceptanceView } from './acceptance-view.ts';
import type { Contest } from './candidate.ts';
import type { AcceptanceColumn } from './features.ts';

/** One label: how much speaks for the candidate. */
export const ACCEPTANCE_LABELS = 1;

/** Says how likely a candidate with its arguments is an attribution (a logistic regression). */
export class Acceptance {
  private readonly view = new AcceptanceView();
  private readonly scorer: Scorer<AcceptanceColumn>;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    const { templates } = this.view;
    const rows = models.table('acceptance', ACCEPTANCE_LABELS, templates.count);
    this.scorer = new Scorer(templates, rows, this.view.columns);
  }

  /** The probability of each candidate of a unit. */
  judge(contest: Contest): number[] {
    const { view, scorer } = this;
    const { length } = contest.candidates;
    view.fill(contest);
    scorer.score(0, length);
    return contest.candidates.map((_, index) => {
      const sum = scorer.sums[index * scorer.width] ?? 0;
      return 1 / (1 + Math.exp(-sum * scorer.scale));
    });
  }
}

import type { ModelFile, SparseTable } from '../../../model/index.ts';
import { AcceptanceView } from './acceptance-view.ts';
import type { Contest } from './judgement.ts';

/** One label: how much speaks for the candidate. */
export const ACCEPTANCE_LABELS = 1;

/** Says how likely a candidate with its arguments is an attribution (a logistic regression). */
export class Acceptance {
  private readonly view = new AcceptanceView();
  private readonly sums = new Int32Array(ACCEPTANCE_LABELS);
  private readonly table: SparseTable;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    this.table = models.table('acceptance', ACCEPTANCE_LABELS, this.view.templates.count);
  }

  /** The probability of each candidate of a unit. */
  judge(contest: Contest): number[] {
    return contest.candidates.map((_, index) => {
      this.view.fill(contest, index);
      this.sums.fill(0);
      this.table.add(this.view.keys, this.sums, 0);
      return 1 / (1 + Math.exp(-(this.sums[0] ?? 0) * this.table.scale));
    });
  }
}

import type { Candidate, Contest } from './acceptance/candidate.ts';
import type { ArgumentFinder } from './arguments/argument-finder.ts';
import { proposalFor } from './arguments/roles.ts';
import type { Choice } from './choosing/choice.ts';
import type { CueReadings } from './choosing/choice-view.ts';
import type { CueCandidate } from './cues/cue.ts';
import type { ArticleUnit } from './reading/article.ts';
import type { UnitView } from './reading/unit-view.ts';

/** What a unit's likely cues may have as their arguments, before a reading is chosen for each. */
export interface UnitReadings extends ArticleUnit {
  readonly cues: readonly (CueReadings & { readonly cue: CueCandidate })[];
}

/** The likely cues of the unit in view, with the readings that the model gives their arguments. */
export const readingsOf = (
  finder: ArgumentFinder,
  { article, unit, isFirst }: ArticleUnit,
  cues: readonly CueCandidate[],
): UnitReadings => {
  const readings = finder.find(unit, article.proposals, cues);
  return {
    article,
    unit,
    isFirst,
    cues: cues.map((cue, index) => ({
      cue,
      proposal: proposalFor(article.proposals, unit, cue),
      readings: readings[index] ?? [],
    })),
  };
};

/** The candidates of the unit in view: its likely cues, with the arguments that are chosen for them. */
export const contestOf = (
  choice: Choice,
  view: UnitView,
  { article, unit, isFirst, cues }: UnitReadings,
): Contest => {
  const candidates: Candidate[] = [];
  for (const one of cues) {
    const reading = choice.choose(view.columns, unit, one);
    if (reading !== undefined) candidates.push({ cue: one.cue, reading, proposal: one.proposal });
  }
  return { article, unit, isFirst, candidates };
};

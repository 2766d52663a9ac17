import type { TokenRange } from '../../language/index.ts';
import type { Contest } from './acceptance/judgement.ts';
import type { ArgumentFinder } from './arguments/argument-finder.ts';
import { proposalFor } from './arguments/roles.ts';
import type { CueCandidate } from './cues/cue.ts';
import type { ReadArticle } from './reading/article.ts';
import type { UnitView } from './reading/unit-view.ts';

/** A unit of an article. */
export interface ArticleUnit {
  readonly article: ReadArticle;
  readonly unit: TokenRange;
  /** Whether it is the text's first. */
  readonly isFirst: boolean;
}

/** The candidates of the unit in view: its likely cues, with the arguments that the model gives them. */
export const contestOf = (
  finder: ArgumentFinder,
  view: UnitView,
  { article, unit, isFirst }: ArticleUnit,
  cues: readonly CueCandidate[],
): Contest => {
  const readings = finder.find(view, unit, article.proposals, cues);
  const candidates = cues.flatMap((cue, index) => {
    const reading = readings[index];
    return reading === undefined
      ? []
      : [{ cue, reading, proposal: proposalFor(article.proposals, unit, cue) }];
  });
  return { article, unit, isFirst, candidates };
};

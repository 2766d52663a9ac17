import type { TokenRange } from '../../language/index.ts';
import type { Contest } from './acceptance/judgement.ts';
import { proposalFor } from './arguments/roles.ts';
import type { AttributionModels } from './models.ts';
import type { ReadArticle } from './reading/article.ts';
import type { UnitView } from './reading/unit-view.ts';

/** The candidates of a unit: every likely cue, with the arguments that the model gives it. */
export const contestOf = (
  models: Pick<AttributionModels, 'cues' | 'arguments'>,
  view: UnitView,
  article: ReadArticle,
  unit: TokenRange,
  isFirst: boolean,
): Contest => {
  view.fill(article, unit, isFirst);
  const cues = models.cues.find(view);
  const readings = models.arguments.find(view, unit, article.proposals, cues);
  const candidates = cues.flatMap((cue, index) => {
    const reading = readings[index];
    return reading === undefined
      ? []
      : [{ cue, reading, proposal: proposalFor(article.proposals, unit, cue) }];
  });
  return { article, unit, isFirst, candidates };
};

import type { Choice } from '../../src/attribution/spans/choosing/choice.ts';
import { contestOf, type UnitReadings } from '../../src/attribution/spans/contest.ts';
import { UnitView } from '../../src/attribution/spans/reading/unit-view.ts';
import type { ArticleExample, UnitExample } from './examples.ts';
import type { JudgedUnit } from './fit-acceptance.ts';

/** A unit with the readings of its cues, by models that have not seen its article. */
export interface ReadUnit {
  readonly example: ArticleExample;
  readonly unit: UnitExample;
  readonly readings: UnitReadings;
}

/** The candidates of units once a reading is chosen for each cue. */
export const chosenIn = (units: readonly ReadUnit[], choice: Choice): JudgedUnit[] => {
  const view = new UnitView();
  return units.map(({ example, unit, readings }) => {
    view.fill({ article: example.article, ...unit });
    return { example, unit, contest: contestOf(choice, view, readings) };
  });
};

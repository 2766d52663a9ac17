import { ArgumentFinder } from '../../src/attribution/spans/arguments/argument-finder.ts';
import { readingsOf } from '../../src/attribution/spans/contest.ts';
import type { CueCandidate } from '../../src/attribution/spans/cues/cue.ts';
import { CueFinder } from '../../src/attribution/spans/cues/cue-finder.ts';
import { UnitView } from '../../src/attribution/spans/reading/unit-view.ts';
import { FOLDS, RUNS } from '../settings.ts';
import { inMemory } from '../writing/fitted.ts';
import type { ArticleExample, UnitExample } from './examples.ts';
import { fitArguments } from './fit-arguments.ts';
import { fitCues } from './fit-cues.ts';
import type { ReadUnit } from './read-units.ts';

/** Is told what is done next. */
export type Tell = (what: string) => void;

const inFold = (examples: readonly ArticleExample[], fold: number) =>
  examples.filter((example) => example.fold === fold);
const outOfFold = (examples: readonly ArticleExample[], fold: number) =>
  examples.filter((example) => example.fold !== fold);

/** The cues of every unit, each found by a model that has not seen its article. */
export const crossFitCues = (
  examples: readonly ArticleExample[],
  tell: Tell,
): ReadonlyMap<UnitExample, readonly CueCandidate[]> => {
  const found = new Map<UnitExample, readonly CueCandidate[]>();
  const view = new UnitView();
  for (let fold = 0; fold < FOLDS; fold++) {
    tell(`cues without part ${fold + 1} of ${FOLDS}`);
    const finder = new CueFinder(
      inMemory(fitCues(outOfFold(examples, fold), RUNS.crossValidated)),
      view,
    );
    for (const { article, units } of inFold(examples, fold))
      for (const unit of units) {
        view.fill({ article, ...unit });
        found.set(unit, finder.find());
      }
  }
  return found;
};

/** The cues of every unit with the readings of their arguments, by a model that has not seen its article. */
export const crossFitArguments = (
  examples: readonly ArticleExample[],
  cues: ReadonlyMap<UnitExample, readonly CueCandidate[]>,
  tell: Tell,
): ReadUnit[] => {
  const read: ReadUnit[] = [];
  const view = new UnitView();
  const cuesOf = (unit: UnitExample) => cues.get(unit) ?? [];
  for (let fold = 0; fold < FOLDS; fold++) {
    tell(`arguments without part ${fold + 1} of ${FOLDS}`);
    const models = inMemory(fitArguments(outOfFold(examples, fold), cuesOf, RUNS.crossValidated));
    const finder = new ArgumentFinder(models, view);
    for (const example of inFold(examples, fold))
      for (const unit of example.units) {
        const inView = { article: example.article, ...unit };
        view.fill(inView);
        const readings = readingsOf(finder, inView, cuesOf(unit));
        read.push({ example, unit, readings });
      }
  }
  return read;
};

import { Tagger } from '../../language/index.ts';
import type { ModelFile } from '../../model/index.ts';
import { Acceptance } from './acceptance/acceptance.ts';
import { ArgumentFinder } from './arguments/argument-finder.ts';
import { Choice } from './choosing/choice.ts';
import { CueFinder } from './cues/cue-finder.ts';
import { UnitView } from './reading/unit-view.ts';

/** The trained models that find statements, ready for use. They keep room to work in: one text at a time. */
export interface AttributionModels {
  readonly tagger: Tagger;
  /** The unit that cues and arguments are sought in. */
  readonly view: UnitView;
  readonly cues: CueFinder;
  readonly arguments: ArgumentFinder;
  readonly choice: Choice;
  readonly acceptance: Acceptance;
}

/** @throws ModelFileError where one of the models is not in the file, or is of another make. */
export const attributionModels = (file: ModelFile): AttributionModels => {
  const view = new UnitView();
  return {
    tagger: new Tagger(file),
    view,
    cues: new CueFinder(file, view),
    arguments: new ArgumentFinder(file, view),
    choice: new Choice(file),
    acceptance: new Acceptance(file),
  };
};

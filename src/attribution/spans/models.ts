import { Tagger } from '../../language/index.ts';
import type { ModelFile } from '../../model/index.ts';
import { Acceptance } from './acceptance/acceptance.ts';
import { ArgumentFinder } from './arguments/argument-finder.ts';
import { Choice } from './choosing/choice.ts';
import { CueFinder } from './cues/cue-finder.ts';

/** The trained models that find statements, ready for use. They keep room to work in: one text at a time. */
export interface AttributionModels {
  readonly tagger: Tagger;
  readonly cues: CueFinder;
  readonly arguments: ArgumentFinder;
  readonly choice: Choice;
  readonly acceptance: Acceptance;
}

/** @throws ModelFileError where one of the models is not in the file, or is of another make. */
export const attributionModels = (file: ModelFile): AttributionModels => ({
  tagger: new Tagger(file),
  cues: new CueFinder(file),
  arguments: new ArgumentFinder(file),
  choice: new Choice(file),
  acceptance: new Acceptance(file),
});

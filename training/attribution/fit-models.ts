import { Choice } from '../../src/attribution/spans/choosing/choice.ts';
import type { CueCandidate } from '../../src/attribution/spans/cues/cue.ts';
import { parse, Tagger } from '../../src/language/index.ts';
import { readCorpus, readSilverTags } from '../corpus/read.ts';
import { fitTagger, type TaggedText } from '../language/fit-tagger.ts';
import { silverCodes } from '../language/silver.ts';
import { FOLDS, IMPORTANCE, LEARNT_FROM, RUNS } from '../settings.ts';
import { type FittedTable, inMemory } from '../writing/fitted.ts';
import { crossFitArguments, crossFitCues, type Tell } from './cross-fit.ts';
import { type ArticleExample, exampleOf, type UnitExample } from './examples.ts';
import { fitAcceptance } from './fit-acceptance.ts';
import { fitArguments } from './fit-arguments.ts';
import { fitChoice } from './fit-choice.ts';
import { fitCues } from './fit-cues.ts';
import { chosenIn, type ReadUnit } from './read-units.ts';

/** PolNeAR's articles with a part of speech for each word. */
const readTagged = (directory: string): TaggedText[] => {
  const silver = readSilverTags(directory);
  return readCorpus(directory, 'train').map(({ id, text }) => {
    const parsed = parse(text);
    const forms = parsed.tokens.map(({ word }) => word.form);
    return { parsed, forms, codes: silverCodes(parsed.tokens, forms, silver.get(id) ?? []) };
  });
};

/** The articles that attributions are learnt from, each in its fold. */
const readExamples = (directory: string, tagger: Tagger): ArticleExample[] =>
  LEARNT_FROM.flatMap((name) =>
    readCorpus(directory, name).map((article, index) =>
      exampleOf(article, tagger, index % FOLDS, IMPORTANCE[name]),
    ),
  );

/** What is fitted before the models that ship, and what came of it. */
interface CrossFit {
  readonly examples: readonly ArticleExample[];
  /** The model of parts of speech. */
  readonly tagging: readonly FittedTable[];
  /** The cues of each unit, found by a model that has not seen its article. */
  readonly cues: ReadonlyMap<UnitExample, readonly CueCandidate[]>;
  /** What models that had not seen it made of each unit. */
  readonly read: readonly ReadUnit[];
}

/**
 * Fits models to the corpora in a directory, in the order in which an analysis asks them, and has each read what it has
 * not seen:
 *
 * 1. Parts of speech, to the tags of CoreNLP. All else is read with these.
 * 2. Cues, once for each fold without it: what they find in the fold they were kept from is as on any article.
 * 3. Arguments, in the same way, of the cues so found. What came of it is `read`.
 */
export const crossFit = (directory: string, tell: Tell): CrossFit => {
  tell('parts of speech');
  const tagging = [{ name: 'partsOfSpeech', rows: fitTagger(readTagged(directory)) }];
  const examples = readExamples(directory, new Tagger(inMemory(tagging)));
  const cues = crossFitCues(examples, tell);
  const read = crossFitArguments(examples, cues, tell);
  return { examples, tagging, cues, read };
};

/**
 * Fits every model that ships. The same corpora give the same models, bit for bit. After those above:
 *
 * 4. Cues and arguments, to all articles. The arguments learn from the cues of step 2, for models find more in what
 *    they have learnt by heart.
 * 5. The choice among readings, and how likely what is chosen is right, to `read`.
 */
export const fitModels = (directory: string, tell: Tell): readonly FittedTable[] => {
  const { examples, tagging, cues, read } = crossFit(directory, tell);
  tell('cues');
  const cueTables = fitCues(examples, RUNS.shipped);
  tell('arguments');
  const argumentTables = fitArguments(examples, (unit) => cues.get(unit) ?? [], RUNS.shipped);
  tell('choice and acceptance');
  const choiceTables = fitChoice(read);
  const judged = chosenIn(read, new Choice(inMemory(choiceTables)));
  const acceptanceTables = fitAcceptance(judged);
  return [...tagging, ...cueTables, ...argumentTables, ...choiceTables, ...acceptanceTables];
};

import { Choice } from '../../src/attribution/spans/choosing/choice.ts';
import { parse, Tagger } from '../../src/language/index.ts';
import { readCorpus, readSilverTags } from '../corpus/read.ts';
import { fitTagger, type TaggedText } from '../language/fit-tagger.ts';
import { silverCodes } from '../language/silver.ts';
import { type FittedTable, inMemory } from '../writing/fitted.ts';
import { crossFitArguments, crossFitCues, FOLDS, type Tell } from './cross-fit.ts';
import { type ArticleExample, exampleOf } from './examples.ts';
import { fitAcceptance } from './fit-acceptance.ts';
import { fitArguments } from './fit-arguments.ts';
import { fitChoice } from './fit-choice.ts';
import { fitCues } from './fit-cues.ts';
import { chosenIn, type ReadUnit } from './read-units.ts';

/** The annotated articles are few beside PolNeAR's, and nearer to what is read today. */
const IMPORTANCE = { train: 1, articles: 3 } as const;

const readTagged = (directory: string, part: 'train' | 'dev'): TaggedText[] => {
  const silver = readSilverTags(directory, part);
  return readCorpus(directory, part).map(({ id, text }) => {
    const parsed = parse(text);
    const forms = parsed.tokens.map(({ word }) => word.form);
    return { parsed, forms, codes: silverCodes(parsed.tokens, forms, silver.get(id) ?? []) };
  });
};

const readExamples = (directory: string, tagger: Tagger): ArticleExample[] =>
  (['train', 'articles'] as const).flatMap((name) =>
    readCorpus(directory, name).map((article, index) =>
      exampleOf(article, tagger, index % FOLDS, IMPORTANCE[name]),
    ),
  );

/** Models of everything, and what models that had not seen it made of each article. */
export interface Fit {
  readonly tables: readonly FittedTable[];
  readonly read: readonly ReadUnit[];
}

/** Fits every model to the corpora in a directory. The same corpora give the same models, bit for bit. */
export const fitModels = (directory: string, tell: Tell): Fit => {
  tell('parts of speech');
  const tagging = [{ name: 'partsOfSpeech', rows: fitTagger(readTagged(directory, 'train')) }];
  const tagger = new Tagger(inMemory(tagging));
  const examples = readExamples(directory, tagger);
  const cues = crossFitCues(examples, tell);
  const read = crossFitArguments(examples, cues, tell);
  tell('cues');
  const cueTables = fitCues(examples);
  tell('arguments');
  const argumentTables = fitArguments(examples, (unit) => cues.get(unit) ?? []);
  tell('choice and acceptance');
  const choiceTables = fitChoice(read);
  const judged = chosenIn(read, new Choice(inMemory(choiceTables)));
  const acceptanceTables = fitAcceptance(judged);
  return {
    tables: [...tagging, ...cueTables, ...argumentTables, ...choiceTables, ...acceptanceTables],
    read,
  };
};

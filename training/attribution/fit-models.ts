import { Choice } from '../../src/attribution/spans/choosing/choice.ts';
import { parse, Tagger } from '../../src/language/index.ts';
import { readCorpus, readSilverTags } from '../corpus/read.ts';
import { fitTagger, type TaggedText } from '../language/fit-tagger.ts';
import { silverCodes } from '../language/silver.ts';
import { FOLDS, IMPORTANCE } from '../settings.ts';
import { type FittedTable, inMemory } from '../writing/fitted.ts';
import { crossFitArguments, crossFitCues, type Tell } from './cross-fit.ts';
import { type ArticleExample, exampleOf } from './examples.ts';
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

/**
 * Fits every model to the corpora in a directory, in the order in which an analysis asks them. The same corpora give the
 * same models, bit for bit.
 *
 * 1. Parts of speech, to the tags of CoreNLP. All else is read with these.
 * 2. Cues, once for each fold without it: what they find in the fold they were kept from is as on any article.
 * 3. Arguments, in the same way, of the cues so found. What came of it is `read`.
 * 4. Cues and arguments, to all articles: the tables that ship. The arguments learn from the cues of step 2, for
 *    models find more in what they have learnt by heart.
 * 5. The choice among readings, and how likely what is chosen is right, to `read`.
 */
export const fitModels = (directory: string, tell: Tell): Fit => {
  tell('parts of speech');
  const tagging = [{ name: 'partsOfSpeech', rows: fitTagger(readTagged(directory)) }];
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

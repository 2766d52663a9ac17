import * as v from 'valibot';
import { type AnalyseOptions, analyse, DEFAULT_THRESHOLD } from '../../src/analyse.ts';
import type { Tell } from '../attribution/cross-fit.ts';
import { crossFit } from '../attribution/fit-models.ts';
import { type CorpusName, corpusFile, readLines } from '../corpus/read.ts';
import { analysisOf, type CrossValidated, crossValidate, outcomesOf } from './cross-validated.ts';
import { reliability } from './reliability.ts';
import { lineOf, type Scored, scoreWith } from './scorers.ts';

const THRESHOLDS = [0.2, 0.3, DEFAULT_THRESHOLD, 0.5, 0.6] as const;
const SPANS = ['found', 'soft', 'exact', 'source=', 'cue=', 'content='];
const FIELDS = ['kind', 'kindMean', 'quotation', 'speaker', 'through', 'channel'];

const goldSchema = v.looseObject({ id: v.string(), text: v.string() });
type Gold = v.InferOutput<typeof goldSchema>;

/** The articles of a corpus as its scorer takes them, every field kept. */
const readGold = (directory: string, corpus: CorpusName): Gold[] =>
  readLines(corpusFile(directory, corpus), goldSchema);

const analyseAll = (gold: readonly Gold[], options: AnalyseOptions) =>
  Promise.all(gold.map(async (one) => ({ gold: one, found: await analyse(one.text, options) })));

const attributionsAlone = (scored: readonly { gold: Gold; found: { attributions: unknown } }[]) =>
  scored.map(({ gold, found }): Scored => ({ gold, found: found.attributions }));

const crossValidatedOf = (
  gold: readonly Gold[],
  articles: readonly CrossValidated[],
  threshold: number,
) =>
  gold.flatMap((one) => {
    const article = articles.find(({ example }) => example.source.id === one.id);
    return article === undefined ? [] : [{ gold: one, found: analysisOf(article, threshold) }];
  });

/** Prints all figures: what ships on articles it has not seen, then models that are fitted anew, cross-validated. */
export const evaluate = async (directory: string, tell: Tell): Promise<void> => {
  const dev = readGold(directory, 'dev');
  for (const threshold of THRESHOLDS) {
    const found = attributionsAlone(await analyseAll(dev, { threshold }));
    const figures = await scoreWith(directory, 'attribution', found);
    tell(`as shipped, PolNeAR dev, from ${threshold}: ${lineOf(figures, SPANS)}`);
  }
  const { read } = crossFit(directory, tell);
  const articles = crossValidate(read);
  const train = readGold(directory, 'train');
  const own = readGold(directory, 'articles');
  for (const threshold of THRESHOLDS) {
    const onTrain = attributionsAlone(crossValidatedOf(train, articles, threshold));
    const trainFigures = await scoreWith(directory, 'attribution', onTrain);
    tell(`cross-validated, PolNeAR train, from ${threshold}: ${lineOf(trainFigures, SPANS)}`);
    const onOwn = crossValidatedOf(own, articles, threshold);
    const figures = await scoreWith(directory, 'articles', onOwn);
    tell(`cross-validated, annotated articles, from ${threshold}: ${lineOf(figures, SPANS)}`);
    tell(`  ${lineOf(figures, FIELDS)}`);
  }
  tell('reliability, cross-validated, PolNeAR train and annotated articles:');
  const ofOthers = articles.filter(({ example }) => example.source.corpus !== 'invented');
  for (const line of reliability(outcomesOf(ofOthers))) tell(`  ${line}`);
};

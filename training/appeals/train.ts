/**
 * `npx tsx training/appeals/train.ts PAGES OUTLINES [--verbose]`: trains the weights of lines on labelled pages,
 * cross-validates them by publisher, with all wordings and with those only that others have too, and
 * writes `src/recognition/weights.json`.
 */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PageFeatures } from '../../src/recognition/features/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { linesNearEvidence, weighLines } from '../../src/recognition/line-weights.ts';
import { Reading } from '../../src/recognition/reading.ts';
import { weightsBy } from '../../src/recognition/scales.ts';
import type { FindWordings } from '../../src/recognition/wordings.ts';
import { Failure } from '../../tools/command/failure.ts';
import { runCommand } from '../../tools/command/run-command.ts';
import { featuresOf } from './features-of.ts';
import { CueUse, someWordings, wordingsWithout } from './fewer-wordings.ts';
import { type LabelledPage, labelledPages } from './labelled-pages.ts';
import { type LabelledOutline, readOutlines, textOf } from './outlines.ts';
import { publisherOf } from './publishers.ts';
import { loadScorer } from './scorer.ts';
import { COUNT_OF_DEBATABLE, FEWEST_PUBLISHERS, FOLDS, RIDGE, UNKNOWN } from './settings.ts';
import { type Example, trainWeights } from './train-weights.ts';

const file = path.join(import.meta.dirname, '../../src/recognition/weights.json');

interface TrainingPage {
  readonly page: LabelledPage;
  readonly publisher: string;
  readonly labelled: LabelledOutline;
  readonly examples: readonly Example[];
}

function trainingPage(page: LabelledPage, labelled: LabelledOutline): TrainingPage {
  const examples = UNKNOWN.flatMap((share) =>
    examplesOf(page, labelled, someWordings(share, `${share} ${page.id}`)),
  );
  return { page, publisher: publisherOf(page.site), labelled, examples };
}

function examplesOf(
  page: LabelledPage,
  { outline, labels }: LabelledOutline,
  wordings: FindWordings,
): Example[] {
  const reading = new Reading(outline, wordings);
  const features = new PageFeatures(reading);
  return linesNearEvidence(reading).map((at) => {
    const appeal = page.appeals[labels[at] ?? -1];
    const own = !appeal || appeal.must ? 1 : appeal.auto ? 0 : COUNT_OF_DEBATABLE;
    const counts = own / UNKNOWN.length;
    return { features: featuresOf(features, at), isAppeal: appeal !== undefined, counts };
  });
}

function featureNames(pages: readonly TrainingPage[]): string[] {
  const publishers = new Map<string, Set<string>>();
  for (const { publisher, examples } of pages) {
    for (const { features } of examples) {
      for (const name of features.keys()) {
        const seen = publishers.get(name) ?? new Set();
        publishers.set(name, seen.add(publisher));
      }
    }
  }
  const common = [...publishers].filter(([, seen]) => seen.size >= FEWEST_PUBLISHERS);
  return common.map(([name]) => name).sort();
}

function weightsFrom(pages: readonly TrainingPage[]): Map<string, number> {
  const examples = pages.flatMap((page) => page.examples);
  return trainWeights(examples, featureNames(pages), RIDGE);
}

function hiddenOn(
  { labelled: { outline } }: TrainingPage,
  weights: ReadonlyMap<string, number>,
  wordings?: FindWordings,
): string[] {
  const byNumber = weightsBy(weights);
  const weigh = (reading: Reading) => weighLines(reading, byNumber);
  const runs = findRuns(outline, { weigh, ...(wordings && { wordings }) });
  return runs.map(({ first, end }) => textOf(outline, first, end));
}

/** The articles of a folder of labelled pages that have an outline. */
async function trainingPages(
  folder: string,
  outlines: ReadonlyMap<string, LabelledOutline>,
): Promise<TrainingPage[]> {
  const articles = (await labelledPages(folder)).filter(({ kind }) => kind === 'article');
  return articles.flatMap((page) => {
    const outline = outlines.get(page.id);
    return outline ? [trainingPage(page, outline)] : [];
  });
}

/** What is folded on each page by weights from other publishers' pages: with all wordings, and without its own. */
function crossValidate(pages: readonly TrainingPage[]) {
  const use = new CueUse();
  for (const { publisher, labelled } of pages) use.add(publisher, labelled);
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))];
  const held = new Map<string, string[]>();
  const unforeseen = new Map<string, string[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = ({ publisher }: TrainingPage) => publishers.indexOf(publisher) % FOLDS === fold;
    const weights = weightsFrom(pages.filter((page) => !isHeld(page)));
    for (const page of pages.filter(isHeld)) {
      const others = wordingsWithout((cue) => use.isOnlyOf(page.publisher, cue));
      held.set(page.page.id, hiddenOn(page, weights));
      unforeseen.set(page.page.id, hiddenOn(page, weights, others));
    }
  }
  return { held, unforeseen };
}

/** The weights as they are kept, with three decimals. */
function written(weights: ReadonlyMap<string, number>): string {
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]);
  return `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`;
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean', default: false } },
  });
  const [folder, outlinesFile, ...more] = positionals;
  if (folder === undefined || outlinesFile === undefined || more.length > 0)
    throw new Failure('npx tsx training/appeals/train.ts PAGES OUTLINES [--verbose]');
  const scorer = await loadScorer(folder, values.verbose ? console.log : () => {});
  const pages = await trainingPages(folder, await readOutlines(outlinesFile));
  const { held, unforeseen } = crossValidate(pages);
  console.log('cross-validated by publisher:', scorer(held));
  console.log('and without the wordings that only their pages have:', scorer(unforeseen));
  const weights = weightsFrom(pages);
  const inView = new Map(pages.map((each) => [each.page.id, hiddenOn(each, weights)]));
  console.log('all in view:', scorer(inView));
  await writeFile(file, written(weights));
});

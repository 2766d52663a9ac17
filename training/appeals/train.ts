/**
 * `npx tsx training/appeals/train.ts PAGES OUTLINES`: trains the weights of lines on labelled pages,
 * cross-validates them by publisher, with all wordings and with those only that others have too, and
 * writes `src/recognition/weights.json`.
 */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PageFeatures } from '../../src/recognition/features/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { linesNearEvidence, weighLines } from '../../src/recognition/line-weights.ts';
import { Reading } from '../../src/recognition/reading.ts';
import { weightsBy } from '../../src/recognition/scales.ts';
import type { FindWordings } from '../../src/recognition/wordings.ts';
import { featuresOf } from './features-of.ts';
import { CueUse, someWordings, wordingsWithout } from './fewer-wordings.ts';
import { type LabelledPage, labelledPages } from './labelled-pages.ts';
import { type LabelledOutline, readOutlines, textOf } from './outlines.ts';
import { publisherOf } from './publishers.ts';
import { loadScorer } from './scorer.ts';
import { type Example, trainWeights } from './train-weights.ts';

const FOLDS = 8;
const RIDGE = 0.0005;
/** A feature that fewer publishers' pages have is a mark of those publishers. */
const FEWEST_PUBLISHERS = 3;
/** What may be folded and need not be speaks for an appeal as well, more softly. */
const COUNT_OF_DEBATABLE = 0.3;
/** A page is learnt from as it is, and with so many of the wordings unknown. */
const UNKNOWN = [0, 0.3, 0.5, 0.7];
const file = path.join(import.meta.dirname, '../../src/recognition/weights.json');

interface TrainingPage {
  readonly page: LabelledPage;
  readonly publisher: string;
  readonly outline: LabelledOutline['outline'];
  readonly examples: readonly Example[];
}

function trainingPage(page: LabelledPage, labelled: LabelledOutline): TrainingPage {
  const examples = UNKNOWN.flatMap((share) =>
    examplesOf(page, labelled, someWordings(share, `${share} ${page.id}`)),
  );
  return { page, publisher: publisherOf(page.site), outline: labelled.outline, examples };
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
  { outline }: TrainingPage,
  weights: ReadonlyMap<string, number>,
  wordings?: FindWordings,
): string[] {
  const byNumber = weightsBy(weights);
  const weigh = (reading: Reading) => weighLines(reading, byNumber);
  const runs = findRuns(outline, { weigh, ...(wordings && { wordings }) });
  return runs.map(({ first, end }) => textOf(outline, first, end));
}

const [folder, outlinesFile] = process.argv.slice(2);
if (folder === undefined || outlinesFile === undefined) throw new Error('PAGES OUTLINES');
const scorer = await loadScorer(folder);
const outlines = await readOutlines(outlinesFile);
const pages = (await labelledPages(folder))
  .filter(({ kind }) => kind === 'article')
  .flatMap((page) => {
    const outline = outlines.get(page.id);
    return outline ? [trainingPage(page, outline)] : [];
  });
const use = new CueUse();
for (const { page, publisher } of pages) {
  const labelled = outlines.get(page.id);
  if (labelled) use.add(publisher, labelled);
}
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
console.log('cross-validated by publisher:', scorer(held));
console.log('and without the wordings that only their pages have:', scorer(unforeseen));
const weights = weightsFrom(pages);
console.log(
  'all in view:',
  scorer(new Map(pages.map((each) => [each.page.id, hiddenOn(each, weights)]))),
);
const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]);
await writeFile(file, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);

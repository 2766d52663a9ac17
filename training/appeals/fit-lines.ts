/** Learns what lines weigh for an appeal from labelled pages, by what was learnt of words on other pages. */
import { PageFeatures } from '../../src/recognition/features/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { linesNearEvidence, weighLines } from '../../src/recognition/line-weights.ts';
import { type Knowledge, Reading } from '../../src/recognition/reading.ts';
import { weightsBy } from '../../src/recognition/scales.ts';
import type { Vocabulary } from '../../src/recognition/vocabulary/index.ts';
import { featuresOf } from './features-of.ts';
import { someWordings } from './fewer-wordings.ts';
import { textOf } from './outlines.ts';
import { FEWEST_PUBLISHERS, RIDGE, UNKNOWN } from './settings.ts';
import { type Example, trainWeights } from './train-weights.ts';
import type { TrainingPage } from './training-pages.ts';

/** Lines of a publisher's page as examples. */
export interface PageExamples {
  readonly publisher: string;
  readonly examples: readonly Example[];
}

/** The lines of a page, with all wordings known and with fewer. @param vocabulary learnt from other pages. */
export function examplesOf(page: TrainingPage, vocabulary: Vocabulary): PageExamples {
  const examples = UNKNOWN.flatMap((share) => {
    const wordings = someWordings(share, `${share} ${page.id}`);
    return linesOf(page, { wordings, vocabulary });
  });
  return { publisher: page.publisher, examples };
}

function linesOf({ labelled, counts }: TrainingPage, knowledge: Knowledge): Example[] {
  const reading = new Reading(labelled.outline, knowledge);
  const features = new PageFeatures(reading);
  return linesNearEvidence(reading).map((at) => {
    const appeal = labelled.labels[at] ?? -1;
    const own = appeal < 0 ? 1 : (counts[appeal] ?? 1);
    return {
      features: featuresOf(features, at),
      isAppeal: appeal >= 0,
      counts: own / UNKNOWN.length,
    };
  });
}

/** The weights of the features that several publishers' pages have. */
export function fitLines(pages: readonly PageExamples[]): Map<string, number> {
  return trainWeights(
    pages.flatMap(({ examples }) => examples),
    featureNames(pages),
    RIDGE,
  );
}

function featureNames(pages: readonly PageExamples[]): string[] {
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

/** The texts of what is hidden on a page by some weights and what else is known. */
export function hiddenOn(
  { labelled: { outline } }: TrainingPage,
  weights: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): string[] {
  const byNumber = weightsBy(weights);
  const weigh = (reading: Reading) => weighLines(reading, byNumber);
  const runs = findRuns(outline, { weigh, ...knowledge });
  return runs.map(({ first, end }) => textOf(outline, first, end));
}

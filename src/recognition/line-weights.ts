/** What each line of a page weighs for an appeal, with what is around it, by trained weights. */
import { noEvidence } from './evidence.ts';
import { PageFeatures } from './features/index.ts';
import { PAID } from './kinds-of-asking.ts';
import type { Reading } from './reading.ts';
import { Scales, type Weights, weightsBy } from './scales.ts';
import trained from './weights.json' with { type: 'json' };

/** A line with nothing that an appeal says so near weighs as little as a line can. */
const NEAR = 8;
/** What a line may weigh at most and at least: no line decides alone about a long block. */
const MOST = 6;
/** What is no text (fields, buttons, pictures) parts no appeal. */
const LEAST_OF_A_THING = -1.2;
/** A block that is sure to ask is there to be answered, whatever it says. */
const LEAST_OF_THE_SURE = 0;

const trainedWeights = weightsBy(new Map(Object.entries(trained)));

/** The numbers of the lines near to something that an appeal says or leads to. */
export function linesNearEvidence({ lines, readings }: Reading): number[] {
  const near: number[] = [];
  let until = -1;
  for (const [at, { evidence, leads, target }] of readings.entries()) {
    const isLeading = (leads && target !== 'social') || PAID.has(target);
    if (evidence === noEvidence && !isLeading && lines[at]?.role !== 'emailField') continue;
    for (let line = Math.max(until + 1, at - NEAR); line <= at + NEAR; line += 1) {
      if (line < readings.length) near.push(line);
    }
    until = Math.max(until, at + NEAR);
  }
  return near;
}

/** The log odds of each line of a page to be of an appeal. */
export function weighLines(reading: Reading, weights: Weights = trainedWeights): number[] {
  const result = reading.lines.map(() => -MOST);
  const features = new PageFeatures(reading);
  const scales = new Scales(weights);
  for (const at of linesNearEvidence(reading)) {
    features.note(scales, at);
    const least = features.isSureToAsk(at) ? LEAST_OF_THE_SURE : leastOf(reading, at);
    result[at] = Math.max(least, Math.min(MOST, scales.empty()));
  }
  return result;
}

function leastOf({ lines, readings }: Reading, at: number): number {
  const isThing = readings[at]?.words === 0 || lines[at]?.role === 'button';
  return isThing ? LEAST_OF_A_THING : -MOST;
}

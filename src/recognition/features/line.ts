/** What a line says and is by itself. */

import type { Line } from '../../outline/index.ts';
import { readConcepts } from '../concepts/index.ts';
import type { LineReading } from '../read-line.ts';
import { kindOfTarget } from '../targets.ts';
import { type Features, note } from './types.ts';

/** Up to so many words a line is a label, a short one, a sentence. */
const SIZES = [
  [0, 'none'],
  [3, 'label'],
  [8, 'short'],
  [20, 'sentence'],
  [45, 'paragraph'],
] as const;
const MONEY = /[$€£¥]|\d\s?%|\d ?(?:円|kr|руб)/;
/** What a line weighs by its wording, in the unit of the lexicon's weights, makes a feature of about 1. */
const UNIT = 5;
const WORDS_OF_A_SHORT_ASK = 40;
const WORDS_OF_A_LONG_LINK = 5;

function sizeOf(words: number): string {
  return SIZES.find(([most]) => words <= most)?.[1] ?? 'long';
}

/** The weight of wordings as a feature. */
export function scaled(weight: number): number {
  return Math.max(-1, Math.min(1.5, weight / UNIT));
}

/** The features of a line that owe nothing to what is around it. */
export function noteLine(features: Features, line: Line, reading: LineReading): void {
  const { words, evidence, weight, sense } = reading;
  note(features, 'any', `size:${sizeOf(words)}`, `sense:${sense}`, `role:${line.role}`);
  for (const says of evidence) note(features, `says:${says}`);
  features.set('length', Math.log1p(words) / 3);
  features.set('wording', scaled(weight));
  if (evidence.has('ask') && words < WORDS_OF_A_SHORT_ASK) note(features, 'asksShortly');
  if (line.role === 'text') note(features, `text:${sizeOf(words)}:${evidence.size > 0}`);
  if (reading.isLink) note(features, words > WORDS_OF_A_LONG_LINK ? 'link:long' : 'link:short');
  const target = line.targets.map(kindOfTarget).find((kind) => kind !== null);
  if (target) note(features, 'leads', `leads:${target}`);
  if (line.text.endsWith('?')) note(features, 'question');
  if (line.text.endsWith('!')) note(features, 'exclamation');
  if (MONEY.test(line.text)) note(features, 'money');
  for (const concept of readConcepts(line.text)) note(features, `about:${concept}`);
}

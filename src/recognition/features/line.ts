/** What a line says and is by itself. */

import { appealKinds, type Line, lineRoles } from '../../outline/index.ts';
import { concepts, readConcepts } from '../concepts/index.ts';
import { meet, noEvidence, setOf } from '../evidence.ts';
import { kindsOfEvidence } from '../lexicon/index.ts';
import { lineSenses } from '../line-sense.ts';
import type { LineReading } from '../read-line.ts';
import { flagFeatures, noteFlags } from './flags.ts';
import { type FeatureSink, feature } from './types.ts';

/** Up to so many words a line is a label, a short one, a sentence. */
const SIZES = [
  [0, 'none'],
  [3, 'label'],
  [8, 'short'],
  [20, 'sentence'],
  [45, 'paragraph'],
  [Number.POSITIVE_INFINITY, 'long'],
] as const;
const MONEY = /[$€£¥]|\d\s?%|\d ?(?:円|kr|руб)/;
/** What a line weighs by its wording, in the unit of the lexicon's weights, makes a feature of about 1. */
const UNIT = 5;
const WORDS_OF_A_SHORT_ASK = 40;
const WORDS_OF_A_LONG_LINK = 5;
const ASK = setOf('ask');

const ANY = feature('any');
const LENGTH = feature('length');
const WORDING = feature('wording');
const ASKS_SHORTLY = feature('asksShortly');
const LONG_LINK = feature('link:long');
const SHORT_LINK = feature('link:short');
const LEADS = feature('leads');
const QUESTION = feature('question');
const EXCLAMATION = feature('exclamation');
const HAS_MONEY = feature('money');
const WORDS = feature('words');
const flags = flagFeatures([
  ...kindsOfEvidence.map((says) => `says:${says}`),
  ...lineSenses.map((sense) => `sense:${sense}`),
  ...lineRoles.map((role) => `role:${role}`),
]);
const sizes = SIZES.map(([most, size]) => ({
  most,
  any: feature(`size:${size}`),
  textAlone: feature(`text:${size}:false`),
  textWithEvidence: feature(`text:${size}:true`),
}));
const leadsTo = new Map(appealKinds.map((kind) => [kind, feature(`leads:${kind}`)]));
const about = concepts.map((concept) => feature(`about:${concept}`));

/** What the words of a line say makes a feature of about 1, too. */
const UNIT_OF_WORDS = 4;

/** Log odds by words alone as a feature. @param unit how much makes 1. */
export function scaledOdds(odds: number, unit: number): number {
  return Math.max(-1, Math.min(1.5, odds / unit));
}

/** The weight of wordings as a feature. */
export function scaled(weight: number): number {
  return Math.max(-1, Math.min(1.5, weight / UNIT));
}

/** The features of a line that owe nothing to what is around it. @param likelihood of its words, in log odds. */
export function noteLine(
  sink: FeatureSink,
  { role, text }: Line,
  { words, evidence, weight, isLink, target }: LineReading,
  own: number,
  likelihood: number,
): void {
  sink.note(ANY, 1);
  sink.note(WORDS, scaledOdds(likelihood, UNIT_OF_WORDS));
  noteFlags(sink, flags, own);
  sink.note(LENGTH, Math.log1p(words) / 3);
  sink.note(WORDING, scaled(weight));
  const size = sizes.find(({ most }) => words <= most);
  if (size) {
    sink.note(size.any, 1);
    const worded = evidence === noEvidence ? size.textAlone : size.textWithEvidence;
    if (role === 'text') sink.note(worded, 1);
  }
  if (meet(evidence, ASK) && words < WORDS_OF_A_SHORT_ASK) sink.note(ASKS_SHORTLY, 1);
  if (isLink) sink.note(words > WORDS_OF_A_LONG_LINK ? LONG_LINK : SHORT_LINK, 1);
  if (target !== null) {
    sink.note(LEADS, 1);
    sink.note(leadsTo.get(target) ?? LEADS, 1);
  }
  if (text.endsWith('?')) sink.note(QUESTION, 1);
  if (text.endsWith('!')) sink.note(EXCLAMATION, 1);
  if (MONEY.test(text)) sink.note(HAS_MONEY, 1);
  for (const concept of readConcepts(text)) sink.note(about[concept] ?? ANY, 1);
}

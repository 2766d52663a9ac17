/** What a line says and is, as flags: its own features are read from them, and those of its neighbours and boxes. */
import { type Line, lineRoles } from '../../outline/index.ts';
import { kindsOfEvidence } from '../lexicon/index.ts';
import { lineSenses } from '../line-sense.ts';
import type { LineReading } from '../read-line.ts';
import { type FlagFeatures, flagFeatures } from './flags.ts';

/** Longer prose is a paragraph. */
const WORDS_OF_A_PARAGRAPH = 14;

/** In the order of their bits: those of the evidence come first, and are as they stand in its sets. */
const names = [
  ...kindsOfEvidence,
  ...lineSenses,
  ...lineRoles,
  'paragraph',
  'leads',
  'nothing',
] as const;
export type LineFlag = (typeof names)[number];

const flagOf = (name: LineFlag): number => 1 << names.indexOf(name);
const senseFlags = new Map(lineSenses.map((sense) => [sense, flagOf(sense)]));
const roleFlags = new Map(lineRoles.map((role) => [role, flagOf(role)]));
const PARAGRAPH = flagOf('paragraph');
const LEADS = flagOf('leads');

/** Of a place before the first line and after the last. */
export const NOTHING = flagOf('nothing');

/** The flags of a line. */
export function flagsOf({ role }: Line, { evidence, sense, words, leads }: LineReading): number {
  let flags = evidence | (senseFlags.get(sense) ?? 0) | (roleFlags.get(role) ?? 0);
  if (sense === 'prose' && words > WORDS_OF_A_PARAGRAPH) flags |= PARAGRAPH;
  if (leads) flags |= LEADS;
  return flags;
}

/** The features that some flags of lines in one place are. */
export function featuresIn(place: string, told: readonly LineFlag[]): FlagFeatures {
  return flagFeatures(names.map((name) => (told.includes(name) ? `${place}:${name}` : null)));
}

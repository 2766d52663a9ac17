import { AFRICA } from './africa.ts';
import { AGENCIES } from './agencies.ts';
import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';
import { INTERNATIONAL } from './international.ts';
import { KINDS_OF_AGENCIES } from './kinds-of-agencies.ts';
import { LOCAL } from './local.ts';
import { NATIONAL } from './national.ts';
import { OCEANIA } from './oceania.ts';
import type { BodyRow } from './types.ts';

/** Every row of the lexicon of public bodies. */
export const BODY_ROWS: readonly BodyRow[] = [
  ...INTERNATIONAL,
  ...NATIONAL,
  ...AGENCIES,
  ...KINDS_OF_AGENCIES,
  ...LOCAL,
  ...EUROPE,
  ...AFRICA,
  ...ASIA,
  ...AMERICAS,
  ...OCEANIA,
];

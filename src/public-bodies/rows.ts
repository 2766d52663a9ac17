import { AFRICA } from './lexicon/africa.ts';
import { AGENCIES } from './lexicon/agencies.ts';
import { AMERICAS } from './lexicon/americas.ts';
import { ASIA } from './lexicon/asia.ts';
import { EUROPE } from './lexicon/europe.ts';
import { INTERNATIONAL } from './lexicon/international.ts';
import { KINDS_OF_AGENCIES } from './lexicon/kinds-of-agencies.ts';
import { LOCAL } from './lexicon/local.ts';
import { NATIONAL } from './lexicon/national.ts';
import { OCEANIA } from './lexicon/oceania.ts';
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

import type { Token } from '../../language/index.ts';
import { FIELDS_OF_SECRETARIES, FIELDS_OF_TOWNS, FURTHER_FIELDS } from '../lexicon/fields.ts';
import { JOINTS } from '../lexicon/links.ts';

/** Whether a word names a field of policy. */
export const isField = (lower: string): boolean =>
  FIELDS_OF_SECRETARIES.has(lower) || FURTHER_FIELDS.has(lower);

/** Whether a word names what an office is for, a town’s office too: `engineering`. */
export const isFieldOfAnyOffice = (lower: string): boolean =>
  isField(lower) || FIELDS_OF_TOWNS.has(lower);

/** `minister of economy, trade and industry`: a comma between two fields. */
export const isFieldComma = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === ',' &&
  [index - 1, index + 1].every((field) => isFieldOfAnyOffice(tokens[field]?.lower ?? '')) &&
  [index + 2, index + 4].some((joint) => JOINTS.has(tokens[joint]?.lower ?? ''));

/** Whether the link at `index` joins two fields of one office: `work and pensions secretary`. */
export const joinsFields = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'and' &&
  [index - 1, index + 1].every((field) => isFieldOfAnyOffice(tokens[field]?.lower ?? ''));

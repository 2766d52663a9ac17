import type { Token } from '../language/index.ts';
import { FIELDS_OF_SECRETARIES } from './lexicon/claims.ts';
import { wordSet } from './lexicon/word-set.ts';

/** Further fields, of offices that several of them are joined in. */
const FURTHER_FIELDS = wordSet(`
  police crime industry innovation employment enterprise arts education women youth family families children
  disability infrastructure regional local government cities land water forests forestry mines mining minerals
  petroleum power aviation shipping railways immigration citizenship multicultural indigenous consumer affairs
  cooperatives religious cultural heritage technical vocational higher skills parliamentary fire rescue parks
  recreation roads buildings customs excise securities fish fisheries ethics competition drug food
  conservation wildlife gaming alcohol liquor drugs firearms explosives weights measures
`);

/** Whether a word names a field of policy. */
export const isField = (lower: string): boolean =>
  FIELDS_OF_SECRETARIES.has(lower) || FURTHER_FIELDS.has(lower);

/** `minister of economy, trade and industry`: a comma between two fields. */
export const isFieldComma = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === ',' &&
  [index - 1, index + 1].every((field) => isField(tokens[field]?.lower ?? '')) &&
  [index + 2, index + 4].some((joint) => JOINTS_OF_FIELDS.has(tokens[joint]?.lower ?? ''));

const JOINTS_OF_FIELDS: ReadonlySet<string> = new Set(['and', '&']);

/** Whether the link at `index` joins two fields of one office: `work and pensions secretary`. */
export const joinsFields = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'and' &&
  [index - 1, index + 1].every((field) => isField(tokens[field]?.lower ?? ''));

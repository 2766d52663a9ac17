import type { Token } from '../../language/index.ts';
import { OWNERS } from '../lexicon/beside-heads.ts';
import { type OfficePhrase, officeAt } from '../offices/office-phrase.ts';
import { isOfficeHead, isRole } from '../reading/words.ts';
import { pastAdverb } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/** Whether the words of an office lead straight into the next name, whose title they then are. */
export const belongsToNextName = (
  { tokens, isPersonAt }: NamedText,
  { head, last }: OfficePhrase,
): boolean => {
  if (isPersonAt(head + 1)) return true;
  for (let index = head + 2; index <= last; index++) {
    const tag = tokens[index - 1]?.tag;
    const starts = isPersonAt(index) && !isPersonAt(index - 1);
    if (starts && tag === 'properNoun' && !isOfficeHead(tokens[index - 1])) return true;
  }
  return false;
};

/** How far into an apposition its last part may start. */
const LAST_PART_REACH = 24;

/** `his two lawyers`, `journalists`: others than the one before the comma, and no description. */
const areOthers = (part: readonly Token[]): boolean => {
  const isSingular = ({ lower }: Token): boolean => !lower.endsWith('s');
  const names = OWNERS.has(part[0]?.lower ?? '') || !part.every(isSingular);
  return names && !part.some((token) => isRole(token) && isSingular(token));
};

/**
 * An office in the last part: `the rebels’ former ally and now vice president`, `a lawyer, a beekeeper and member of the
 * city council`.
 */
export const lastPart = (text: NamedText, from: number): OfficePhrase | undefined => {
  const { tokens, isPersonAt } = text;
  let commas = 0;
  for (let index = from; index < from + LAST_PART_REACH; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[from]?.sentence || isPersonAt(index))
      return undefined;
    if (token.text === ',') {
      if (commas === 0 && areOthers(tokens.slice(from, index))) return undefined;
      commas++;
      continue;
    }
    if (token.tag === 'punctuation' || token.tag === 'verb' || token.tag === 'auxiliary')
      return undefined;
    if (token.lower !== 'and') continue;
    // `Ann Lee, a lawyer, and the mayor met`: another person.
    if (commas === 1 && tokens[index - 1]?.text === ',' && tokens[index + 1]?.tag === 'determiner')
      return undefined;
    const phrase = officeAt(tokens, pastAdverb(tokens, index + 1), isPersonAt);
    if (phrase === undefined) continue;
    return belongsToNextName(text, phrase) ? undefined : phrase;
  }
  return undefined;
};

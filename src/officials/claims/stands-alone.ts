import type { Token } from '../../language/index.ts';
import { OPENERS } from '../lexicon/apposition-marks.ts';
import { ROLES_AS } from '../lexicon/lead-ins.ts';
import { MAY_LEAD, TAGS_BEFORE_OFFICE } from '../lexicon/links.ts';
import { OWNING } from '../lexicon/patterns.ts';
import { isLarge } from '../reading/words.ts';
import { beforeArticle } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/** `As mayor of Gdynia, Ann Lee built …`, `In her role as mayor, …`: no second comma closes it. */
export const isRoleOfSubject = (tokens: readonly Token[], first: number): boolean => {
  const as = beforeArticle(tokens, first);
  const isFirst = tokens[as]?.text === 'As' && tokens[as]?.sentence !== tokens[as - 1]?.sentence;
  return isFirst || (tokens[as]?.text === 'as' && ROLES_AS.has(tokens[as - 1]?.lower ?? ''));
};

/** `Chile’s president`, `Côte d’Ivoire’s president`: whose it is needs no article. */
const isOwnedPhrase = (tokens: readonly Token[], first: number): boolean =>
  tokens[first + 1]?.tag === 'possessive' ||
  (tokens[first + 2]?.tag === 'possessive' && isLarge(tokens[first]) && isLarge(tokens[first + 1]));

/** Whether an office in front of a comma stands by itself, rather than behind another name. */
export const standsAlone = ({ tokens, isPersonAt }: NamedText, first: number): boolean => {
  if (isRoleOfSubject(tokens, first)) return true;
  const before = tokens[first - 1];
  const isFirst = before?.sentence !== tokens[first]?.sentence;
  if (isFirst || before === undefined) return true;
  // `“…,” Housing Executive chief executive, Ann Lee, said`
  if (before.quotation !== tokens[first]?.quotation) return true;
  // Whatever its tag says: `Italy’s police chief, Ann Lee`.
  const isOwner = OWNING.test(before.text);
  const mayStand = isOwner || TAGS_BEFORE_OFFICE.has(before.tag) || MAY_LEAD.has(before.lower);
  if (!mayStand && !isOwnedPhrase(tokens, first)) return false;
  // `, and Chile’s finance minister, Ann Lee,`: another one than who stands before the comma.
  if (before.lower === 'and' || before.text === ':') return true;
  return !(OPENERS.has(tokens[first - 2]?.text ?? '') && isPersonAt(first - 3));
};

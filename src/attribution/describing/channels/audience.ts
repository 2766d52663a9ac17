import { type Span, spanOver, type Token } from '../../../language/index.ts';
import { textOf } from '../../kinds/tokens.ts';
import { PASSIVE, SITTINGS, TELLING } from '../../lexicons/channel-words.ts';
import { AUDIENCES, TOLD_AS_WELL } from '../../lexicons/channels.ts';
import { JOURNALIST_NOUNS, MEDIA_NOUNS } from '../../lexicons/media.ts';
import { isPlural } from '../../plurals.ts';
import { mentionsIn, type People } from '../../speakers/index.ts';
import { isOutlet, type NounPhrase, nounPhraseAt } from './phrase.ts';

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  [tokens[verb - 1], tokens[verb - 2]].some((token) => PASSIVE.has(token?.lower ?? ''));

/** Whether a named person among those told is a journalist, and so the ear of the public. */
const isJournalist = (people: People, span: Span): boolean =>
  mentionsIn(people, span).some(
    ({ person }) => people.portraits.get(person)?.outlet !== null && !person.official,
  );

/**
 * Whether somebody told is an audience or an outlet: several, a body, a name that is nobody's; not one person,
 * unless a journalist.
 */
const isAudience = (people: People, phrase: NounPhrase, span: Span): boolean => {
  const { words, head } = phrase;
  if (words.some(({ lower }) => JOURNALIST_NOUNS.has(lower))) return true;
  const named = mentionsIn(people, span);
  // `the Moe commission`: called after somebody.
  const isNamesake = AUDIENCES.has(head.lower) && named.every((one) => one.span[1] < head.end);
  if (named.length > 0 && !isNamesake) return isOutlet(phrase) || isJournalist(people, span);
  if (SITTINGS.test(textOf(words))) return true;
  if (AUDIENCES.has(head.lower) || TOLD_AS_WELL.has(head.lower) || MEDIA_NOUNS.has(head.lower))
    return true;
  if (isOutlet(phrase)) return true;
  return words.some(({ tag }) => tag === 'properNoun') || isPlural(head.lower);
};

/** Somebody told: the outlet or the audience straight after `told`. */
export const audienceAfter = (
  people: People,
  tokens: readonly Token[],
  cueEnd: number,
  last: number,
): Span | null => {
  if (!TELLING.test(tokens[cueEnd - 1]?.lower ?? '') || isPassive(tokens, cueEnd - 1)) return null;
  const told = nounPhraseAt(tokens, cueEnd, last);
  if (told === null) return null;
  const span = spanOver(tokens, told.from, told.to);
  return isAudience(people, told, span) ? span : null;
};

/** What `and` joins within one noun phrase. */
import type { Token } from '../../language/index.ts';
import { ADHERENTS, STATE_ADJECTIVES } from '../lexicons/places.ts';
import { isKnownNoun } from './known-nouns.ts';
import { meansPeople } from './people-nouns.ts';

/** `South African`, `New Zealand`. */
const isTwoWordAdjective = (tokens: readonly Token[], first: number): boolean =>
  STATE_ADJECTIVES.has(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`);

const isAdjective = (token: Token | undefined): boolean =>
  token?.tag === 'adjective' ||
  STATE_ADJECTIVES.has(token?.lower ?? '') ||
  ADHERENTS.has(token?.lower ?? '') ||
  token?.lower === 'democratic';

/** Whether `and` joins two words that say more of one noun: `Russian and Iranian officials`. */
export const joinsAdjectives = (tokens: readonly Token[], index: number): boolean => {
  const joint = tokens[index]?.lower;
  if (joint !== 'and' && joint !== 'or') return false;
  // `Namibian and South African`
  const next = isTwoWordAdjective(tokens, index + 1) ? index + 2 : index + 1;
  return (
    (isAdjective(tokens[index - 1]) || isTwoWordAdjective(tokens, index - 2)) &&
    (next > index + 1 || isAdjective(tokens[next])) &&
    tokens[next + 1]?.tag === 'noun'
  );
};

/** Whether `and` joins two things that a body or people are for: `the food and drug agency`, `oil and gas workers`. */
export const joinsThings = (tokens: readonly Token[], index: number): boolean => {
  const joint = tokens[index];
  if (joint?.lower !== 'and' && joint?.text !== '&') return false;
  const [before, next, head] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return (
    before?.tag === 'noun' &&
    !meansPeople(before.lower) &&
    !isKnownNoun(before.lower) &&
    next?.tag === 'noun' &&
    head !== undefined &&
    (isKnownNoun(head.lower) || (head.tag === 'noun' && meansPeople(head.lower)))
  );
};

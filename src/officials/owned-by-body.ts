import type { Token } from '../language/index.ts';
import { bodiesIn } from './bodies.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from './lexicon/public-bodies.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** The longest subject that is read, in words. */
const LONGEST = 12;

const isVerb = ({ tag }: Token): boolean => tag === 'verb' || tag === 'auxiliary';

/** The words that a sentence starts with, up to its verb. */
const subjectFrom = (tokens: readonly Token[], first: number): readonly Token[] => {
  const words = tokens.slice(first, first + LONGEST);
  const verb = words.findIndex(isVerb);
  return verb < 0 ? words : words.slice(0, verb);
};

/** Where the sentence starts that holds a token. */
const startOf = (tokens: readonly Token[], at: number): number => {
  let first = at;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
};

const isPublicSubject = (tokens: readonly Token[], first: number): boolean => {
  const subject = subjectFrom(tokens, first);
  if (subject.some(({ lower }) => PRIVATE_BODY_WORDS.has(lower))) return false;
  const isNamed = bodiesIn(tokens, first, first + subject.length).length > 0;
  // `who`, which is a body's name as well.
  const nouns = subject.filter(({ tag }) => tag !== 'pronoun');
  return isNamed || nouns.some(({ lower }) => PUBLIC_BODY_WORDS.has(lower));
};

/** `The electoral commission denied it. Its spokesman, Ann Lee, …`: of the public body that its or the sentence before is about. */
export const isOfBodyBefore = (tokens: readonly Token[], { first }: OfficePhrase): boolean => {
  if (tokens[first - 1]?.lower !== 'its') return false;
  const own = startOf(tokens, first);
  if (own < first - 1 && isPublicSubject(tokens, own)) return true;
  return own > 0 && isPublicSubject(tokens, startOf(tokens, own - 1));
};

import { NOUNS_FIRST } from './lexicon/closed-classes.ts';
import type { Tag, TokenRange } from './parsed-text.ts';
import type { RawToken } from './tokens.ts';
import type { Word } from './word.ts';
import type { VerbForm } from './word-classes.ts';

const ALL_CAPITALS = /^[\p{Lu}.-]{2,}$/u;
/** Words that a verb's bare form can follow as its subject. */
const PLURAL = /(?:s|people|police|men|women|children|media|data)$/;

/** What surrounds a word whose tag is sought: one object for all, since most words ask for nothing of it. */
interface Context {
  previous: Tag | undefined;
  previousWord: string;
  next: RawToken | undefined;
}

/** `reports`, `claims`: a plural before a verb and at a sentence's start, a verb behind its subject. */
const thirdPersonOrPlural = (
  lower: string,
  previous: Tag | undefined,
  next: RawToken | undefined,
): Tag => {
  const following = next?.word.classes.verb;
  const leadsVerb =
    following === 'past' || (following === 'base' && !NOUNS_FIRST.has(next?.lower ?? ''));
  if (leadsVerb || previous === undefined) return 'noun';
  const leadsOn = next !== undefined && /^(?:of|and|in|for|were|are|have)$/.test(next.lower);
  return leadsOn && NOUNS_FIRST.has(lower) ? 'noun' : 'verb';
};

const verbOrNoun = (
  lower: string,
  form: VerbForm,
  { previous, previousWord, next }: Context,
): Tag => {
  if (previous === 'auxiliary' || previousWord === 'to')
    return previous === 'auxiliary' || form === 'base' ? 'verb' : 'noun';
  if (previous === 'pronoun' || previous === 'adverb') return 'verb';
  const afterModifier =
    previous === 'determiner' ||
    previous === 'possessive' ||
    previous === 'adjective' ||
    previous === 'number';
  if (form === 'past') return afterModifier && previous !== 'number' ? 'adjective' : 'verb';
  if (form === 'ing') return afterModifier ? 'noun' : 'verb';
  if (afterModifier || previous === 'preposition' || previous === 'verb') return 'noun';
  if (form === 'third') return thirdPersonOrPlural(lower, previous, next);
  const leadsOn = next !== undefined && /^(?:to|that)$/.test(next.lower);
  const isNoun = (NOUNS_FIRST.has(lower) && !leadsOn) || !PLURAL.test(previousWord);
  return isNoun ? 'noun' : 'verb';
};

const ofLowerCase = ({ lower, classes }: Word, context: Context): Tag => {
  const { closed, verb, byEnding } = classes;
  if (closed !== undefined) return closed;
  return verb === undefined ? byEnding : verbOrNoun(lower, verb, context);
};

/** How a text writes its words, in lower case. */
interface Written {
  readonly small: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Whether the capital of a sentence's first word may be owed to its place alone. */
const isOrdinaryOpener = (
  { lower, classes }: Word,
  { small, names }: Written,
  { next }: Context,
): boolean => {
  if (classes.closed !== undefined || small.has(lower)) return true;
  if (names.has(lower)) return false;
  if (next !== undefined && /^\p{Lu}/u.test(next.text)) return false;
  return classes.verb !== undefined || classes.endsLikeNoun || /(?:ly|s|ed|ing)$/.test(lower);
};

const tagOf = (word: Word, opens: boolean, written: Written, context: Context): Tag => {
  const { lower, text } = word;
  // The forms of `be` and `have` as reduced to clitics are known by CLOSED_CLASSES; `’s` is decided here.
  if (lower === "'s" || (lower === "'" && context.previousWord.endsWith('s'))) {
    return context.previous === 'pronoun' || context.previous === 'adverb'
      ? 'auxiliary'
      : 'possessive';
  }
  if (word.startsWithDigit) return 'number';
  if (!word.hasLetter) return 'punctuation';
  if (!word.isCapitalised) return ofLowerCase(word, context);
  if (ALL_CAPITALS.test(text) && word.classes.closed === undefined) return 'properNoun';
  if (opens ? isOrdinaryOpener(word, written, context) : lower === 'i')
    return ofLowerCase(word, context);
  return 'properNoun';
};

/** The words that the text writes small somewhere, and those that it writes large where no sentence starts and never small. */
const writtenIn = (tokens: readonly RawToken[], sentences: readonly TokenRange[]): Written => {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const { first, last } of sentences) {
    for (let index = first + 1; index < last; index++) {
      const token = tokens[index];
      // A function word is one however it is written.
      if (token === undefined || token.word.classes.closed !== undefined) continue;
      if (!token.word.isCapitalised) small.add(token.lower);
      else if (tokens[index - 1]?.word.hasLetter) names.add(token.lower);
    }
  }
  for (const word of small) names.delete(word);
  return { names, small };
};

/** The tag of every token, read from left to right with one word of context on either side. */
export const tagTokens = (tokens: readonly RawToken[], sentences: readonly TokenRange[]): Tag[] => {
  const written = writtenIn(tokens, sentences);
  const tags: Tag[] = [];
  const context: Context = { previous: undefined, previousWord: '', next: undefined };
  for (const { first, last } of sentences) {
    let opens = true;
    for (let index = first; index < last; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      const inSentence = index > first;
      context.previous = inSentence ? tags[index - 1] : undefined;
      context.previousWord = inSentence ? (tokens[index - 1]?.lower ?? '') : '';
      context.next = index + 1 < last ? tokens[index + 1] : undefined;
      const tag = tagOf(token.word, opens, written, context);
      tags.push(tag);
      if (tag !== 'punctuation') opens = false;
      else if (/^["“‘:«„]$/.test(token.text)) opens = true;
    }
  }
  return tags;
};

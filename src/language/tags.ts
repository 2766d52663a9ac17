import { CLOSED_CLASSES, NOUNS_FIRST } from './lexicon/closed-classes.ts';
import { VERBS } from './lexicon/verbs.ts';
import type { Tag, TokenRange } from './parsed-text.ts';
import type { RawToken } from './tokens.ts';
import { verbForms } from './verb-forms.ts';

type VerbForm = 'base' | 'third' | 'past' | 'ing';

const VERB_FORMS: ReadonlyMap<string, VerbForm> = new Map(
  VERBS.flatMap((lemma): [string, VerbForm][] => {
    const forms = verbForms(lemma);
    return [
      [forms.ing, 'ing'],
      [forms.third, 'third'],
      [forms.base, 'base'],
      [forms.participle, 'past'],
      [forms.past, 'past'],
    ];
  }),
);

const ADJECTIVE_ENDING = /(?:ous|ful|able|ible|ive|ical|ic|ish|less|ary|ant|ent|ial|ional|an)$/;
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ship|ism|ist|ance|ence|er|or|age|dom|hood|cy|ure)s?$|(?:man|men|woman|women|person|people)$/;
const ALL_CAPITALS = /^[\p{Lu}.-]{2,}$/u;
/** Words that a verb's bare form can follow as its subject. */
const PLURAL = /(?:s|people|police|men|women|children|media|data)$/;

/** What surrounds a word whose tag is sought. */
interface Context {
  readonly previous: Tag | undefined;
  readonly previousWord: string;
  readonly next: RawToken | undefined;
}

/** `reports`, `claims`: a plural before a verb and at a sentence's start, a verb behind its subject. */
const thirdPersonOrPlural = (
  lower: string,
  previous: Tag | undefined,
  next: RawToken | undefined,
): Tag => {
  const following = next === undefined ? undefined : VERB_FORMS.get(next.lower);
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

const byEnding = (lower: string): Tag => {
  if (lower.endsWith('ly')) return 'adverb';
  if (NOUN_ENDING.test(lower)) return 'noun';
  const hyphen = lower.indexOf('-');
  if (hyphen >= 0 && /(?:ing|ed)$/.test(lower.slice(hyphen + 2))) return 'adjective';
  if (/.{3}ing$/.test(lower) || /.{3}ed$/.test(lower)) return 'verb';
  return ADJECTIVE_ENDING.test(lower) ? 'adjective' : 'noun';
};

const ofLowerCase = (lower: string, context: Context): Tag => {
  const closed = CLOSED_CLASSES.get(lower);
  if (closed !== undefined) return closed;
  const form = VERB_FORMS.get(lower);
  if (form !== undefined) return verbOrNoun(lower, form, context);
  return byEnding(lower);
};

/** How a text writes its words, in lower case. */
interface Written {
  readonly small: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Whether the capital of a sentence's first word may be owed to its place alone. */
const isOrdinaryOpener = (token: RawToken, written: Written, context: Context): boolean => {
  if (CLOSED_CLASSES.has(token.lower)) return true;
  if (written.small.has(token.lower)) return true;
  if (written.names.has(token.lower)) return false;
  if (context.next !== undefined && /^\p{Lu}/u.test(context.next.text)) return false;
  return (
    VERB_FORMS.has(token.lower) ||
    NOUN_ENDING.test(token.lower) ||
    /(?:ly|s|ed|ing)$/.test(token.lower)
  );
};

const tagOf = (token: RawToken, opens: boolean, written: Written, context: Context): Tag => {
  const { lower, text, word } = token;
  // The forms of `be` and `have` as reduced to clitics are known by CLOSED_CLASSES; `’s` is decided here.
  if (lower === "'s" || (lower === "'" && context.previousWord.endsWith('s'))) {
    return context.previous === 'pronoun' || context.previous === 'adverb'
      ? 'auxiliary'
      : 'possessive';
  }
  if (word.startsWithDigit) return 'number';
  if (!word.hasLetter) return 'punctuation';
  if (!word.isCapitalised) return ofLowerCase(lower, context);
  if (ALL_CAPITALS.test(text) && !CLOSED_CLASSES.has(lower)) return 'properNoun';
  if (opens ? isOrdinaryOpener(token, written, context) : lower === 'i')
    return ofLowerCase(lower, context);
  return 'properNoun';
};

/** The words that the text writes small somewhere, and those that it writes large where no sentence starts and never small. */
const writtenIn = (tokens: readonly RawToken[], sentences: readonly TokenRange[]): Written => {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const { first, last } of sentences) {
    for (let index = first + 1; index < last; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
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
  for (const { first, last } of sentences) {
    let opens = true;
    for (let index = first; index < last; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      const inSentence = index > first;
      const tag = tagOf(token, opens, written, {
        previous: inSentence ? tags[index - 1] : undefined,
        previousWord: inSentence ? (tokens[index - 1]?.lower ?? '') : '',
        next: index + 1 < last ? tokens[index + 1] : undefined,
      });
      tags.push(tag);
      if (tag !== 'punctuation') opens = false;
      else if (/^["“‘:«„]$/.test(token.text)) opens = true;
    }
  }
  return tags;
};

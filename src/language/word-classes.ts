import { CLOSED_CLASSES } from './lexicon/closed-classes.ts';
import { VERBS } from './lexicon/verbs.ts';
import type { Tag } from './parsed-text.ts';
import { verbForms } from './verb-forms.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

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
const byEnding = (lower: string): Tag => {
  if (lower.endsWith('ly')) return 'adverb';
  if (NOUN_ENDING.test(lower)) return 'noun';
  const hyphen = lower.indexOf('-');
  if (hyphen >= 0 && /(?:ing|ed)$/.test(lower.slice(hyphen + 2))) return 'adjective';
  if (/.{3}ing$/.test(lower) || /.{3}ed$/.test(lower)) return 'verb';
  return ADJECTIVE_ENDING.test(lower) ? 'adjective' : 'noun';
};

/** What a word written small may be, by itself. */
export interface WordClasses {
  /** Its tag, where it is a function word. */
  readonly closed: Tag | undefined;
  /** Which form of a verb it is, where it is one. */
  readonly verb: VerbForm | undefined;
  readonly byEnding: Tag;
  readonly endsLikeNoun: boolean;
}

/** The classes of a word in lower case. */
export const classesOf = (lower: string): WordClasses => ({
  closed: CLOSED_CLASSES.get(lower),
  verb: VERB_FORMS.get(lower),
  byEnding: byEnding(lower),
  endsLikeNoun: NOUN_ENDING.test(lower),
});

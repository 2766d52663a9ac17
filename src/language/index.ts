/** The door of `language/`: what a text is made of, before anybody asks who says what. */

export { type BlockQuotation, blockQuotations } from './block-quotations.ts';
export { isAnyOf } from './is-any-of.ts';
export { isVerb } from './is-verb.ts';
export { MENS_NAMES } from './lexicon/men.ts';
export { WOMENS_NAMES } from './lexicon/women.ts';
export { onceAWord } from './once-a-word.ts';
export { parse } from './parse.ts';
export type { ParsedText, QuotedPassage, Tag, Token, TokenRange } from './parsed-text.ts';
export { passageAt } from './passage-at.ts';
export { overlap, type Span, type Spans } from './span.ts';
export { spanOver } from './span-over.ts';
export {
  AFTER_TAG,
  BEFORE_TAG,
  codeOf,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  tagTable,
} from './tagging/tag-set.ts';
export { Tagger, TaggingView } from './tagging/tagger.ts';
export {
  AFTER_ALL,
  BEFORE_ALL,
  MARK,
  SHAPE,
  type WordForm,
} from './tagging/word-forms.ts';
export { tokenAt, tokenBehind } from './token-at.ts';
export { verbForms } from './verb-forms.ts';

/** The door of `language/`: what a text is made of, before anybody asks who says what. */

export { parse } from './parse.ts';
export type { ParsedText, Tag, Token, TokenRange } from './parsed-text.ts';
export type { Span, Spans } from './span.ts';
export { verbForms } from './verb-forms.ts';

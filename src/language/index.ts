/** The door of `language/`: what a text is made of, before anybody asks who says what. */
export type { Span, Spans } from './span.ts';

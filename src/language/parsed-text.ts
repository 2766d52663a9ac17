import type { Span } from './span.ts';
import type { Word } from './word.ts';

/** A light part of speech: as much as patterns over words ask for. */
export type Tag =
  | 'noun'
  | 'properNoun'
  | 'verb'
  | 'auxiliary'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'adverb'
  | 'adjective'
  | 'number'
  /** The `’s` or `’` of a possessive. */
  | 'possessive'
  | 'punctuation';

/** A word, a number, a clitic or a mark of punctuation; offsets are UTF-16, the end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, with typographic apostrophes made straight. */
  readonly lower: string;
  /** What is known of it wherever it stands. */
  readonly word: Word;
  readonly tag: Tag;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of the innermost quotation that holds it, its marks included; -1 outside of all. */
  readonly quotation: number;
}

/** A run of tokens, the last exclusive, and the stretch of text that they cover. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** A passage in quotation marks. */
export interface QuotedPassage extends TokenRange {
  /** Whether a closing mark was found; if not, the passage ends with its paragraph. */
  readonly closed: boolean;
  /** Index of the passage just around this one, or -1. */
  readonly parent: number;
  /** Index of the outermost passage around this one: its own where there is none. */
  readonly outermost: number;
  /** Index of the passage in the paragraph before that this one carries on, or -1. */
  readonly continues: number;
}

/** A text and what it is made of, each list in the order of the text. */
export interface ParsedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** No sentence crosses a paragraph. */
  readonly sentences: readonly TokenRange[];
  /** Blocks parted by one line break or more. */
  readonly paragraphs: readonly TokenRange[];
  readonly quotations: readonly QuotedPassage[];
  /** For each stretch of the text the first token that ends behind its start: `token-at.ts` looks on from there. */
  readonly stretches: Int32Array;
}

import type { Analysis } from '../analyse.ts';

/** What an article's sourcing can be taken along as. */
export const FORMATS = ['markdown', 'csv', 'json', 'annotations'] as const;
export type Format = (typeof FORMATS)[number];

/** An article with what was found in it, and how that came about. */
export interface ExportedArticle {
  /** A UUID of this export, so that what is in it can be named in the whole world. */
  readonly id: string;
  readonly title: string;
  /** Empty where the page names none; so is `language`, a BCP 47 tag. */
  readonly outlet: string;
  readonly language: string;
  readonly address: string;
  readonly text: string;
  /** Its offsets are UTF-16 and into `text`. */
  readonly analysis: Analysis;
  /** In milliseconds since 1970. */
  readonly readAt: number;
  /** How likely an attribution had to be, from 0 to 1. */
  readonly threshold: number;
  /** Of the extension. */
  readonly version: string;
}

/** A file as it is handed to the reader. */
export interface ExportedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

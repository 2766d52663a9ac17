/** What the page says of the article elsewhere, by which its parts are told. */
import type { MetaNames, StructuredData } from '../gate/index.ts';

/** Of an article; empty where the page does not say. */
export interface Hints {
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
}

/** Reads the hints from what the page declares. */
export function readHints(title: string, meta: MetaNames, { authors }: StructuredData): Hints {
  return {
    title,
    description: meta.get('description') ?? meta.get('og:description') ?? '',
    authors: [meta.get('author') ?? '', ...authors].filter((author) => /\S\s+\S/.test(author)),
  };
}

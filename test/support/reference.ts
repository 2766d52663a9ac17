/**
 * The reference page that the extension is held to: its text, and what is to be found in it. It is
 * other people's work and no part of the project; only some checkouts have it beside them.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Analysis } from '../../src/analyse.ts';
import { type Found, inWords } from './in-words.ts';

/** Beside the project; tests run in its folder. */
const pageFile = path.resolve('../shared/seed/article-page.txt');
const articlesFile = path.resolve('../shared/articles/articles.jsonl.gz');

/** Whether this checkout has the reference page; tests that need it are skipped elsewhere. */
export const hasReference = existsSync(pageFile) && existsSync(articlesFile);

export interface Reference {
  readonly article: readonly string[];
  /** From `A Message from …` to `Remind me later.` */
  readonly appeal: readonly string[];
  readonly found: Found;
}

const isAppealStart = (line: string) => line.startsWith('A Message from ');

/** The reference page; throws where there is none. */
export function readReference(): Reference {
  const lines = readFileSync(pageFile, 'utf8').split('\n').filter(Boolean);
  const start = lines.findIndex(isAppealStart);
  const [first = ''] = gunzipSync(readFileSync(articlesFile)).toString('utf8').split('\n', 1);
  const { text, annotators, officials, people } = JSON.parse(first);
  const analysis: Analysis = { attributions: annotators[0].attributions, officials, people };
  return {
    article: lines.slice(0, start),
    appeal: lines.slice(start),
    found: inWords(text, analysis),
  };
}

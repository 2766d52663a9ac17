/** The scorer that comes with the labelled pages. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { Failure } from '../../tools/command/failure.ts';

const verdict = v.object({
  must: v.object({ recall: v.number(), found: v.number(), of: v.number() }),
  hidden: v.object({ precision: v.nullable(v.number()), words: v.number() }),
  violations: v.object({
    count: v.number(),
    list: v.array(v.object({ page: v.string(), keep: v.string(), hidden: v.string() })),
  }),
  details: v.object({
    missed: v.array(
      v.object({ page: v.string(), kind: v.string(), share: v.number(), text: v.string() }),
    ),
    stray: v.array(v.object({ page: v.string(), words: v.number(), text: v.string() })),
  }),
});

/** A labelled page as the scorer reads it from an index. */
const scoredPage = v.looseObject({
  id: v.string(),
  kind: v.string(),
  appeals: v.array(
    v.looseObject({ kind: v.string(), must: v.boolean(), location: v.string(), text: v.string() }),
  ),
  keep: v.array(v.string()),
  articleWords: v.nullable(v.array(v.string())),
});
export type ScoredPage = v.InferOutput<typeof scoredPage>;

/** As much of a text as a line has room for. */
const LONGEST_TEXT = 90;

type Tell = (...words: readonly unknown[]) => void;

function tellDetails(
  { details: { missed, stray }, violations }: v.InferOutput<typeof verdict>,
  tell: Tell,
): void {
  for (const { page, keep } of violations.list)
    tell('hidden astray', page, keep.slice(0, LONGEST_TEXT));
  for (const { page, kind, share, text } of missed)
    tell('missed', page, kind, share.toFixed(2), text.slice(0, LONGEST_TEXT));
  for (const { page, words, text } of stray)
    tell('stray', page, words, text.slice(0, LONGEST_TEXT));
}

function importScorer(folder: string) {
  const file = path.resolve(folder, 'score.mjs');
  if (!existsSync(file)) throw new Failure(`${folder}: there is no score.mjs`);
  return import(pathToFileURL(file).href);
}

/** The saved pages of a folder by their names, as the scorer reads them. */
export async function savedRecords(folder: string): Promise<ReadonlyMap<string, ScoredPage>> {
  const { loadIndex } = await importScorer(folder);
  const pages = v.parse(v.array(scoredPage), loadIndex(path.resolve(folder, 'index.json')));
  return new Map(pages.map((page) => [page.id, page]));
}

/**
 * Scores what was hidden on articles, by the names of their pages; gives a line of figures.
 *
 * @param tell is told what was missed, and what was hidden that is no appeal.
 */
export async function loadScorer(
  folder: string,
  tell: Tell,
): Promise<
  (pages: readonly ScoredPage[], hidden: ReadonlyMap<string, readonly string[]>) => string
> {
  const { score } = await importScorer(folder);
  return (pages, hidden) => {
    const predictions = Object.fromEntries(
      pages.map(({ id }) => [
        id,
        { isArticle: true, articleText: '', hidden: hidden.get(id) ?? [] },
      ]),
    );
    const judged = v.parse(verdict, score(pages, predictions));
    tellDetails(judged, tell);
    const { must, hidden: folded, violations } = judged;
    return `recall ${(100 * must.recall).toFixed(1)} % (${must.found}/${must.of}), precision ${(100 * (folded.precision ?? 0)).toFixed(1)} % of ${folded.words} words, ${violations.count} violations`;
  };
}

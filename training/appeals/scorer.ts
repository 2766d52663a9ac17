/** The scorer that comes with the labelled pages. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { Failure } from '../../tools/command/failure.ts';

const verdict = v.object({
  must: v.object({ recall: v.number(), found: v.number(), of: v.number() }),
  hidden: v.object({ precision: v.nullable(v.number()), words: v.number() }),
  violations: v.object({ count: v.number() }),
  details: v.object({
    missed: v.array(
      v.object({ page: v.string(), kind: v.string(), share: v.number(), text: v.string() }),
    ),
    stray: v.array(v.object({ page: v.string(), words: v.number(), text: v.string() })),
  }),
});

/** As much of a text as a line has room for. */
const LONGEST_TEXT = 90;

type Tell = (...words: readonly unknown[]) => void;

function tellDetails(
  { missed, stray }: v.InferOutput<typeof verdict>['details'],
  tell: Tell,
): void {
  for (const { page, kind, share, text } of missed)
    tell('missed', page, kind, share.toFixed(2), text.slice(0, LONGEST_TEXT));
  for (const { page, words, text } of stray)
    tell('stray', page, words, text.slice(0, LONGEST_TEXT));
}

/**
 * Scores what was hidden on articles, by the names of their pages; gives a line of figures.
 *
 * @param tell is told what was missed, and what was hidden that is no appeal.
 */
export async function loadScorer(
  folder: string,
  tell: Tell,
): Promise<(hidden: ReadonlyMap<string, readonly string[]>) => string> {
  const file = path.resolve(folder, 'score.mjs');
  if (!existsSync(file)) throw new Failure(`${folder}: there is no score.mjs`);
  const { loadIndex, score } = await import(pathToFileURL(file).href);
  const pages: unknown = loadIndex(path.resolve(folder, 'index.json'));
  return (hidden) => {
    const predictions = Object.fromEntries(
      [...hidden].map(([id, texts]) => [id, { isArticle: true, articleText: '', hidden: texts }]),
    );
    const {
      must,
      hidden: folded,
      violations,
      details,
    } = v.parse(verdict, score(pages, predictions));
    tellDetails(details, tell);
    return `recall ${(100 * must.recall).toFixed(1)} % (${must.found}/${must.of}), precision ${(100 * (folded.precision ?? 0)).toFixed(1)} % of ${folded.words} words, ${violations.count} violations`;
  };
}

/** The scorer that comes with the labelled pages. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

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

function tellDetails({ missed, stray }: v.InferOutput<typeof verdict>['details']): void {
  for (const { page, kind, share, text } of missed)
    console.log('missed', page, kind, share.toFixed(2), text.slice(0, LONGEST_TEXT));
  for (const { page, words, text } of stray)
    console.log('stray', page, words, text.slice(0, LONGEST_TEXT));
}

/** Scores what was hidden on articles, by the names of their pages; gives a line of figures. */
export async function loadScorer(
  folder: string,
): Promise<(hidden: ReadonlyMap<string, readonly string[]>) => string> {
  const { loadIndex, score } = await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href);
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
    if (process.argv.includes('--verbose')) tellDetails(details);
    return `recall ${(100 * must.recall).toFixed(1)} % (${must.found}/${must.of}), precision ${(100 * (folded.precision ?? 0)).toFixed(1)} % of ${folded.words} words, ${violations.count} violations`;
  };
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

const ratio = v.object({ precision: v.number(), recall: v.number(), f1: v.number() });
const share = v.object({ share: v.number() });
const figures = v.record(v.string(), v.union([ratio, share, v.number()]));
const scored = v.object({ figures });
const scorer = v.looseObject({ score: v.function() });

/** A scorer's figures by their names. */
export type Figures = v.InferOutput<typeof figures>;

/** An annotated article and what was found in it, as a corpus's scorer takes them. */
export interface Scored {
  readonly gold: { readonly id: string };
  readonly found: unknown;
}

/**
 * Scores what was found with the scorer that comes with a corpus.
 * @param corpus `attribution` or `articles`, a folder of the corpora with a `score.mjs`.
 */
export const scoreWith = async (
  directory: string,
  corpus: 'attribution' | 'articles',
  articles: readonly Scored[],
): Promise<Figures> => {
  const url = pathToFileURL(join(directory, corpus, 'score.mjs'));
  const { score } = v.parse(scorer, await import(url.href));
  const found = new Map(articles.map((one) => [one.gold.id, one.found]));
  const answer: unknown = score(
    articles.map(({ gold }) => gold),
    found,
  );
  return v.parse(scored, answer).figures;
};

/** A line of figures in per cent: F1, or the share that is right. */
export const lineOf = (found: Figures, names: readonly string[]): string =>
  names
    .map((name) => {
      const figure = found[name];
      if (figure === undefined || typeof figure === 'number') return `${name} ${figure ?? '–'}`;
      if ('share' in figure) return `${name} ${(100 * figure.share).toFixed(1)}`;
      const [precision, recall, f1] = [figure.precision, figure.recall, figure.f1].map((value) =>
        (100 * value).toFixed(1),
      );
      return `${name} ${f1} (P ${precision} R ${recall})`;
    })
    .join(' · ');

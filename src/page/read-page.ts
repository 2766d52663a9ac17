import type { Analysis } from '../analyse.ts';
import { type Article, type ExtractionTimes, extractArticle } from '../article/index.ts';
import type { PageStatus } from '../messages.ts';
import { requestAnalysis } from './background.ts';

type Failure = Extract<PageStatus, { status: 'failed' }>['reason'];

/** An article with what was found in it. */
export interface ReadPage {
  readonly ok: true;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly milliseconds: ExtractionTimes & { readonly analyse: number };
}

/** What reading a page ends in: an article, or why there is none. */
type Reading = ReadPage | { readonly ok: false; readonly reason: Failure };

/**
 * Takes the article from the page and has it analysed.
 *
 * @param exclude what belongs to reader appeals.
 * @throws the signal's reason, when `signal` aborts.
 */
export async function readPage(
  document: Document,
  exclude: ReadonlySet<Node>,
  signal: AbortSignal,
): Promise<Reading> {
  const extraction = await extractArticle(document, { exclude });
  signal.throwIfAborted();
  if (!extraction.ok) return extraction;

  const { article, milliseconds } = extraction;
  const start = performance.now();
  const answer = await requestAnalysis(article.text);
  signal.throwIfAborted();
  if (!answer.ok) return { ok: false, reason: 'analysisFailed' };
  const analyse = performance.now() - start;
  return { ok: true, article, analysis: answer.value, milliseconds: { ...milliseconds, analyse } };
}

import type { Analysis } from '../analyse.ts';
import { type Article, type ExtractionTimes, extractArticle } from '../article/index.ts';
import type { PageStatus } from '../messages.ts';
import type { Sureness } from '../sureness.ts';
import { requestAnalysis } from './background.ts';

type Failure = Extract<PageStatus, { status: 'failed' }>['reason'];

/** An article with what was found in it. */
interface ReadPage {
  readonly outcome: 'read';
  readonly article: Article;
  readonly analysis: Analysis;
  readonly sureness: Sureness;
  /** In milliseconds since 1970. */
  readonly readAt: number;
  readonly milliseconds: ExtractionTimes & { readonly analyse: number };
}

/** An article in which nothing was looked for. */
interface ForeignPage {
  readonly outcome: 'otherLanguage';
  readonly article: Article;
  readonly language: string;
}

/** An article, looked through or not. */
export type ReadArticle = ReadPage | ForeignPage;

/** What reading a page ends in: an article, or why there is none. */
export type Reading = ReadArticle | { readonly outcome: 'failed'; readonly reason: Failure };

/**
 * Takes the article from the page and has it analysed.
 *
 * @param exclude what belongs to reader appeals.
 * @param sureness how sure the reader wants the marks to be.
 * @throws the signal's reason, when `signal` aborts.
 */
export async function readPage(
  document: Document,
  exclude: ReadonlySet<Node>,
  sureness: Sureness,
  signal: AbortSignal,
): Promise<Reading> {
  const extraction = await extractArticle(document, { exclude });
  signal.throwIfAborted();
  if (!extraction.ok) return { outcome: 'failed', reason: extraction.reason };

  const { article, milliseconds } = extraction;
  const start = performance.now();
  const answer = await requestAnalysis(article.text, article.language, sureness);
  signal.throwIfAborted();
  if (!answer.ok) {
    return answer.reason === 'otherLanguage'
      ? { outcome: 'otherLanguage', article, language: answer.language }
      : { outcome: 'failed', reason: 'analysisFailed' };
  }
  const analyse = performance.now() - start;
  return {
    outcome: 'read',
    article,
    analysis: answer.value,
    sureness,
    readAt: Date.now(),
    milliseconds: { ...milliseconds, analyse },
  };
}

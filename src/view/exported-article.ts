import { browser } from 'wxt/browser';
import type { ExportedArticle } from '../exports/index.ts';
import type { PageDescription, PageStatus } from '../messages.ts';
import { THRESHOLDS } from '../sureness.ts';
import { headlineOf } from './headline.ts';

/** A page that has been read. */
export type Read = Extract<PageStatus, { status: 'read' }>;

/** What is taken along of an article: an export of its own each time. */
export function exportedArticle(description: PageDescription, page: Read): ExportedArticle {
  const { outlet, address, language, site } = description;
  const { text, analysis, readAt, sureness } = page;
  return {
    id: crypto.randomUUID(),
    title: headlineOf(description) || site,
    ...{ outlet, address, language, text, analysis, readAt },
    threshold: THRESHOLDS[sureness],
    version: browser.runtime.getManifest().version,
  };
}

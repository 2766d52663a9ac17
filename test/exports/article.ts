/** An article as it is exported, with somebody of most kinds in it. */

import type { ExportedArticle } from '../../src/exports/index.ts';
import { analysisOf, attributionOf, official } from '../report/article.ts';
import { ferryArticle } from '../support/ferry.ts';

export const ferry: ExportedArticle = {
  id: '0b1f4c2e-5a3d-4f6b-8c7d-9e0a1b2c3d4e',
  title: 'Ferry to run on Sundays',
  outlet: 'The Island Courier',
  address: 'https://courier.example/ferry',
  language: 'en',
  ...ferryArticle({
    promise: '“I shall be aboard 🚢,”',
    gap: '\n\n',
    silent: official('Per Lindqvist', 'minister of works', true),
  }),
  readAt: Date.UTC(2026, 10, 29, 18, 30),
  threshold: 0.4,
  version: '0.1.0',
};

/** An article of one statement: what is said, and who says it. */
export function saying(content: string, speaker = 'Ada Marlow'): ExportedArticle {
  const said = `${content} ${speaker} said.`;
  const statement = attributionOf(said, { content, source: speaker, cue: 'said' });
  return { ...ferry, text: said, analysis: analysisOf([statement]) };
}

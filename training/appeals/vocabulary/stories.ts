/** Paragraphs of articles: no appeals, but for a last line here and there. */
import { readCorpus } from '../../corpus/read.ts';
import type { Block } from './blocks.ts';

/** So many are enough, taken evenly. */
const MOST_PARAGRAPHS = 12_000;
/** Shorter lines are no sentence. */
const FEWEST_LETTERS = 20;

/** Paragraphs of the articles of a folder of corpora, each a block. */
export function readStories(corpora: string): Block[] {
  const articles = [...readCorpus(corpora, 'train'), ...readCorpus(corpora, 'articles')];
  const paragraphs = articles
    .flatMap(({ text }) => text.split(/\n+/))
    .map((paragraph) => paragraph.trim())
    .filter(({ length }) => length > FEWEST_LETTERS);
  const every = Math.max(1, Math.floor(paragraphs.length / MOST_PARAGRAPHS));
  return paragraphs
    .filter((_, at) => at % every === 0)
    .map((text) => ({ lines: [{ text, isAnswer: false }], appeal: null }));
}

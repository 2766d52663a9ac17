/** The pages that weights of lines are learnt from and judged by: saved ones, and those that were written for it. */
import path from 'node:path';
import { addTo } from '../../src/lists.ts';
import { labelledPages } from './labelled-pages.ts';
import { type LabelledOutline, type Outlines, textOf, type WrittenOutline } from './outlines.ts';
import { publisherOf } from './publishers.ts';
import { type ScoredPage, savedRecords } from './scorer.ts';
import { COUNT_OF_DEBATABLE, FOLDS } from './settings.ts';

/** A page with labelled appeals. */
export interface TrainingPage {
  readonly id: string;
  /** Whose page it is: what is learnt there is no surprise on another one of theirs. */
  readonly publisher: string;
  readonly labelled: LabelledOutline;
  /** How much each labelled appeal counts: 1 for what is plainly one, nothing for what a word list found. */
  readonly counts: readonly number[];
  /** As the scorer knows it. */
  readonly record: ScoredPage;
}

/** Pages that are judged by what was learnt from all others. */
export interface Part {
  readonly name: string;
  readonly pages: readonly TrainingPage[];
}

/** The saved articles in parts by publisher, and the written pages in parts by hand. */
export async function readParts(corpora: string, outlines: Outlines): Promise<Part[]> {
  const saved = await savedPages(path.join(corpora, 'pages'), outlines.saved);
  return [...partsByPublisher(saved), ...partsByHand(outlines.written)];
}

async function savedPages(
  folder: string,
  outlines: Outlines['saved'],
): Promise<readonly TrainingPage[]> {
  const records = await savedRecords(folder);
  const articles = (await labelledPages(folder)).filter(({ kind }) => kind === 'article');
  return articles.flatMap(({ id, site, appeals }) => {
    const labelled = outlines[id];
    const record = records.get(id);
    if (labelled === undefined || record === undefined) return [];
    const counts = appeals.map(({ must, auto }) => (must ? 1 : auto ? 0 : COUNT_OF_DEBATABLE));
    return [{ id, publisher: publisherOf(site), labelled, counts, record }];
  });
}

function partsByPublisher(pages: readonly TrainingPage[]): Part[] {
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))];
  return Array.from({ length: FOLDS }, (_, fold) => ({
    name: 'saved pages',
    pages: pages.filter(({ publisher }) => publishers.indexOf(publisher) % FOLDS === fold),
  }));
}

function partsByHand(outlines: Outlines['written']): Part[] {
  const hands = new Map<string, TrainingPage[]>();
  for (const [id, page] of Object.entries(outlines))
    addTo(hands, path.dirname(id), writtenPage(id, page));
  return [...hands].map(([hand, pages]) => ({ name: `written pages, ${hand}`, pages }));
}

function writtenPage(id: string, page: WrittenOutline): TrainingPage {
  const { outline, labels } = page;
  const appeals = page.appeals.map(({ kind, must }, appeal) => ({
    kind,
    must,
    location: 'anywhere',
    text: outline.lines
      .map((_, at) => (labels[at] === appeal ? textOf(outline, at, at + 1) : ''))
      .filter((text) => text !== '')
      .join(' '),
  }));
  return {
    id,
    publisher: id,
    labelled: page,
    counts: page.appeals.map(({ must }) => (must ? 1 : COUNT_OF_DEBATABLE)),
    record: { id, kind: 'article', appeals, keep: page.keep, articleWords: null },
  };
}

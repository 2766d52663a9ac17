/** Where two runs over the same pages differ in what they folded. */
import type { Foldings } from './read-foldings.ts';

/** The two runs, in the order in which they are given. */
export type Side = 'first' | 'second';

/** A page that is not the same in both. */
export type PageDifference =
  | { readonly page: string; readonly missingIn: Side }
  | {
      readonly page: string;
      /** The blocks that only this run folded. */
      readonly only: Readonly<Record<Side, readonly string[]>>;
    };

/** Where two outputs of `annotate` differ. */
export interface Comparison {
  /** How many pages there are, and blocks that both folded. */
  readonly pages: number;
  readonly alike: number;
  readonly differences: readonly PageDifference[];
}

/** Browsers break lines where they like. */
const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What is in `blocks` and not in `others`, one for one: a page may have the same words twice. */
function without(blocks: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return blocks.filter((block) => {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Compares two runs, page by page in the order of their names. */
export function compareFoldings(first: Foldings, second: Foldings): Comparison {
  const pages = [...new Set([...first.keys(), ...second.keys()])].sort();
  let alike = 0;
  const differences = pages.flatMap((page): readonly PageDifference[] => {
    const [inFirst, inSecond] = [first, second].map((run) => run.get(page)?.map(inOneLine));
    if (!inFirst) return [{ page, missingIn: 'first' }];
    if (!inSecond) return [{ page, missingIn: 'second' }];
    const only = { first: without(inFirst, inSecond), second: without(inSecond, inFirst) };
    alike += inFirst.length - only.first.length;
    return only.first.length + only.second.length > 0 ? [{ page, only }] : [];
  });
  return { pages: pages.length, alike, differences };
}

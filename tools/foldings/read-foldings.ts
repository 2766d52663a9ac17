/** What was folded on each page, from the output of `annotate`. */
import * as v from 'valibot';

/** The text of each folded block, by the page's name. */
export type Foldings = ReadonlyMap<string, readonly string[]>;

const annotated = v.record(v.string(), v.object({ hidden: v.array(v.string()) }));

/**
 * @param json what `annotate` wrote.
 * @throws Error in one line where it is nothing of the kind.
 */
export function readFoldings(json: string): Foldings {
  const pages = v.safeParse(annotated, JSON.parse(json));
  if (!pages.success) throw new Error('not what annotate writes: no list of what is hidden');
  return new Map(Object.entries(pages.output).map(([page, { hidden }]) => [page, hidden]));
}

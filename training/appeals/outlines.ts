/** The outlines that `collect.ts` wrote. */
import * as v from 'valibot';
import { lineRoles, type Outline } from '../../src/outline/index.ts';
import { readJson } from './read-json.ts';

const count = v.pipe(v.number(), v.integer());

const collected = v.record(
  v.string(),
  v.object({
    outline: v.object({
      lines: v.array(
        v.object({
          role: v.picklist(lineRoles),
          text: v.string(),
          linkShare: v.number(),
          targets: v.array(v.string()),
          box: count,
        }),
      ),
      boxes: v.array(
        v.object({ parent: count, first: count, end: count, tags: v.string(), names: v.string() }),
      ),
    }),
    labels: v.array(count),
    walk: v.number(),
  }),
);

/** An outline with the number of the labelled appeal that each line belongs to, -1 for none. */
export interface LabelledOutline {
  readonly outline: Outline;
  readonly labels: readonly number[];
}

/**
 * The outlines of a file, by the names of their pages.
 *
 * @throws Failure in one line where there is no such file, or it is of another form.
 */
export async function readOutlines(file: string): Promise<Map<string, LabelledOutline>> {
  return new Map(Object.entries(await readJson(file, collected)));
}

/** The roles of lines that are no text. */
const unseen: ReadonlySet<string> = new Set(['field', 'emailField', 'foreignField', 'picture']);

/** The visible text of lines from `first` up to `end`. */
export function textOf({ lines }: Outline, first: number, end: number): string {
  return lines
    .slice(first, end)
    .filter(({ role }) => !unseen.has(role))
    .map(({ text }) => text)
    .join(' ');
}

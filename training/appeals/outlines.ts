/** The outlines that `collect.ts` wrote. */
import * as v from 'valibot';
import { lineRoles, type Outline } from '../../src/outline/index.ts';
import { readJson } from './read-json.ts';

const count = v.pipe(v.number(), v.integer());

const outline = v.object({
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
});

const labelledOutline = v.object({ outline, labels: v.array(count) });

const writtenOutline = v.object({
  ...labelledOutline.entries,
  appeals: v.array(v.object({ kind: v.string(), must: v.boolean() })),
  keep: v.array(v.string()),
});

const collected = v.object({
  saved: v.record(v.string(), labelledOutline),
  written: v.record(v.string(), writtenOutline),
});

/** An outline with the number of the labelled appeal that each line belongs to, -1 for none. */
export interface LabelledOutline {
  readonly outline: Outline;
  readonly labels: readonly number[];
}

/** The outline of a page that was written for the purpose, with what its markup says of it. */
export type WrittenOutline = v.InferOutput<typeof writtenOutline>;

/** What `collect.ts` wrote: outlines by the names of their pages, those of written ones with the hand before them. */
export type Outlines = v.InferOutput<typeof collected>;

/**
 * The outlines of a file.
 *
 * @throws Failure in one line where there is no such file, or it is of another form.
 */
export function readOutlines(file: string): Promise<Outlines> {
  return readJson(file, collected);
}

/** The roles of lines that are no text. */
export const unseenRoles: ReadonlySet<string> = new Set([
  'field',
  'emailField',
  'foreignField',
  'picture',
]);

/** The visible text of lines from `first` up to `end`. */
export function textOf({ lines }: Outline, first: number, end: number): string {
  return lines
    .slice(first, end)
    .filter(({ role }) => !unseenRoles.has(role))
    .map(({ text }) => text)
    .join(' ');
}

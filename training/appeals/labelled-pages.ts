/** The saved pages and their labels: which there are and what is in them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const labelledAppeal = v.object({
  kind: v.string(),
  must: v.boolean(),
  auto: v.optional(v.boolean(), false),
  location: v.string(),
  selector_hint: v.optional(v.string()),
  selector_first: v.optional(v.string()),
  selector_last: v.optional(v.string()),
  text: v.string(),
});

const labelledPage = v.object({
  id: v.string(),
  site: v.string(),
  lang: v.string(),
  kind: v.string(),
  html: v.string(),
  appeals: v.array(labelledAppeal),
  keep: v.array(v.string()),
});

export type LabelledPage = v.InferOutput<typeof labelledPage>;

/** The labelled pages of a folder with an `index.json`. */
export async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const index: unknown = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8'));
  return v.parse(v.object({ pages: v.array(labelledPage) }), index).pages;
}

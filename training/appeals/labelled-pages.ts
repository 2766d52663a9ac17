/** The saved pages and their labels: which there are and what is in them. */
import path from 'node:path';
import * as v from 'valibot';
import { readJson } from './read-json.ts';

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

const labelledPagesSchema = v.object({ pages: v.array(labelledPage) });

/** A saved page with the appeals that somebody has labelled in it. */
export type LabelledPage = v.InferOutput<typeof labelledPage>;

/**
 * The labelled pages of a folder with an `index.json`.
 *
 * @throws Failure in one line where there is none, or it is of another form.
 */
export async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const index = await readJson(path.join(folder, 'index.json'), labelledPagesSchema);
  return index.pages;
}

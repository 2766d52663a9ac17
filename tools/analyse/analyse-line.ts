import * as v from 'valibot';
import { type AnalyseOptions, analyse } from '../../src/analyse.ts';

/** What came of a line: a line of output, or why there is none. */
export type Outcome =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly reason: string };

/** An article as it is given, one a line; other fields are of no concern. */
const articleSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
});

const failed = (reason: string): Outcome => ({ ok: false, reason });

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Analyses the article on a line of JSON. Never throws. */
export async function analyseLine(line: string, options: AnalyseOptions): Promise<Outcome> {
  const json = parseJson(line);
  if (typeof json !== 'object' || json === null) return failed('not a JSON object');
  const article = v.safeParse(articleSchema, json);
  if (!article.success) return failed('`id` must be a string or a number, `text` a string');
  const { id, text } = article.output;
  try {
    return { ok: true, output: JSON.stringify({ id, ...(await analyse(text, options)) }) };
  } catch (error) {
    return failed(
      `the analysis failed (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

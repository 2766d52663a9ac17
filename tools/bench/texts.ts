/** What is read in a bench: articles, and texts of any length made of them. */
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { readLines } from '../analyse/lines.ts';

/** Beside the project; commands run in its folder. */
const goldArticles = path.resolve('../shared/articles/articles.jsonl.gz');
const samples = ['envoy', 'lighthouse', 'harbour'];

const article = v.object({ text: v.string() });
const sample = v.object({ paragraphs: v.array(v.string()) });

/** The articles of a bench and where they come from, in words. */
export interface Texts {
  readonly from: string;
  readonly texts: readonly string[];
}

/** Enough of the samples that a round takes longer than the clock's grain. */
const COPIES = 20;

async function readSample(name: string): Promise<string> {
  const file = path.resolve('samples', `${name}.expected.json`);
  const { paragraphs } = v.parse(sample, JSON.parse(await readFile(file, 'utf8')));
  return paragraphs.join('\n\n');
}

/** The annotated articles where they are beside the project, else its own samples again and again. */
export async function readTexts(): Promise<Texts> {
  if (!existsSync(goldArticles)) {
    const texts = await Promise.all(samples.map(readSample));
    return {
      from: `the ${samples.length} samples, ${COPIES} times`,
      texts: Array.from({ length: COPIES }, () => texts).flat(),
    };
  }
  const texts: string[] = [];
  for await (const line of readLines(createReadStream(goldArticles))) {
    texts.push(v.parse(article, JSON.parse(line.text)).text);
  }
  return { from: `${texts.length} annotated articles`, texts };
}

/** Words as anybody counts them: what white space parts. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Articles one after the other, again from the first, up to so many words and the end of a paragraph. */
export function textOf(words: number, texts: readonly string[]): string {
  const paragraphs = texts.flatMap((text) => text.split(/\n{2,}/));
  const taken: string[] = [];
  let count = 0;
  for (let at = 0; count < words && paragraphs.length > 0; at = (at + 1) % paragraphs.length) {
    const paragraph = paragraphs[at] ?? '';
    taken.push(paragraph);
    count += countWords(paragraph);
  }
  return taken.join('\n\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Failure, messageOf } from '../../tools/command/failure.ts';

const span = v.tuple([v.number(), v.number()]);
const attribution = v.object({
  source: v.array(span),
  cue: v.array(span),
  content: v.array(span),
});
const annotated = v.object({
  id: v.string(),
  text: v.string(),
  annotators: v.array(v.object({ attributions: v.array(attribution) })),
});
const tagged = v.object({
  id: v.string(),
  tags: v.array(v.array(v.tuple([v.number(), v.number(), v.string()]))),
});

/** An attribution as a corpus has it. */
export type GoldAttribution = v.InferOutput<typeof attribution>;

/** A word with the tag that Stanford CoreNLP gave it. */
export type SilverTag = readonly [start: number, end: number, tag: string];

/** The corpora of others by name: PolNeAR's two parts, and the annotated articles of many countries. */
type OthersName = 'train' | 'dev' | 'articles';

/** All corpora: those, and the articles that were invented for this project. */
export type CorpusName = OthersName | 'invented';

/** An article of a corpus with what its first annotator marked. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly corpus: CorpusName;
  readonly attributions: readonly GoldAttribution[];
}

const FILES: Readonly<Record<OthersName, readonly string[]>> = {
  train: ['attribution', 'train.jsonl.gz'],
  dev: ['attribution', 'dev.jsonl.gz'],
  articles: ['articles', 'articles.jsonl.gz'],
};

const SILVER_TAGS = ['attribution', 'corenlp-train.jsonl.gz'];

const INVENTED = fileURLToPath(new URL('invented/articles.jsonl', import.meta.url));

/** The file of a corpus: in a directory of corpora, or the project's own. */
export const corpusFile = (directory: string, name: CorpusName): string =>
  name === 'invented' ? INVENTED : join(directory, ...FILES[name]);

const unpacked = (path: string): string => {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${messageOf(error)}`);
  }
};

/**
 * The lines of a file, packed or not, each checked against a schema.
 * @throws Failure in one line where the file is missing or has another form.
 */
export const readLines = <T>(path: string, schema: v.GenericSchema<unknown, T>): T[] =>
  unpacked(path)
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), line);
      if (read.success) return [read.output];
      const [issue] = read.issues;
      const place = v.getDotPath(issue) ?? 'the line';
      throw new Failure(`${path}, line ${index + 1}: ${place}: ${issue.message}`);
    });

/**
 * The articles of a corpus, each with what its first annotator found.
 * @throws Failure in one line where the file is missing or has another form.
 */
export const readCorpus = (directory: string, corpus: CorpusName): AnnotatedArticle[] =>
  readLines(corpusFile(directory, corpus), annotated).map(({ id, text, annotators }) => ({
    id,
    text,
    corpus,
    attributions: annotators[0]?.attributions ?? [],
  }));

/** The silver tags of PolNeAR's articles to learn from, by article. */
export const readSilverTags = (directory: string): ReadonlyMap<string, readonly SilverTag[]> =>
  new Map(
    readLines(join(directory, ...SILVER_TAGS), tagged).map(({ id, tags }) => [id, tags.flat()]),
  );

/** The sample articles, each with what a careful reader finds in it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { kinds } from '../../src/kinds.ts';

/** The articles among the samples; `front-page` is none. */
export const articleSamples = ['envoy', 'lighthouse', 'harbour'] as const;
export type SampleName = (typeof articleSamples)[number] | 'front-page';

const words = v.array(v.string());

const attribution = v.strictObject({
  source: words,
  cue: words,
  content: words,
  kind: v.picklist(kinds),
  act: v.picklist(['speech', 'stance']),
  quotation: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: v.nullable(v.string()),
  through: words,
  channel: words,
});

const mentions = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A golden file: spans are given by their words, so that a change of the page moves no offsets. */
const expectedSchema = v.strictObject({
  /** The article's body, which is what an analysis starts from. */
  paragraphs: words,
  attributions: v.array(attribution),
  officials: v.array(
    v.strictObject({
      name: v.string(),
      office: v.nullable(v.string()),
      former: v.boolean(),
      mentions,
    }),
  ),
  people: v.array(v.strictObject({ name: v.string(), mentions })),
  appeal: v.strictObject({
    kind: v.picklist(['donation', 'membership', 'newsletter']),
    /** The first words of the appeal and its last. */
    starts: v.string(),
    ends: v.string(),
  }),
});
export type Expected = v.InferOutput<typeof expectedSchema>;

const samples = new URL('../../samples/', import.meta.url);

/** The page as it is served. */
export function readSamplePage(name: SampleName): string {
  return readFileSync(new URL(`${name}.html`, samples), 'utf8');
}

/** A page's source taken apart at its appeal, a block of the class `support`. */
export function appealOf(source: string): {
  readonly before: string;
  readonly appeal: string;
  readonly after: string;
} {
  const start = source.indexOf('<div class="support">');
  const end = source.indexOf('</article>', start);
  return {
    before: source.slice(0, start),
    appeal: source.slice(start, end),
    after: source.slice(end),
  };
}

/** The golden file of an article; throws where it is not of the form above. */
export function readExpected(name: (typeof articleSamples)[number]): Expected {
  const file = readFileSync(new URL(`${name}.expected.json`, samples), 'utf8');
  return v.parse(expectedSchema, JSON.parse(file));
}

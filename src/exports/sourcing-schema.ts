/** The form of an export as JSON; docs/exports.md says in words what it says here. */
import * as v from 'valibot';
import { kinds } from '../kinds.ts';

const kind = v.picklist(kinds);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const spans = listOf(v.pipe(v.tuple([offset, offset]), v.readonly()));
const person = { name: v.string(), mentions: spans };

const attribution = v.strictObject({
  kind,
  /** Null for a hedge without a source. */
  speaker: v.nullable(v.string()),
  /** As the article words it; null for whoever holds none, or where nobody says which. */
  office: v.nullable(v.string()),
  act: v.picklist(['speech', 'stance']),
  quotation: v.picklist(['direct', 'mixed', 'indirect']),
  probability: share,
  source: spans,
  cue: spans,
  content: spans,
  channel: spans,
  through: spans,
  words: v.strictObject({
    source: v.string(),
    cue: v.string(),
    content: v.string(),
    channel: v.string(),
    through: v.string(),
  }),
});

const official = v.strictObject({
  ...person,
  office: v.nullable(v.string()),
  alsoHolds: listOf(v.string()),
  former: v.boolean(),
  branch: v.nullable(v.string()),
  level: v.nullable(v.string()),
  known: v.variant('from', [
    v.strictObject({ from: v.literal('article') }),
    v.strictObject({ from: v.literal('table'), asOf: v.string() }),
    v.strictObject({ from: v.literal('reader') }),
  ]),
});

/** Changes whenever somebody who reads the files would have to. */
export const VERSION = 1;

export const sourcingSchema = v.strictObject({
  format: v.literal('says-who-sourcing'),
  formatVersion: v.literal(VERSION),
  caveat: v.string(),
  id: v.string(),
  program: v.strictObject({ name: v.literal('Says Who'), version: v.string() }),
  reading: v.strictObject({ at: v.pipe(v.string(), v.isoTimestamp()), threshold: share }),
  article: v.strictObject({
    title: v.string(),
    outlet: v.string(),
    address: v.string(),
    language: v.string(),
    text: v.string(),
  }),
  counts: v.strictObject({
    attributions: offset,
    speakers: offset,
    directQuotations: offset,
    attributedShare: share,
    anonymous: offset,
    anonymousShare: share,
  }),
  kinds: listOf(v.strictObject({ kind, attributions: offset, share })),
  attributions: listOf(attribution),
  officials: listOf(official),
  people: listOf(v.strictObject(person)),
});

/** An article's sourcing, as it stands in a file. */
export type SourcingFile = v.InferOutput<typeof sourcingSchema>;

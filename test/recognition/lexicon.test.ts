/** Patterns for a text in lower case that ask for a capital would match nothing, and nobody would see it. */
import { expect, test } from 'vitest';
import { TARGETS } from '../../src/recognition/lexicon/addresses.ts';
import { APPEAL_HINTS, LEFT_ALONE } from '../../src/recognition/lexicon/element-names.ts';
import { cues, lexicons } from '../../src/recognition/lexicon/index.ts';
import { reported, reporting } from '../../src/recognition/lexicon/reporting.ts';

const inLowerCase = [
  ...cues.filter(({ heedsCapitals }) => !heedsCapitals).map(({ pattern }) => pattern),
  ...lexicons.map(({ address }) => address),
  ...[...TARGETS, ...APPEAL_HINTS].map(([, pattern]) => pattern),
  ...[LEFT_ALONE, reporting, reported],
];

/** `\p{L}`, `\W` */
const ESCAPED = /\\p\{\w+\}|\\\w/g;

test.each(inLowerCase)('%s is in lower case, and in no other', ({ source, flags }) => {
  expect(source.replaceAll(ESCAPED, '')).not.toMatch(/\p{Lu}/u);
  expect(flags).not.toContain('i');
});

/** A letter that `\b` takes for none, where a word is to begin or end. */
const UNKNOWN_EDGE =
  /\\b(?:\(\?:(?:[^()]*\|)?)?[\u00df-\u024f]|[\u00df-\u024f](?:\|[^()]*\)|\)?)\\b/;

test.each(inLowerCase)('%s knows the edges of its words', ({ source }) => {
  expect(source).not.toMatch(UNKNOWN_EDGE);
});

/** What patterns take where a page is written to keep them busy. */
import { expect, test } from 'vitest';
import { APPEAL_HINTS, LEFT_ALONE } from '../../src/recognition/lexicon/element-names.ts';
import { ownVoice } from '../../src/recognition/lexicon/own-voice.ts';
import { reported, reporting } from '../../src/recognition/lexicon/reporting.ts';
import { targetPatterns } from '../../src/recognition/targets.ts';
import { wordingPatterns } from '../../src/recognition/wordings.ts';
import { timed } from '../../src/slices.ts';

const LETTERS = 12_000;
/** In milliseconds: what goes over a text once takes a tenth of it, what does so from each letter ten times as long. */
const LONGEST = 20;
const TRIES = 3;

const patterns = [
  ...wordingPatterns,
  ...targetPatterns,
  ...APPEAL_HINTS.map(([, pattern]) => pattern),
  LEFT_ALONE,
  ownVoice,
  reporting,
  reported,
];

/** The words of a pattern, and all else that stands in it, one by one. */
function piecesOf({ source }: RegExp): string[] {
  const words = source.match(/\p{L}[\p{L}’' -]*/gu) ?? [];
  const marks = source.match(/[^\p{L}\\]/gu) ?? [];
  return [...new Set([...words, ...words.map((word) => `${word} `), ...marks, 'a', 'a ', 'a日'])];
}

/** Texts of a pattern’s own pieces again and again: each alone, and each with what comes after it. */
function textsFor(pattern: RegExp): string[] {
  const pieces = piecesOf(pattern);
  const pairs = pieces.flatMap((piece, at) => [`${piece}日`, `${piece}${pieces[at + 1] ?? ''}`]);
  return [...pieces, ...pairs].map((each) =>
    each.repeat(Math.ceil(LETTERS / each.length)).slice(0, LETTERS),
  );
}

/** What a pattern takes to go through a text; the shortest of some tries, for the machine has other things to do. */
function timeOf(pattern: RegExp, text: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < TRIES && shortest > LONGEST; at += 1) {
    const all = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
    shortest = Math.min(shortest, timed(() => text.replace(all, '')).milliseconds);
  }
  return shortest;
}

test('no pattern goes through a text from each of its letters anew', () => {
  const slow = patterns.filter((pattern) =>
    textsFor(pattern).some((text) => timeOf(pattern, text) > LONGEST),
  );
  expect(slow).toEqual([]);
});

/** What patterns take where a page is written to keep them busy. */
import { expect, test } from 'vitest';
import { APPEAL_HINTS, LEFT_ALONE } from '../../src/recognition/lexicon/element-names.ts';
import { ownVoice } from '../../src/recognition/lexicon/own-voice.ts';
import { reported, reporting } from '../../src/recognition/lexicon/reporting.ts';
import { targetPatterns } from '../../src/recognition/targets.ts';
import { wordingPatterns } from '../../src/recognition/wordings.ts';
import { growthOf, MOST_GROWTH } from '../support/growth.ts';

const LETTERS = 12_000;

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

/** How the time grows that a pattern takes to go through a text. */
function growthOn(pattern: RegExp, text: string): number {
  return growthOf((share) => {
    const all = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
    const part = text.slice(0, share * text.length);
    return () => part.replace(all, '');
  });
}

test('no pattern goes through a text from each of its letters anew', () => {
  const slow = patterns.filter((pattern) =>
    textsFor(pattern).some((text) => growthOn(pattern, text) > MOST_GROWTH),
  );
  expect(slow).toEqual([]);
});

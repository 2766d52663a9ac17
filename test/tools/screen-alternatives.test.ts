import { expect, test } from 'vitest';
import { sourceOf } from '../../src/recognition/screen/alternative.ts';
import { alternativesOf } from '../../tools/screen/alternatives.ts';

const sourcesOf = (pattern: RegExp) =>
  alternativesOf(pattern).map((pieces) => sourceOf(pattern.source, pieces));

test('the alternatives of a pattern are those that it is written with', () => {
  expect(sourcesOf(/donate|^join us/)).toEqual(['donate', '^join us']);
});

test('a long pattern that is a group for the most part is parted at the group', () => {
  const pattern =
    /\b(?:support independent journalism|help (?:us|our paper)|keep this newsletter free) (?:today|now)/;
  expect(sourcesOf(pattern)).toEqual([
    '\\bsupport independent journalism (?:today|now)',
    '\\bhelp (?:us|our paper) (?:today|now)',
    '\\bkeep this newsletter free (?:today|now)',
  ]);
});

test('so are the groups in it', () => {
  const pattern =
    /^(?:support (?:our independent journalism|the work of our reporters|this newsletter of ours)|donate)$/;
  expect(sourcesOf(pattern)).toEqual([
    '^support our independent journalism$',
    '^support the work of our reporters$',
    '^support this newsletter of ours$',
    '^donate$',
  ]);
});

test('a short pattern stays whole, and a group that may be missing or come again', () => {
  expect(sourcesOf(/^(?:dismiss|skip)$/)).toEqual(['^(?:dismiss|skip)$']);
  const repeated =
    /the (?:independent journalism |work of our reporters |newsletter of this little town |paper ){0,3}/;
  expect(sourcesOf(repeated)).toEqual([repeated.source]);
});

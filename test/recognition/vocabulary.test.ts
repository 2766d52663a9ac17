/** How likely lines are to be of an appeal by their words alone. */
import { describe, expect, test } from 'vitest';
import { Likelihoods } from '../../src/recognition/likelihoods.ts';
import { readLine } from '../../src/recognition/read-line.ts';
import { keysOf, readVocabulary, type Wording } from '../../src/recognition/vocabulary/index.ts';
import { readKinds } from '../../src/recognition/vocabulary/kinds.ts';
import { termsOf } from '../../src/recognition/vocabulary/terms.ts';

describe('the terms of a text', () => {
  test.each([
    ['words in lower case', 'Keep us Going', ['keep', 'us', 'going']],
    [
      'what an apostrophe joins, however it is written',
      "You’re it. You're it",
      ["you're", 'it', "you're", 'it'],
    ],
    ['any figure as one', '$5 a month, 1,200 readers', ['$', '0', 'a', 'month', '0', 'readers']],
    ['what asks and what calls', 'Enjoying this? Join!', ['enjoying', 'this', '?', 'join', '!']],
    ['accents and other alphabets', 'Für später, помочь', ['für', 'später', 'помочь']],
    ['each character where nothing parts them', '購読する now', ['購', '読', 'す', 'る', 'now']],
  ])('are %s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('are told with those beside them, and the edges, each once', () => {
    expect([...keysOf('Join us, join us')]).toEqual(
      expect.arrayContaining(['join', 'us', '^ join', 'join us', 'us join', 'us ^']),
    );
    expect(keysOf('Join us, join us').size).toBe(6);
    expect(keysOf(' – ').size).toBe(0);
  });
});

const vocabulary = readVocabulary({
  bias: -300,
  texts: { keep: 50, 'keep us': 150, '^ keep': 25, 'going ^': 75, council: -400 },
  answers: { keep: 500 },
});

/** What the words of lines weigh together. */
function likelihoodOf(...texts: readonly string[]) {
  const lines = texts.map((text) => {
    return { role: 'text', text, linkShare: 0, targets: [], box: 0 } as const;
  });
  const readings = lines.map((line) => readLine(line));
  return new Likelihoods(lines, readings, vocabulary);
}

function weightIn(line: Wording): number {
  return [...vocabulary.tellsIn(line)].reduce((sum, { weight }) => sum + weight, 0);
}

describe('what words weigh', () => {
  test('is what terms weigh, and pairs of them at their places', () => {
    expect(weightIn({ text: 'Keep us going', isAnswer: false })).toBeCloseTo(3);
    expect(weightIn({ text: 'Do keep going on', isAnswer: false })).toBeCloseTo(0.5);
  });

  test('is something else where they are there to be clicked on', () => {
    expect(weightIn({ text: 'Keep us going', isAnswer: true })).toBeCloseTo(5);
  });

  test('counts once in a block, however often it is said', () => {
    const once = likelihoodOf('Keep us going').ofBlock(0, 1);
    expect(once).toBeCloseTo(0);
    expect(likelihoodOf('Keep us going', 'Keep us going').ofBlock(0, 2)).toBeCloseTo(once);
  });

  test('is no more than what speaks for an appeal, whatever else is said', () => {
    const likelihoods = likelihoodOf('Keep us going', 'The council met');
    expect(likelihoods.isLikely(0, 1, 0)).toBe(true);
    expect(likelihoods.isLikely(0, 2, 0)).toBe(false);
    expect(likelihoods.ofBlock(0, 2)).toBeCloseTo(-4);
  });

  test('is of most of a long line where most of its sentences say so', () => {
    const told =
      'The harbour board will meet on Friday to decide about the pier and what is to become of it when the ferry has a berth elsewhere.';
    expect(likelihoodOf(`${told} Keep us going.`).isLikelyMostly(0)).toBe(false);
    expect(likelihoodOf('Keep us going.').isLikelyMostly(0)).toBe(true);
  });
});

describe('which kind of appeal words are of', () => {
  const { tellsIn, weigh } = readKinds({
    donation: { gift: 300, month: 20 },
    newsletter: { inbox: 400, month: -50 },
  });

  test('is the one that most of them are of, and how far the others are behind', () => {
    const kinds = weigh(new Set(['In your inbox', 'once a month'].flatMap(tellsIn)));
    expect(kinds.get('newsletter')).toBe(0);
    expect(kinds.get('donation')).toBeCloseTo(-3.3);
  });

  test('is none where no word tells', () => {
    expect(weigh(new Set(tellsIn('The council met'))).size).toBe(0);
  });
});

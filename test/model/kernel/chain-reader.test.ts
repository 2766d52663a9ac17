import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainReader, NEVER } from '../../../src/model/index.ts';
import { type Chain, ChainSpace, marginals } from '../../../training/fitting/marginals.ts';

const LABELS = 3;
const MATRICES = 2;

const score = fc.float({ min: -4, max: 4, noNaN: true });
const scores = (length: number, one: fc.Arbitrary<number> = score) =>
  fc
    .array(one, { minLength: length, maxLength: length })
    .map((numbers) => Float32Array.from(numbers));

const chainOf = (
  labels: number,
  length: number,
  one: fc.Arbitrary<number> = score,
): fc.Arbitrary<Chain> =>
  fc.record({
    labels: fc.constant(labels),
    length: fc.constant(length),
    emissions: scores(length * labels, one),
    matrixOf: fc
      .array(fc.integer({ min: 0, max: MATRICES - 1 }), { minLength: length, maxLength: length })
      .map((ids) => Uint16Array.from(ids)),
    transitions: scores(MATRICES * (labels + 1) * labels, one),
  });

const anyChain: fc.Arbitrary<Chain> = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => chainOf(LABELS, length));

/** A chain in a reader with a little more room than it needs. */
const readerOf = ({ labels, length, emissions, matrixOf, transitions }: Chain): ChainReader => {
  const reader = new ChainReader(labels, transitions, length + 2);
  for (let place = 0; place < length; place++)
    reader.emissions.set(
      emissions.subarray(place * labels, (place + 1) * labels),
      place * reader.width,
    );
  reader.matrixOf.set(matrixOf.subarray(0, length));
  return reader;
};

const bestOf = (chain: Chain, count: number) => readerOf(chain).best(chain.length, count);

/** Every sequence of labels there is. */
const sequences = (length: number): number[][] =>
  length === 0
    ? [[]]
    : sequences(length - 1).flatMap((sequence) =>
        [...Array(LABELS).keys()].map((label) => [...sequence, label]),
      );

const scoreOf = (chain: Chain, sequence: readonly number[]): number =>
  sequence.reduce((sum, label, place) => {
    const before = place === 0 ? LABELS : (sequence[place - 1] ?? 0);
    const matrix = (chain.matrixOf[place] ?? 0) * (LABELS + 1) * LABELS;
    const step = chain.transitions[matrix + before * LABELS + label] ?? 0;
    return sum + step + (chain.emissions[place * LABELS + label] ?? 0);
  }, 0);

/** How far sums of a few floats may be from one another. */
const EDGE = 1e-3;

describe('a chain of labels', () => {
  it('is decoded to the best of all sequences', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const [path] = bestOf(chain, 1);
        const best = Math.max(...sequences(chain.length).map((one) => scoreOf(chain, one)));
        expect(path?.score).toBeCloseTo(best, 3);
        expect(scoreOf(chain, [...(path?.labels ?? [])])).toBeCloseTo(best, 3);
      }),
    );
  });

  it('is decoded to its several best sequences, the best first', () => {
    fc.assert(
      fc.property(anyChain, fc.integer({ min: 1, max: 6 }), (chain, count) => {
        const scores = sequences(chain.length)
          .map((one) => scoreOf(chain, one))
          .sort((a, b) => b - a);
        const found = bestOf(chain, count);
        expect(found).toHaveLength(Math.min(count, scores.length));
        for (const [rank, { labels, score }] of found.entries()) {
          expect(score).toBeCloseTo(scores[rank] ?? Number.NaN, 3);
          expect(scoreOf(chain, [...labels])).toBeCloseTo(score, 3);
        }
        expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
      }),
    );
  });

  it('leaves out sequences that are too far behind the best', () => {
    fc.assert(
      fc.property(anyChain, fc.float({ min: 0, max: 8, noNaN: true }), (chain, far) => {
        const all = bestOf(chain, 30);
        const near = readerOf(chain).best(chain.length, 30, (best) => best.score - far);
        const least = (all[0]?.score ?? 0) - far;
        // Sums of floats, each in an order of its own: at the very edge either may be right.
        const surely = all.filter(({ score }) => score >= least + EDGE);
        const possibly = all.filter(({ score }) => score >= least - EDGE);
        expect(near.slice(0, surely.length)).toEqual(surely);
        expect(near).toEqual(possibly.slice(0, near.length));
      }),
    );
  });

  it('gives each label the share of all sequences that have it', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const reader = readerOf(chain);
        const logPartition = reader.marginals(chain.length);
        const all = sequences(chain.length).map((one) => ({
          one,
          weight: Math.exp(scoreOf(chain, one)),
        }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        expect(logPartition).toBeCloseTo(Math.log(total), 3);
        for (let place = 0; place < chain.length; place++)
          for (let label = 0; label < LABELS; label++) {
            const having = all.filter(({ one }) => one[place] === label);
            const share = having.reduce((sum, { weight }) => sum + weight, 0) / total;
            expect(reader.probability[place * reader.width + label]).toBeCloseTo(share, 3);
          }
      }),
    );
  });

  it('has to the last bit the probabilities that learning works with', () => {
    const far = fc.oneof(
      score,
      fc.float({ min: -900, max: 900, noNaN: true }),
      fc.constant(Math.fround(NEVER)),
    );
    const long = fc
      .record({ labels: fc.integer({ min: 1, max: 7 }), length: fc.integer({ min: 1, max: 30 }) })
      .chain(({ labels, length }) => chainOf(labels, length, far));
    fc.assert(
      fc.property(long, (chain) => {
        const space = new ChainSpace();
        const reader = readerOf(chain);
        expect(reader.marginals(chain.length)).toBe(marginals(chain, space));
        for (let place = 0; place < chain.length; place++)
          expect([
            ...reader.probability.subarray(place * reader.width).slice(0, chain.labels),
          ]).toEqual([...space.probability.subarray(place * chain.labels).slice(0, chain.labels)]);
      }),
    );
  });

  it('is read only as far as there is room', () => {
    const reader = new ChainReader(2, new Float32Array(6), 4);
    expect(reader.best(4, 1)).toHaveLength(1);
    expect(() => reader.best(5, 1)).toThrow(RangeError);
    expect(() => reader.marginals(5)).toThrow(RangeError);
  });

  it('gives every sequence once where all are as good', () => {
    const even: Chain = {
      labels: LABELS,
      length: 3,
      emissions: new Float32Array(3 * LABELS),
      matrixOf: new Uint16Array(3),
      transitions: new Float32Array((LABELS + 1) * LABELS),
    };
    const found = bestOf(even, 30).map(({ labels }) => labels.join());
    expect(new Set(found).size).toBe(27);
    expect(found).toHaveLength(27);
    expect(bestOf({ ...even, length: 0 }, 3)).toEqual([]);
  });

  it('never takes a step that is forbidden', () => {
    const forbidden = new Float32Array((LABELS + 1) * LABELS);
    forbidden[0 * LABELS + 1] = NEVER;
    const chain: Chain = {
      labels: LABELS,
      length: 2,
      emissions: Float32Array.from([5, 0, 0, 0, 5, 0]),
      matrixOf: new Uint16Array(2),
      transitions: forbidden,
    };
    const [path] = bestOf(chain, 1);
    expect([...(path?.labels ?? [])]).toHaveLength(2);
    expect([...(path?.labels ?? [])]).not.toEqual([0, 1]);
  });
});

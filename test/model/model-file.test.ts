import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, ModelFileError, type Rows, readModelFile } from '../../src/model/index.ts';
import { writeModelFile } from '../../training/writing/write-model-file.ts';

/** Two templates: 32 keys and 1,024, so that some keys are far apart. */
const BITS = Uint8Array.from([5, 10]);
const KEYS = 2 ** 5 + 2 ** 10;
/** More than fit into one byte of a mask. */
const LABELS = 9;

const anyRows: fc.Arbitrary<Rows> = fc
  .uniqueArray(fc.integer({ min: 0, max: KEYS - 1 }), { maxLength: 40 })
  .chain((keys) =>
    fc
      .array(fc.integer({ min: -127, max: 127 }), {
        minLength: keys.length * LABELS,
        maxLength: keys.length * LABELS,
      })
      .map((values) => ({
        bits: BITS,
        labels: LABELS,
        scale: 0.5,
        keys: Uint32Array.from(keys.sort((a, b) => a - b)),
        values: Int8Array.from(values),
      })),
  );

const written = (rows: Rows) =>
  writeModelFile([
    { name: 'table', rows },
    { name: 'numbers', numbers: Float32Array.from([1, -2.5]) },
  ]);

const someRows: Rows = {
  bits: BITS,
  labels: LABELS,
  scale: 0.5,
  keys: Uint32Array.from([3, 90]),
  values: new Int8Array(2 * LABELS).fill(7),
};

describe('a file of models', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const file = readModelFile(written(rows));
        expect(file.table('table', LABELS, BITS.length)).toEqual(rows);
        expect([...file.vector('numbers', 2)]).toEqual([1, -2.5]);
      }),
    );
  });

  it('is refused when a byte has changed, and says so', () => {
    const whole = written(someRows);
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => readModelFile(damaged)).toThrow(ModelFileError);
    }
  });

  it('is refused when it ends too early', () => {
    const whole = written(someRows);
    for (let length = 0; length < whole.length; length++)
      expect(() => readModelFile(whole.slice(0, length))).toThrow(ModelFileError);
  });

  it('is refused when it is of another version, with both named', () => {
    const other = written(someRows);
    other[4] = 9;
    expect(() => readModelFile(other)).toThrow('the models are of version 9, not 2');
  });

  it.each([
    ['keys that do not rise', { keys: Uint32Array.from([3, 3]) }],
    ['keys that do not rise', { keys: Uint32Array.from([3, 32 + 1024]) }],
    ['no keys of 4 bits', { bits: Uint8Array.from([4, 10]) }],
    ['too many keys', { bits: new Uint8Array(9).fill(20) }],
    ['no table of 65 labels', { labels: 65, values: new Int8Array(130) }],
  ])('is refused for %s, though its checksum is right', (words, change) => {
    expect(() => readModelFile(written({ ...someRows, ...change }))).toThrow(words);
  });

  it('says which table it does not have', () => {
    const file = readModelFile(written(someRows));
    expect(() => file.table('cues', LABELS, 2)).toThrow('the model has no table cues');
    expect(() => file.table('table', 6, 2)).toThrow('the table table has 9 labels, not 6');
    expect(() => file.table('table', LABELS, 9)).toThrow('the table table has 2 templates, not 9');
    expect(() => file.vector('numbers', 3)).toThrow('the model has no 3 numbers numbers');
  });

  it('is checked by the checksum of gzip', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

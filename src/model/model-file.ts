import { ByteReader } from './byte-reader.ts';
import { countBits } from './count-bits.ts';
import { crc32 } from './crc32.ts';
import { checked, type Rows } from './rows.ts';

/**
 * A file of models, all numbers little-endian:
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | `SWHO` |
 * | 2 | version of the format |
 * | 2 | number of sections |
 * | 4 | CRC-32 of all that follows |
 * | … | the sections, one after the other |
 *
 * A section: 1 byte length of its name, the name (ASCII), 1 byte kind, 3 × 4 bytes (see below), then its data.
 *
 * - Kind 0, a table of hashed features: templates, labels of a row, rows; the scale (4 bytes, float); for each
 *   template the bits of a key (a byte each); the keys as differences to the one before, 7 bits a byte, the
 *   lowest first, the top bit for more; for each row its labels with a value, as a mask of `ceil(labels / 8)`
 *   bytes; then the values, a signed byte each. No more than 128 templates, 64 labels, 2^23 keys; bits from 5 to 20.
 * - Kind 1, plain numbers: how many, 0, 0; then 4 bytes (float) each.
 */
export const MAGIC = 'SWHO';
export const FORMAT_VERSION = 2;
export const SECTION_KIND = { table: 0, numbers: 1 } as const;

/** The file is none, is damaged, or is of another version. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** What a file of models holds, by name. */
export class ModelFile {
  private readonly tables: ReadonlyMap<string, Rows>;
  private readonly numbers: ReadonlyMap<string, Float32Array>;

  constructor(tables: ReadonlyMap<string, Rows>, numbers: ReadonlyMap<string, Float32Array>) {
    this.tables = tables;
    this.numbers = numbers;
  }

  /** @throws ModelFileError where there is no such table, or it is one of other labels or templates. */
  table(name: string, labels: number, templates: number): Rows {
    const table = this.tables.get(name);
    if (table === undefined) throw new ModelFileError(`the model has no table ${name}`);
    if (table.labels !== labels)
      throw new ModelFileError(`the table ${name} has ${table.labels} labels, not ${labels}`);
    if (table.bits.length !== templates)
      throw new ModelFileError(
        `the table ${name} has ${table.bits.length} templates, not ${templates}`,
      );
    return table;
  }

  /** @throws ModelFileError where there are no such numbers, or not so many. */
  vector(name: string, length: number): Float32Array {
    const numbers = this.numbers.get(name);
    if (numbers?.length !== length)
      throw new ModelFileError(`the model has no ${length} numbers ${name}`);
    return numbers;
  }
}

/** The set bits of bytes, counted through, since a function called for each is slow while code is cold. */
const bitsOf = (bytes: Uint8Array): number => {
  let bits = 0;
  for (let at = 0; at < bytes.length; at++) bits += countBits(bytes[at] ?? 0);
  return bits;
};

/** The values of rows: a mask for each says which of its labels have one. */
const readValues = (reader: ByteReader, rows: number, labels: number): Int8Array => {
  const maskBytes = Math.ceil(labels / 8);
  const masks = reader.bytes(rows * maskBytes);
  const values = new Int8Array(rows * labels);
  const kept = reader.bytes(bitsOf(masks));
  let next = 0;
  for (let at = 0; at < masks.length; at++) {
    const row = Math.floor(at / maskBytes);
    let label = row * labels + 8 * (at - row * maskBytes);
    const last = (row + 1) * labels;
    for (let mask = masks[at] ?? 0; mask !== 0; mask >>= 1) {
      if (label >= last) throw new RangeError('a value without a label');
      if ((mask & 1) === 1) values[label] = kept[next++] ?? 0;
      label += 1;
    }
  }
  return values;
};

const readTable = (reader: ByteReader): Rows => {
  const [templates, labels, rows] = [reader.word(), reader.word(), reader.word()];
  const scale = reader.float();
  if (labels < 1 || labels > 64) throw new RangeError(`no table of ${labels} labels`);
  const bits = reader.bytes(templates);
  const keys = reader.rising(rows);
  return checked({ bits, labels, scale, keys, values: readValues(reader, rows, labels) });
};

const readNumbers = (reader: ByteReader): Float32Array => {
  const length = reader.word();
  reader.word();
  reader.word();
  reader.expect(4 * length);
  return Float32Array.from({ length }, () => reader.float());
};

const readSections = (reader: ByteReader, count: number): ModelFile => {
  const tables = new Map<string, Rows>();
  const numbers = new Map<string, Float32Array>();
  for (let section = 0; section < count; section++) {
    const name = reader.text(reader.byte());
    if (reader.byte() === SECTION_KIND.table) tables.set(name, readTable(reader));
    else numbers.set(name, readNumbers(reader));
  }
  return new ModelFile(tables, numbers);
};

/**
 * Reads a file of models.
 * @throws ModelFileError where it is none, is of another version, or does not have its checksum.
 */
export const readModelFile = (bytes: Uint8Array): ModelFile => {
  try {
    const reader = new ByteReader(bytes);
    if (reader.text(MAGIC.length) !== MAGIC) throw new ModelFileError('this is no file of models');
    const version = reader.short();
    if (version !== FORMAT_VERSION)
      throw new ModelFileError(`the models are of version ${version}, not ${FORMAT_VERSION}`);
    const sections = reader.short();
    if (reader.word() !== crc32(bytes.subarray(12)))
      throw new ModelFileError('the models are damaged: their checksum is another');
    return readSections(reader, sections);
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new ModelFileError(`the models are damaged: ${what}`, { cause: error });
  }
};

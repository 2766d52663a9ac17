import { crc32 } from './crc32.ts';
import { SparseTable } from './sparse-table.ts';

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
 * - Kind 0, a table of hashed features: bits of a key, labels of a row, rows; the scale (4 bytes, float); the
 *   keys as differences to the one before, 7 bits a byte, the lowest first, the top bit for more; a row's
 *   labels with a value as a mask of `ceil(labels / 8)` bytes; the values, a signed byte each.
 * - Kind 1, plain numbers: how many, 0, 0; then 4 bytes (float) each.
 */
export const MAGIC = 'SWHO';
export const FORMAT_VERSION = 1;
export const SECTION_KIND = { table: 0, numbers: 1 } as const;

/** The file is none, is damaged, or is of another version. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** What a file of models holds, by name. */
export class ModelFile {
  private readonly tables: ReadonlyMap<string, SparseTable>;
  private readonly numbers: ReadonlyMap<string, Float32Array>;

  constructor(
    tables: ReadonlyMap<string, SparseTable>,
    numbers: ReadonlyMap<string, Float32Array>,
  ) {
    this.tables = tables;
    this.numbers = numbers;
  }

  /** @throws ModelFileError where there is no such table, or its rows have another number of labels. */
  table(name: string, labels: number): SparseTable {
    const table = this.tables.get(name);
    if (table === undefined) throw new ModelFileError(`the model has no table ${name}`);
    if (table.labels !== labels)
      throw new ModelFileError(`the table ${name} has ${table.labels} labels, not ${labels}`);
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

/** Reads bytes from the front to the back. */
class Reader {
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  signed(): number {
    this.at += 1;
    return this.view.getInt8(this.at - 1);
  }

  short(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }

  word(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  /** The next bytes, without a copy. */
  bytes(length: number): Uint8Array {
    this.expect(length);
    this.at += length;
    return new Uint8Array(this.view.buffer, this.view.byteOffset + this.at - length, length);
  }

  float(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  text(length: number): string {
    let text = '';
    for (let left = length; left > 0; left--) text += String.fromCharCode(this.byte());
    return text;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** @throws RangeError where fewer bytes are left; a damaged count must not ask for all the memory. */
  expect(bytes: number): void {
    if (bytes > this.view.byteLength - this.at) throw new RangeError('the file ends too early');
  }
}

const readTable = (reader: Reader): SparseTable => {
  const [bits, labels, rows] = [reader.word(), reader.word(), reader.word()];
  const scale = reader.float();
  if (bits < 5 || bits > 24 || labels < 1 || labels > 64) throw new RangeError('no such table');
  reader.expect(2 * rows);
  const keys = new Uint32Array(rows);
  let key = 0;
  for (let row = 0; row < rows; row++) {
    key += reader.varint();
    keys[row] = key;
  }
  const maskBytes = Math.ceil(labels / 8);
  const masks = reader.bytes(rows * maskBytes);
  const values = new Int8Array(rows * labels);
  for (let row = 0; row < rows; row++)
    for (let byte = 0; byte < maskBytes; byte++) {
      const first = row * labels + 8 * byte;
      let mask = masks[row * maskBytes + byte] ?? 0;
      for (let label = first; mask !== 0; label++, mask >>= 1)
        if ((mask & 1) === 1) values[label] = reader.signed();
    }
  return new SparseTable({ bits, labels, scale, keys, values });
};

const readNumbers = (reader: Reader): Float32Array => {
  const length = reader.word();
  reader.word();
  reader.word();
  reader.expect(4 * length);
  return Float32Array.from({ length }, () => reader.float());
};

const readSections = (reader: Reader, count: number): ModelFile => {
  const tables = new Map<string, SparseTable>();
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
    const reader = new Reader(bytes);
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
    throw new ModelFileError('the models are damaged: they end too early', { cause: error });
  }
};

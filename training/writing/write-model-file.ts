import { crc32, FORMAT_VERSION, MAGIC, type Rows, SECTION_KIND } from '../../src/model/index.ts';
import type { FittedTable } from './fitted.ts';

/** Bytes in the order that src/model/model-file.ts reads them. */
class Writer {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 0xff);
  }

  short(value: number): void {
    this.byte(value);
    this.byte(value >>> 8);
  }

  word(value: number): void {
    this.short(value);
    this.short(value >>> 16);
  }

  float(value: number): void {
    this.word(new Uint32Array(new Float32Array([value]).buffer)[0] ?? 0);
  }

  text(text: string): void {
    for (const letter of text) this.byte(letter.charCodeAt(0));
  }

  varint(value: number): void {
    let left = value;
    for (; left > 0x7f; left >>>= 7) this.byte((left & 0x7f) | 0x80);
    this.byte(left);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const writeRows = (writer: Writer, { bits, labels, scale, keys, values }: Rows): void => {
  writer.word(bits.length);
  writer.word(labels);
  writer.word(keys.length);
  writer.float(scale);
  for (const own of bits) writer.byte(own);
  let before = 0;
  for (const key of keys) {
    writer.varint(key - before);
    before = key;
  }
  for (let row = 0; row < keys.length; row++)
    for (let first = 0; first < labels; first += 8) {
      let mask = 0;
      for (let bit = 0; bit < Math.min(8, labels - first); bit++)
        if (values[row * labels + first + bit] !== 0) mask |= 1 << bit;
      writer.byte(mask);
    }
  for (const value of values) if (value !== 0) writer.byte(value);
};

const writeSection = (writer: Writer, table: FittedTable): void => {
  writer.byte(table.name.length);
  writer.text(table.name);
  if ('rows' in table) {
    writer.byte(SECTION_KIND.table);
    writeRows(writer, table.rows);
    return;
  }
  writer.byte(SECTION_KIND.numbers);
  writer.word(table.numbers.length);
  writer.word(0);
  writer.word(0);
  for (const number of table.numbers) writer.float(number);
};

/** Writes models into one file, in the format that src/model/model-file.ts describes. */
export const writeModelFile = (tables: readonly FittedTable[]): Uint8Array => {
  const body = new Writer();
  for (const table of tables) writeSection(body, table);
  const bytes = body.done();
  const head = new Writer();
  head.text(MAGIC);
  head.short(FORMAT_VERSION);
  head.short(tables.length);
  head.word(crc32(bytes));
  const start = head.done();
  const file = new Uint8Array(start.length + bytes.length);
  file.set(start);
  file.set(bytes, start.length);
  return file;
};

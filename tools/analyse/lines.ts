import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line of a file, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** The bytes of a stream, unpacked where they are gzip'd, whatever the file is called. */
async function* unpacked(bytes: Readable): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < 2) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    start = Buffer.concat([start, value]);
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield start;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value;
  }
  if (!isGzip(start)) return yield* all();
  const gunzip = createGunzip();
  // What goes wrong is thrown by reading from `gunzip`.
  pipeline(Readable.from(all()), gunzip, () => {});
  yield* gunzip;
}

/**
 * The lines of a stream of UTF-8, one after the other as they are asked for, without their line breaks.
 * Empty lines are counted and left out.
 */
export async function* readLines(bytes: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  /** The pieces of a line whose end has not come yet: joined once, so that a long line costs no more. */
  let pieces: string[] = [];
  const line = (): Line[] => {
    const text = pieces.join('');
    pieces = [];
    return text.trim() === '' ? [] : [{ number, text }];
  };
  for await (const chunk of unpacked(bytes)) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const next of others) {
      yield* line();
      number++;
      pieces.push(next);
    }
  }
  pieces.push(decoder.decode());
  yield* line();
}

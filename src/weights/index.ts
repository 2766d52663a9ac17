/** The door of `weights/`: the trained weights, read and checked. */
import { type ModelFile, ModelFileError, readModelFile } from '../model/index.ts';
import { PACKED_WEIGHTS } from './weights.ts';

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> => {
  const letters = atob(base64);
  // A loop: making the array from an iterator takes ten times as long.
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
};

/** By hand and not by a `Response`: for that Node loads all of its web client, which takes longer than unpacking. */
const allOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/** A stream of one piece: one out of a `Blob` comes by way of other parts of the browser. */
const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

const unpack = (base64: string): Promise<Uint8Array> =>
  allOf(streamOf(fromBase64(base64)).pipeThrough(new DecompressionStream('gzip')));

/**
 * The weights of all models.
 * @throws ModelFileError where they are damaged or of another version.
 */
export const loadWeights = async (): Promise<ModelFile> => {
  const bytes = await unpack(PACKED_WEIGHTS).catch((cause: unknown) => {
    throw new ModelFileError('the models are damaged: they cannot be unpacked', { cause });
  });
  return readModelFile(bytes);
};

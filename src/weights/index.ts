/** The door of `weights/`: the trained weights, read and checked. */
import { type ModelFile, ModelFileError, readModelFile } from '../model/index.ts';
import { PACKED_WEIGHTS } from './weights.ts';

const unpack = async (base64: string): Promise<Uint8Array> => {
  const letters = atob(base64);
  // A loop: making the array from an iterator takes ten times as long.
  const packed = new Uint8Array(letters.length);
  for (let at = 0; at < packed.length; at++) packed[at] = letters.charCodeAt(at);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

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

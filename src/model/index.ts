/** The door of `model/`: sparse linear models over hashed features, and the file that they are read from. */

export type { ScoredPath } from './best-paths.ts';
export { Columns, PADDING } from './columns.ts';
export { crc32 } from './crc32.ts';
export { finish, hashStretch, hashText, mixIn } from './hash.ts';
export { ChainReader, Labeller, NEVER, Scorer } from './kernel/index.ts';
export { KeyLayout, LEAST_BITS, MOST_BITS } from './key-layout.ts';
export {
  FORMAT_VERSION,
  MAGIC,
  ModelFile,
  ModelFileError,
  readModelFile,
  SECTION_KIND,
} from './model-file.ts';
export { checked, partOf, type Rows } from './rows.ts';
export { DEEPEST, readTemplates, type Templates } from './templates.ts';

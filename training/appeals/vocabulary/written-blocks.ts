/** Blocks that were written for this project: see `training/appeals/written/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from './blocks.ts';
import { blocksIn } from './read-blocks.ts';

const folder = path.join(import.meta.dirname, '../written/blocks');

/** All blocks, in the order of their files. */
export function readWrittenBlocks(): Block[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => blocksIn(readFileSync(path.join(folder, file), 'utf8')));
}

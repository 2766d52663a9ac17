/** Pages with appeals that were written for this project: see `written/README.md`. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const writtenPagesFolder = path.join(import.meta.dirname, 'written/pages');

/** Who wrote them, by the names of their folders: what is learnt from one hand is judged by another's pages. */
export async function writtenHands(): Promise<string[]> {
  const entries = await readdir(writtenPagesFolder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
}

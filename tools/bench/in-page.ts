/** What `in-chromium.ts` has in its page: everybody who is measured, to be called by name. */
import { contestants, isContestant, type Read } from './contestants.ts';

const ready = new Map<string, Read>();

/** Reads all texts to their end. @returns milliseconds on the clock, without getting ready. */
async function readAll(name: string, texts: readonly string[]): Promise<number> {
  if (!isContestant(name)) throw new Error(`nobody is called ${name}`);
  const read = ready.get(name) ?? (await contestants[name]());
  ready.set(name, read);
  const start = performance.now();
  for (const text of texts) await read(text);
  return performance.now() - start;
}

Object.assign(globalThis, { readAll });

/** What a block is known again by. */
import { lineRoles } from '../../outline/index.ts';
import { kindOfRun } from '../kind-of-run.ts';
import type { Reading } from '../reading.ts';
import { isWhole, type Run } from '../run.ts';
import { type BlockSignature, signatureLimits } from './block-signature.ts';

/** Shorter words are in every text. */
const SHORTEST_WORD = 3;
const LETTERS = /\p{L}+/gu;
/** Written without spaces: every two characters count as a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;
/** Names that a site's tools make up differ from build to build. */
const NUMBERED = /\d/;
const SHORTEST_NAME = 3;

/** What a run of lines says and how it is built. */
export function signatureOf(reading: Reading, run: Run): BlockSignature {
  const lines = reading.lines.slice(run.first, run.end);
  const roles = new Set(lines.map(({ role }) => role));
  const { tags, names } = run.box;
  const hasBox = isWhole(run);
  return {
    kind: kindOfRun(reading, run),
    // A run within a box has none of its own.
    tags: hasBox ? tags.slice(0, signatureLimits.tags) : '',
    names: hasBox ? namesIn(names) : [],
    words: wordsIn(lines.map(({ text }) => text).join(' ')),
    roles: lineRoles.filter((role) => roles.has(role)),
  };
}

function namesIn(names: string): string[] {
  const telling = names
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name.length >= SHORTEST_NAME && !NUMBERED.test(name));
  return few(telling, signatureLimits.names);
}

/** The first different words of a text. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const [letters] of text.toLowerCase().matchAll(LETTERS)) {
    if (UNSPACED.test(letters)) words.push(...pairsIn(letters));
    else if (letters.length >= SHORTEST_WORD) words.push(letters);
  }
  return few(words, signatureLimits.words);
}

function pairsIn(letters: string): string[] {
  const characters = [...letters];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

function few(words: readonly string[], most: number): string[] {
  const different = new Set(words.map((word) => word.slice(0, signatureLimits.length)));
  return [...different].slice(0, most);
}

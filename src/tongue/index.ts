/** The door of `tongue/`: which language a text is written in. Knows no document and no browser. */
import { weighLanguages, wordsIn } from './by-words.ts';
import { sampleOf } from './sample.ts';
import { scriptOf } from './script-of.ts';
import { ownScripts } from './scripts.ts';

/** With fewer words, what the page declares counts for more than the words. */
const FEWEST_WORDS = 20;
/** With a smaller share of its function words, a text is in no language known here. */
const SMALLEST_SHARE = 0.1;

/** `de` for `de-AT`; null for what is no language tag. */
function primaryOf(tag: string): string | null {
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? null;
}

/**
 * The language that a text is written in, as a primary language subtag: `en`, `de`.
 *
 * The text speaks for itself where it has words enough; sites often declare the language of their
 * template. Looks at some 9,000 characters of a text of any length.
 *
 * @param declared what the page says, a BCP 47 tag; may be empty or wrong.
 * @returns null where neither tells.
 */
export function tongueOf(text: string, declared: string): string | null {
  const sample = sampleOf(text);
  const script = scriptOf(sample);
  if (script === null) return primaryOf(declared);
  const own = ownScripts[script];
  if (own !== undefined) return own;
  const words = wordsIn(sample);
  const [likeliest] = weighLanguages(words, script);
  const isTold = words.length >= FEWEST_WORDS && (likeliest?.share ?? 0) >= SMALLEST_SHARE;
  return isTold ? (likeliest?.language ?? null) : primaryOf(declared);
}

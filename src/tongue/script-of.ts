import { ownScripts, sharedScripts } from './scripts.ts';

const letters = [...sharedScripts, ...Object.keys(ownScripts)].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const,
);

/** Japanese writes most of what it means in Han letters; where this share of its letters is kana, it is Japanese. */
const SHARE_OF_KANA = 0.1;

const isKana = (script: string) => script === 'Hiragana' || script === 'Katakana';

/** The script that most letters of a text are of; null for a text without letters. */
export function scriptOf(text: string): string | null {
  const counts = letters
    .map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  const [most] = counts;
  if (most === undefined) return null;
  const kana = counts.find(({ script }) => isKana(script));
  const isJapanese = most.script === 'Han' && (kana?.count ?? 0) > SHARE_OF_KANA * most.count;
  return isJapanese ? 'Hiragana' : most.script;
}

/** The wordings for a page: those of its language, and the English ones that stand on pages everywhere. */
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { italian, portuguese, spanish } from './romance.ts';
import { russian } from './ru.ts';
import type { Lexicon } from './types.ts';

export type { Evidence, Lexicon } from './types.ts';

const lexicons: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  russian,
  japanese,
];

/** @param language a BCP 47 tag, or nothing where the page gives none. */
export function lexiconsFor(language: string): readonly Lexicon[] {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  const own = lexicons.find((lexicon) => lexicon.language === primary);
  return own === undefined || own === english ? [english] : [own, english];
}

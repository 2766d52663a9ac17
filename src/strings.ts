/** Every word that the extension shows comes from `_locales`, through here. */
import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

const PLACE = /\$([1-9])/g;

/** Strings with the places of what they are given left as they are: `$1`. */
export type Words = Readonly<Record<string, string>>;

/** The strings that somebody else has looked up. */
const known = new Map<string, string>();

/** Some strings, for a part of the extension that cannot look them up as fast. */
export function lookUp(keys: readonly MessageKey[]): Words {
  return Object.fromEntries(keys.map((key) => [key, message(key, '$1')]));
}

/**
 * Takes over strings. A page's script that asks for its first one has to wait for the browser, and its
 * page with it.
 */
export function learn(words: Words): void {
  for (const [key, text] of Object.entries(words)) known.set(key, text);
}

/** A string of the reader's language; `substitutions` take the places of `$1`, `$2` … */
export function message(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const text = known.get(key);
  if (text !== undefined) return text.replaceAll(PLACE, (_, n) => `${substitutions[n - 1] ?? ''}`);
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/**
 * The language that the strings are written in, a BCP 47 tag. Numbers, months and names of languages are written in it
 * too: the browser's own may be one that there are no strings of.
 */
export const language = (): string => message('language');

/** A month such as `2026-08` in the reader's language: `August 2026`; what is no month stays as it is. */
export function monthInWords(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language(), format).format(date);
}

/** The keys that come in a singular and a plural: `somethingOne`, `somethingOther`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}Other`
    ? Stem
    : never
  : never;

/** A string with a number in it (`$1`), in the grammatical number that fits; `others` take the places of `$2` … */
export function counted(
  stem: CountedKey,
  count: number,
  ...others: readonly (string | number)[]
): string {
  const plural = new Intl.PluralRules(language()).select(count);
  return message(plural === 'one' ? `${stem}One` : `${stem}Other`, count, ...others);
}

/** Things one after the other, as they are listed in a sentence: `a, b and c`. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(language()).format(things);
}

/** Words beside one another, those left out that are empty. */
export function joined(words: readonly string[], between: string): string {
  return words.filter((word) => word !== '').join(between);
}

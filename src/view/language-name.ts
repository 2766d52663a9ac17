import { language } from '../strings.ts';

/** What a reader calls a language, or its tag where the browser has no name for it. @param tag BCP 47. */
export function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames(language(), { type: 'language' });
    return names.of(tag) ?? tag;
  } catch {
    // No tag at all: the page is not to be trusted with one.
    return tag;
  }
}

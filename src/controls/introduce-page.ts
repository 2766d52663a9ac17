import { language } from '../strings.ts';

/** Says what a page of the extension is called, and in which language it is written: voices read it by that. */
export function introducePage(title: string): void {
  document.title = title;
  document.documentElement.lang = language();
}

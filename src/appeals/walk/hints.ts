/** What an element's names say about it. */
import { type AppealKind, kindOfHint } from '../scoring/index.ts';

/** The id and classes of an element, and its own name where the site made one up. */
export function namesOf(element: Element): string {
  const own = element.localName.includes('-') ? element.localName : '';
  return `${own} ${element.id} ${element.getAttribute('class') ?? ''}`;
}

/** The kind of appeal that an element's names hint at. */
export function hintOf(element: Element): AppealKind | null {
  return kindOfHint(namesOf(element));
}

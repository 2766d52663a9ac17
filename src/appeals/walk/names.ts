/** What elements are called, for those who read the outline: as much of it as an outline has. */
import { outlineLimits } from '../../outline/index.ts';

/** An element's id and classes, and its own name where the site made one up. */
export function namesOf(element: Element, name: string): string {
  const own = name.includes('-') ? name : '';
  const names = `${own} ${element.id} ${element.getAttribute('class') ?? ''}`;
  return names.trim().slice(0, outlineLimits.names);
}

/** An element's name and role: `div[dialog]`. */
export function tagOf(name: string, role: string | undefined): string {
  return (role === undefined ? name : `${name}[${role}]`).slice(0, outlineLimits.tags);
}

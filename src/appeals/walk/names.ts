/** What elements are called, for those who read the outline. */

/** An element's id and classes, and its own name where the site made one up. */
export function namesOf(element: Element, name: string): string {
  const own = name.includes('-') ? name : '';
  return `${own} ${element.id} ${element.getAttribute('class') ?? ''}`.trim();
}

/** An element's name and role: `div[dialog]`. */
export function tagOf(name: string, role: string | undefined): string {
  return role === undefined ? name : `${name}[${role}]`;
}

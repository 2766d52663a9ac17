/** What an element is called, for those who read the outline. */

/** Its id and classes, and its own name where the site made one up. */
export function namesOf(element: Element): string {
  const own = element.localName.includes('-') ? element.localName : '';
  return `${own} ${element.id} ${element.getAttribute('class') ?? ''}`.trim();
}

/** Its name and role: `div[dialog]`. */
export function tagOf(element: Element): string {
  const role = element.getAttribute('role');
  return role === null ? element.localName : `${element.localName}[${role}]`;
}

/** Texts and attributes as browsers write them. */

const ENTITY = /&(?:amp|lt|gt|quot|nbsp);/g;
const letters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** What is written, as it is read. */
export function decoded(written: string): string {
  if (!written.includes('&')) return written;
  return written.replaceAll(ENTITY, (entity) => letters[entity] ?? entity);
}

/** Gives what a tag says in an attribute; null where it has none of that name. */
type ReadAttribute = (tag: string) => string | null;

/** Values stand in quotation marks, and have none in them: what looks like an attribute is one. */
function attribute(name: string): ReadAttribute {
  const mark = ` ${name}="`;
  return (tag) => {
    const at = tag.indexOf(mark);
    if (at < 0) return null;
    const start = at + mark.length;
    return decoded(tag.slice(start, tag.indexOf('"', start)));
  };
}

/** All that is asked of tags. */
export const attributes = {
  id: attribute('id'),
  classes: attribute('class'),
  role: attribute('role'),
  target: attribute('href'),
  hidden: attribute('hidden'),
  style: attribute('style'),
  editable: attribute('contenteditable'),
  type: attribute('type'),
  value: attribute('value'),
  placeholder: attribute('placeholder'),
  label: attribute('aria-label'),
  name: attribute('name'),
} as const satisfies Readonly<Record<string, ReadAttribute>>;

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

/**
 * What a tag says in an attribute; null where it has none of that name. Values stand in quotation marks, and have
 * none in them: what looks like an attribute is one.
 */
export function attributeIn(tag: string, name: string): string | null {
  const mark = ` ${name}="`;
  const at = tag.indexOf(mark);
  if (at < 0) return null;
  const start = at + mark.length;
  return decoded(tag.slice(start, tag.indexOf('"', start)));
}

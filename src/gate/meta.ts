/** A page's `<meta>` elements by name. */
import { call } from '../dom.ts';

/** Read once for every question to them; the first of a name holds, as crawlers take it. */
export type MetaNames = ReadonlyMap<string, string>;

/** Gathers `property`, `name`, `itemprop` and `http-equiv` (in lower case) with their contents. */
export function readMeta(document: Document): MetaNames {
  const names = new Map<string, string>();
  for (const meta of call(document, 'querySelectorAll', 'meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !names.has(name)) names.set(name, content);
    }
  }
  return names;
}

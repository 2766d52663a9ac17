/** Markup of pages that are written down, not loaded. */
import type { LineRole } from '../../src/outline/index.ts';

/** An element with what stands in it. */
interface Element {
  readonly name: string;
  readonly role?: string;
  readonly classes?: string;
  readonly id?: string;
  readonly target?: string;
  readonly parts: readonly Part[];
}

/** A field or a picture. */
interface Thing {
  readonly thing: LineRole;
  readonly words?: string;
}

/** What stands in a page; a string is a text. */
export type Part = string | Element | Thing;

/** An element of a name with some parts in it. */
export function element(name: string, ...parts: readonly Part[]): Element {
  return { name, parts };
}

/** A link. */
export function link(target: string, ...parts: readonly Part[]): Element {
  return { name: 'a', target, parts };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = (name: string, value: string) =>
  value && ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

function writtenThing({ thing, words = '' }: Thing): string {
  switch (thing) {
    case 'picture':
      return '<img>';
    case 'foreignField':
      return '<input type="password">';
    case 'button':
      return `<input type="submit"${attribute('value', words)}>`;
    default: {
      const type = thing === 'emailField' ? 'email' : 'text';
      return `<input type="${type}"${attribute('placeholder', words)}>`;
    }
  }
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if ('thing' in part) return writtenThing(part);
  const { name, role = '', classes = '', id = '', target = '', parts } = part;
  const attributes = [
    attribute('id', id),
    attribute('role', role),
    attribute('class', classes),
    attribute('href', target),
  ].join('');
  const end = name === 'br' ? '' : `</${name}>`;
  return `<${name}${attributes}>${markupOf(...parts)}${end}`;
}

/** The markup of a page with these parts in its body. */
export function markupOf(...parts: readonly Part[]): string {
  return parts.map(written).join('');
}

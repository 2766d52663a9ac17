/** What a form's fields are, as lines of the outline. */
import type { LineRole } from '../outline/index.ts';
import { attributes } from './attributes.ts';

/** A line of its own in the place of an element that is not looked into. */
export interface Thing {
  readonly role: LineRole;
  readonly words: string;
}

const EMAIL = /e-?mail|newsletter/i;
/** Not seen, or no more than a box to tick. */
const UNSEEN = new Set(['hidden', 'checkbox', 'radio', 'range', 'file']);
const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);
const FOREIGN = new Set(['password', 'search']);

/** The role of a field with such a tag and the words on it, or null where it is nothing to see. */
export function readField(name: string, tag: string): Thing | null {
  if (name === 'textarea') return { role: 'foreignField', words: '' };
  if (name === 'select') return { role: 'field', words: '' };
  const type = (attributes.type(tag) ?? 'text').toLowerCase();
  if (UNSEEN.has(type)) return null;
  if (BUTTONS.has(type)) return { role: 'button', words: attributes.value(tag) ?? '' };
  if (FOREIGN.has(type)) return { role: 'foreignField', words: '' };
  const words = attributes.placeholder(tag) ?? attributes.label(tag) ?? '';
  const names = `${type} ${words} ${attributes.name(tag) ?? ''} ${attributes.id(tag) ?? ''}`;
  return { role: EMAIL.test(names) ? 'emailField' : 'field', words };
}

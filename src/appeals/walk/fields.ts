/** What a form's fields are, as lines of the outline. */
import type { LineRole } from '../../outline/index.ts';

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

/** A field's role and the words on it, or null where it is nothing to see. */
export function readField(field: Element): Thing | null {
  if (field.localName === 'textarea') return { role: 'foreignField', words: '' };
  if (field.localName === 'select') return { role: 'field', words: '' };
  const type = (field.getAttribute('type') ?? 'text').toLowerCase();
  if (UNSEEN.has(type)) return null;
  if (BUTTONS.has(type)) return { role: 'button', words: field.getAttribute('value') ?? '' };
  if (FOREIGN.has(type)) return { role: 'foreignField', words: '' };
  const words = field.getAttribute('placeholder') ?? field.getAttribute('aria-label') ?? '';
  const names = `${type} ${words} ${field.getAttribute('name') ?? ''} ${field.id}`;
  return { role: EMAIL.test(names) ? 'emailField' : 'field', words };
}

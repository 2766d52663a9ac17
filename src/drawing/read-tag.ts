/** What a sketch has of an element, by its tag. */
import { markupLimits } from '../outline/index.ts';
import { attributes } from './attributes.ts';
import { type ElementRole, elementRoles } from './element-roles.ts';
import { readField, type Thing } from './fields.ts';
import type { SketchElement, SketchThing } from './tree.ts';

/** What a reader sees of an element: nothing; a field or a picture; what stands in it. */
export type Seen = 'nothing' | 'inside' | Thing;

const NOT_DISPLAYED = /(?:^|;)\s*display\s*:\s*none/i;

/** What a reader sees of an element. @param tag its attributes, as they are written. */
export function seenOf(name: string, tag: string): Seen {
  const does = elementRoles.get(name);
  if (does === 'silent' || (tag !== '' && saysHidden(tag))) return 'nothing';
  // What somebody is writing: a fold would become a part of it, and be saved with it.
  if (tag !== '' && isEditable(tag)) return { role: 'foreignField', words: '' };
  if (does === undefined) return 'inside';
  return seenAs(name, tag, does) ?? 'nothing';
}

function seenAs(name: string, tag: string, does: ElementRole): Thing | null {
  if (does === 'picture') return { role: 'picture', words: '' };
  const field = readField(name, tag);
  return field && { ...field, words: field.words.slice(0, markupLimits.text) };
}

/** Whether an element says of itself, without the style sheet, that it is not shown. */
function saysHidden(tag: string): boolean {
  if (attributes.hidden(tag) !== null) return true;
  const style = attributes.style(tag);
  return style !== null && NOT_DISPLAYED.test(style);
}

function isEditable(tag: string): boolean {
  const editable = attributes.editable(tag);
  return editable !== null && editable !== 'false';
}

/** Where an element begins, and its tag ends. */
interface Beginning {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly parent: SketchElement;
}

// Each object is written out: to put them together from others takes several times as long as all the rest.

/** An element into which a reader sees, before anything stands in it. */
export function elementOf(
  name: string,
  tag: string,
  { number, from, to, parent }: Beginning,
): SketchElement {
  return {
    type: 'element',
    place: { element: number, part: 'itself' },
    from,
    to,
    last: number,
    parent,
    name: name.slice(0, markupLimits.name),
    role: said(tag, 'role'),
    classes: said(tag, 'classes'),
    id: said(tag, 'id'),
    target: name === 'a' ? said(tag, 'target') : '',
    children: [],
  };
}

/** What stands in the place of an element. */
export function thingOf(
  { role, words }: Thing,
  { number, from, to, parent }: Beginning,
): SketchThing {
  const place = { element: number, part: 'itself' } as const;
  return { type: 'thing', place, from, to, last: number, parent, role, words };
}

function said(tag: string, attribute: 'role' | 'classes' | 'id' | 'target'): string {
  return tag === '' ? '' : (attributes[attribute](tag) ?? '').slice(0, markupLimits[attribute]);
}

/** What a sketch has of a node. */
import { attributeOf, idOf } from '../../dom.ts';
import { elementName, sketchLimits } from '../../outline/index.ts';
import { wordsOf } from '../folding/kept-words.ts';
import type { ElementRole } from './elements.ts';
import { readField, type Thing } from './fields.ts';
import type { Mark } from './marked-elements.ts';

/** What a text says; of white space alone only that there is some. */
export function textOf(text: Text): string {
  const words = wordsOf(text);
  return words.trim() === '' ? ' ' : cut(words, sketchLimits.text);
}

/** What an element is called in the sketch. @param name its own. */
export function nameOf(element: Element, name: string, mark: Mark | undefined): string {
  const id = idOf(element);
  const own = cut(name, sketchLimits.name);
  if (mark === undefined && id === '') return own;
  const role = mark?.type === 'role' ? mark.role : '';
  return elementName(own, cut(role, sketchLimits.role), cut(id, sketchLimits.id));
}

/** An element’s classes. */
export function classesOf(element: Element): string {
  return cut(attributeOf(element, 'class') ?? '', sketchLimits.classes);
}

/** Where a link leads, as written in the page. */
export function targetOf(link: Element): string {
  return cut(link.getAttribute('href') ?? '', sketchLimits.target);
}

/** What a reader sees in the place of such an element; null for nothing. @param does what its name says. */
export function thingOf(
  element: Element,
  mark: Mark | undefined,
  does: ElementRole | undefined,
): Thing | null {
  if (does === 'silent' || mark?.type === 'hidden') return null;
  if (mark?.type === 'editable') return { role: 'foreignField', words: '' };
  if (does === 'picture') return { role: 'picture', words: '' };
  const field = does === 'field' ? readField(element) : null;
  return field && { ...field, words: cut(field.words, sketchLimits.text) };
}

function cut(text: string, most: number): string {
  return text.length > most ? text.slice(0, most) : text;
}

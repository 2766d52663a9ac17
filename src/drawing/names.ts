/** What elements are called, for those who read the outline: as much of it as an outline has. */
import { outlineLimits } from '../outline/index.ts';
import type { SketchElement } from './tree.ts';

/** An element's id and classes, and its own name where the site made one up. */
export function namesOf({ name, id, classes }: SketchElement): string {
  const own = name.includes('-') ? name : '';
  return `${own} ${id} ${classes}`.trim().slice(0, outlineLimits.names);
}

/** An element's name and role: `div[dialog]`. */
export function tagOf({ name, role }: SketchElement): string {
  return (role === '' ? name : `${name}[${role}]`).slice(0, outlineLimits.tags);
}

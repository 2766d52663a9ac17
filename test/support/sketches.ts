/** Sketches of pages that are written down, not loaded. */
import { elementName, type LineRole, type Sketch, thingName } from '../../src/outline/index.ts';

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

/** The sketch of a page with these parts in its body. */
export function sketchOf(...parts: readonly Part[]): Sketch {
  const depths: number[] = [];
  const names: string[] = [];
  const words: string[] = [];
  const targets: string[] = [];
  const add = (depth: number, name: string, own: string) => {
    depths.push(depth);
    names.push(name);
    words.push(own);
  };
  const addAll = (all: readonly Part[], depth: number): void => {
    for (const part of all) {
      if (typeof part === 'string') add(depth, '', part);
      else if ('thing' in part) add(depth, thingName(part.thing), part.words ?? '');
      else {
        const { name, role = '', classes = '', id = '', target = '', parts: inside } = part;
        add(depth, elementName(name, role, id), classes);
        if (name === 'a') targets.push(target);
        addAll(inside, depth + 1);
      }
    }
  };
  addAll(parts, 1);
  return { depths, names, words, targets };
}

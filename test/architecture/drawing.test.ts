import { describe, expect, it } from 'vitest';
import { pureParts, rooms } from './house.ts';
import { readText } from './sources.ts';

const page = readText('docs/architecture.md');
const [drawing = ''] = /^flowchart[\s\S]*?^```/m.exec(page) ?? [];

/** The entry points, each with a name of its own in the drawing: `popup[popup]`. */
const entries = new Set([...drawing.matchAll(/^ +(\w+)\[/gm)].map(([, name = '']) => name));
const roomNamed = (name: string) => (entries.has(name) ? 'entrypoints' : name);

const arrows = [...drawing.matchAll(/^ +([\w-]+) --> ([\w-]+)$/gm)].map(
  ([, from = '', to = '']) => ({ from: roomNamed(from), to: roomNamed(to) }),
);
const blue = /^ +class (\S+) pure$/m.exec(drawing)?.[1]?.split(',') ?? [];

it('every room is told of beside the drawing of the house', () => {
  const isTold = (room: string) =>
    [`src/${room}/`, `src/${room}.ts`, `${room}/`].some((name) => page.includes(`\`${name}\``));
  expect(Object.keys(rooms).filter((room) => !isTold(room))).toEqual([]);
});

describe('the drawing of the house', () => {
  it('has arrows that the plan allows, and no others', () => {
    expect(arrows.length).toBeGreaterThan(0);
    const wrong = arrows.filter(({ from, to }) => rooms[from]?.knows.includes(to) !== true);
    expect(wrong).toEqual([]);
  });

  it('has those rooms in blue that know neither document nor browser', () => {
    const pure = new Set(pureParts.map((part) => part.replace(/^src\/|\/$|\.ts$/g, '')));
    const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    expect(blue.sort()).toEqual([...drawn].filter((room) => pure.has(room)).sort());
  });
});

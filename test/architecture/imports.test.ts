import { describe, expect, it } from 'vitest';
import { pureParts, rooms } from './house.ts';
import { complaintsWithoutDocument, filesIn, importsOf, roomOf, sources } from './sources.ts';

const imports = sources.flatMap(importsOf);
const isData = (file: string) => /\.(css|json)$/.test(file);

/** The imports that leave their room for another. */
const crossings = imports.flatMap(({ from, place, target }) =>
  target === null || roomOf(from) === roomOf(target) || target.startsWith('public/')
    ? []
    : [{ from: roomOf(from), to: roomOf(target), place, target }],
);

/** The doors of folders within rooms. A lexicon has none: each of its lists is asked for by itself. */
const innerDoors = filesIn(['src'], /^src\/[^/]+\/.+\/index\.tsx?$/).filter(
  (file) => !file.includes('/lexicon'),
);

/** The doors within a room that stand between a file and one that it imports, the outermost first. */
const doorsTo = (target: string, from: string): readonly string[] =>
  innerDoors
    .filter((door) => {
      const folder = door.replace(/index\.tsx?$/, '');
      return target.startsWith(folder) && !from.startsWith(folder);
    })
    .sort((a, b) => a.length - b.length);

/** Whether a specifier is one of a package or of a part of it. */
const isOf = (specifier: string) => (name: string) =>
  specifier === name || specifier.startsWith(`${name}/`);

describe('the house', () => {
  it('has a place in the plan for every room', () => {
    const unplanned = new Set(sources.map(({ file }) => roomOf(file)).filter((r) => !rooms[r]));
    expect([...unplanned], 'add the room to test/architecture/house.ts').toEqual([]);
  });

  it('has a door to every room', () => {
    const folders = new Set(filesIn(['src'], /^src\/.+\/.+\.tsx?$/).map(roomOf));
    const doors = new Set(filesIn(['src'], /^src\/[^/]+\/index\.tsx?$/).map(roomOf));
    expect([...folders].filter((room) => !doors.has(room))).toEqual([]);
  });

  it('lets imports point one way only', () => {
    const wrong = crossings.filter(({ from, to }) => rooms[from]?.knows.includes(to) !== true);
    expect(wrong.map(({ place, from, to }) => `${place}: ${from} must not know ${to}`)).toEqual([]);
  });

  it('plans no way that nobody goes', () => {
    const gone = new Set(crossings.map(({ from, to }) => `${from} knows ${to}`));
    const planned = Object.entries(rooms).flatMap(([room, { knows }]) =>
      knows.map((other) => `${room} knows ${other}`),
    );
    expect(planned.filter((way) => !gone.has(way))).toEqual([]);
  });

  it('lets nobody go round in a circle', () => {
    const order: string[] = [];
    const enter = (room: string, way: readonly string[]) => {
      expect(way, 'the way back to where it began').not.toContain(room);
      if (order.includes(room)) return;
      for (const other of rooms[room]?.knows ?? []) enter(other, [...way, room]);
      order.push(room);
    };
    for (const room of Object.keys(rooms)) enter(room, []);
    expect(order).toHaveLength(Object.keys(rooms).length);
  });

  it('lets nobody reach past a door', () => {
    const past = crossings.filter(
      ({ target }) => !isData(target) && !/^src\/([^/]+\/index|[^/]+)\.tsx?$/.test(target),
    );
    expect(past.map(({ place, target }) => `${place} reaches for ${target}`)).toEqual([]);
  });

  it('lets nobody reach past a door within a room', () => {
    const past = imports.flatMap(({ from, place, target }) => {
      const door = target === null ? undefined : doorsTo(target, from)[0];
      return door === undefined || door === target ? [] : [`${place} reaches past ${door}`];
    });
    expect(past).toEqual([]);
  });

  it('names the file in every relative import, ending included', () => {
    const endless = imports.filter(({ target }) => target && !/\.(tsx?|css|json)$/.test(target));
    expect(endless.map(({ place, specifier }) => `${place}: ${specifier}`)).toEqual([]);
  });

  it('lets packages into the rooms that need them only', () => {
    const stray = imports.filter(
      ({ from, specifier, target }) =>
        target === null && !rooms[roomOf(from)]?.packages.some(isOf(specifier)),
    );
    expect(stray.map(({ place, specifier }) => `${place}: ${specifier}`)).toEqual([]);
  });

  it('keeps document and browser out of what works on text', () => {
    const pure = sources
      .map(({ file }) => file)
      .filter((file) => pureParts.some((part) => file.startsWith(part)));
    expect(pure.length).toBeGreaterThan(0);
    // What they import may unpack the weights, by what every JavaScript of today has.
    // WebAssembly is in every engine, though TypeScript has its types among the browser's.
    const own = complaintsWithoutDocument(pure).filter(
      (complaint) =>
        pure.some((file) => complaint.startsWith(file)) && !complaint.includes("'WebAssembly'"),
    );
    expect(own).toEqual([]);
  });
});

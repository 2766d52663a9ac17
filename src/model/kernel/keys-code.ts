import { PADDING } from '../columns.ts';
import { FINISH } from '../hash.ts';
import { DEEPEST, type TemplateNode } from '../templates.ts';
import { range } from './chain-places.ts';
import { get, i32, i32x4, set, v128 } from './instructions.ts';
import type { Layout } from './layout.ts';
import type { Pieces } from './module.ts';
import { FEATURE_BYTES, hashAt, locals } from './scorer-places.ts';
import type { Share } from './share.ts';

const xorWithShifted = (local: number, bits: number): number[] => [
  ...get(local),
  ...get(local),
  ...i32x4.shiftRight(bits),
  ...v128.xor,
];

/** Takes a node's values into the hashes of its depth; as {@link mixIn} does. */
const hashNode = ({ atom, depth }: TemplateNode, columnAt: number, mix: number[]): Pieces => [
  i32x4.of(atom.seed),
  depth === 0 ? [] : [...get(hashAt(depth - 1)), ...i32x4.add],
  get(locals.place),
  v128.load(columnAt + 4 * (PADDING + atom.offset)),
  mix,
];

/** What is done to a node's hashes when its values are in. */
const mixHashes = (depth: number): number[] => [
  ...v128.xor,
  ...get(locals.golden),
  ...i32x4.multiply,
  ...set(hashAt(depth)),
  ...xorWithShifted(hashAt(depth), 15),
  ...set(hashAt(depth)),
];

/** Spreads the hashes of a depth over all their bits; as {@link finish} does. */
const finishHashes = (depth: number): number[] => [
  ...xorWithShifted(hashAt(depth), FINISH.shifts[0]),
  ...get(locals.firstFactor),
  ...i32x4.multiply,
  ...set(locals.keys),
  ...xorWithShifted(locals.keys, FINISH.shifts[1]),
  ...get(locals.secondFactor),
  ...i32x4.multiply,
  ...set(locals.keys),
  ...xorWithShifted(locals.keys, FINISH.shifts[2]),
];

/** Makes keys within a template's stretch of what they are looked up by, or of where their rows start. */
const placeKeys = ({ keys, labels, rows }: Layout, template: number): number[] => {
  const inPlace = rows.inPlace[template] ?? -1;
  return inPlace < 0
    ? [...i32x4.of(keys.starts[template] ?? 0), ...i32x4.add]
    : [...i32x4.of(labels), ...i32x4.multiply, ...i32x4.of(inPlace), ...i32x4.add];
};

/** Writes down for all features of the places their keys, or where their rows start. The code for each depth is made once. */
export const findKeys = ({ nodes, features }: Share, layout: Layout): Pieces => {
  const { shifts } = layout.keys;
  const mixAt = range(DEEPEST).map(mixHashes);
  const finishAt = range(DEEPEST).map(finishHashes);
  return nodes.flatMap((node) => {
    const columnAt = layout.columnBytes * node.atom.column;
    const hashed = hashNode(node, columnAt, mixAt[node.depth] ?? []);
    const feature = features.get(node.template);
    if (feature === undefined) return hashed;
    return [
      ...hashed,
      i32.of(0),
      finishAt[node.depth] ?? [],
      i32x4.shiftRight(shifts[node.template] ?? 0),
      placeKeys(layout, node.template),
      v128.store(layout.found + FEATURE_BYTES * feature),
    ];
  });
};

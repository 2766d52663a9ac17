import { PADDING, type PLACES_AT_A_TIME } from '../columns.ts';
import { FINISH, GOLDEN } from '../hash.ts';
import { DEEPEST, type TemplateNode, type Templates } from '../templates.ts';
import { get, i16x8, i32, i32x4, i64, loop, set, TYPE, tee, v128 } from './instructions.ts';
import type { Layout } from './layout.ts';
import type { FunctionCode, Pieces } from './module.ts';

/** The name of the function. */
export const SCORE = 'score';

/** How many places are scored side by side: as many as a vector holds, or one, where each needs what the last gave. */
export type Lanes = 1 | typeof PLACES_AT_A_TIME;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Where the function keeps what: first what it is given, then what it works with. */
const locals = {
  /** Where the first place and the one behind the last stand in a column, and where their sums go; in bytes. */
  place: 0,
  end: 1,
  sums: 2,
  bits: 3,
  key: 4,
  row: 5,
  entry: 6,
  keys: 7,
  addresses: 8,
  golden: 9,
  firstFactor: 10,
  secondFactor: 11,
  hash: 12,
} as const;
const hashAt = (depth: number): number => locals.hash + depth;
const FIRST_TOTAL = locals.hash + DEEPEST;

const xorWithShifted = (local: number, bits: number): number[] => [
  ...get(local),
  ...get(local),
  ...i32x4.shiftRight(bits),
  ...v128.xor,
];

/** Takes a node's values into the hashes of its depth; as {@link mixIn} does. */
const hashNode = ({ atom, depth }: TemplateNode, columnAt: number): number[] => [
  ...(depth === 0
    ? i32x4.of(atom.seed)
    : [...get(hashAt(depth - 1)), ...i32x4.of(atom.seed), ...i32x4.add]),
  ...get(locals.place),
  ...v128.load(columnAt + 4 * (PADDING + atom.offset)),
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

/** From keys to where their words stand in the index. */
const FIND_WORDS = [
  ...tee(locals.keys),
  ...i32x4.shiftRight(5),
  ...i32x4.of(8),
  ...i32x4.multiply,
  ...set(locals.addresses),
];

/**
 * Adds a row to the totals of a lane, without a branch: a key without a row leads to the one that is all zeros. The
 * entry of the index is on the stack.
 */
const addRow = (lane: number, { cells, vectors, rowBytes }: Layout): number[] => [
  ...tee(locals.entry),
  ...i32.lowerHalf,
  ...set(locals.bits),
  ...get(locals.keys),
  ...i32x4.lane(lane),
  ...set(locals.key),
  // The row: the one that the 32 keys begin with, and on by the keys among them before this one …
  ...get(locals.entry),
  ...i64.of(32),
  ...i64.shiftRight,
  ...i32.lowerHalf,
  ...get(locals.bits),
  ...i32.of(-1),
  ...get(locals.key),
  ...i32.shiftLeft,
  ...i32.of(-1),
  ...i32.xor,
  ...i32.and,
  ...i32.countBits,
  ...i32.add,
  // … if the key has one.
  ...get(locals.bits),
  ...get(locals.key),
  ...i32.shiftRight,
  ...i32.of(1),
  ...i32.and,
  ...i32.multiply,
  ...i32.of(rowBytes),
  ...i32.multiply,
  ...set(locals.row),
  ...range(vectors).flatMap((vector) => {
    const total = FIRST_TOTAL + lane * vectors + vector;
    return [
      ...get(locals.row),
      ...i16x8.loadBytes(cells + 8 * vector, rowBytes < 8 ? 4 : 8),
      ...get(total),
      ...i16x8.add,
      ...set(total),
    ];
  }),
];

/** The pieces that are the same for many features are made once. */
const addFeatures = ({ nodes }: Templates<string>, layout: Layout, lanes: Lanes): Pieces => {
  const { starts, shifts } = layout.keys;
  const finishAt = range(DEEPEST).map(finishHashes);
  const rows = range(lanes).map((lane) => ({
    address: [...get(locals.addresses), ...i32x4.lane(lane)],
    add: addRow(lane, layout),
  }));
  let template = 0;
  return nodes.flatMap((node) => {
    const columnAt = layout.columnBytes * node.atom.column;
    const hashed = hashNode(node, columnAt);
    if (!node.complete) return [hashed];
    const entry = i64.load(layout.index + (starts[template] ?? 0) / 4);
    const keys = i32x4.shiftRight(shifts[template] ?? 0);
    template += 1;
    return [
      hashed,
      finishAt[node.depth] ?? [],
      keys,
      FIND_WORDS,
      ...rows.flatMap(({ address, add }) => [address, entry, add]),
    ];
  });
};

const writeTotals = (totals: number, { sums }: Layout): number[] =>
  range(totals).flatMap((total) => [
    ...get(locals.sums),
    ...get(FIRST_TOTAL + total),
    ...v128.store(sums + 16 * total),
  ]);

const step = (local: number, bytes: number): number[] => [
  ...get(local),
  ...i32.of(bytes),
  ...i32.add,
];

/**
 * A function that writes the sums of the rows of all features for places of the columns, one or four at a time. It is
 * straight: every address, seed and shift stands in it as a number.
 */
export const scorerCode = (
  templates: Templates<string>,
  layout: Layout,
  lanes: Lanes,
): FunctionCode => {
  const totals = lanes * layout.vectors;
  return {
    name: SCORE,
    parameters: [TYPE.i32, TYPE.i32, TYPE.i32],
    results: [],
    locals: [
      ...[TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i64],
      ...new Array<number>(FIRST_TOTAL + totals - locals.keys).fill(TYPE.v128),
    ],
    body: [
      [...i32x4.of(GOLDEN), ...set(locals.golden)],
      [...i32x4.of(FINISH.factors[0]), ...set(locals.firstFactor)],
      [...i32x4.of(FINISH.factors[1]), ...set(locals.secondFactor)],
      loop.start,
      range(totals).flatMap((total) => [...v128.zero, ...set(FIRST_TOTAL + total)]),
      ...addFeatures(templates, layout, lanes),
      writeTotals(totals, layout),
      [...step(locals.sums, 16 * totals), ...set(locals.sums)],
      [...step(locals.place, 4 * lanes), ...tee(locals.place), ...get(locals.end), ...i32.isLess],
      loop.againIfNotZero,
    ],
  };
};

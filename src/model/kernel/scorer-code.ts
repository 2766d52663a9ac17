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
  /** Which feature is looked at, in bytes of what is found for it. */
  feature: 3,
  key: 4,
  bits: 5,
  entry: 6,
  keys: 7,
  golden: 8,
  firstFactor: 9,
  secondFactor: 10,
  hash: 11,
} as const;
const hashAt = (depth: number): number => locals.hash + depth;
const FIRST_TOTAL = locals.hash + DEEPEST;
/** What is found for a feature: a number a place. */
const FEATURE_BYTES = 16;

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

/** Writes the keys of all features of the places down. The code for each depth is made once. */
const findKeys = ({ nodes }: Templates<string>, layout: Layout): Pieces => {
  const { starts, shifts } = layout.keys;
  const mixAt = range(DEEPEST).map(mixHashes);
  const finishAt = range(DEEPEST).map(finishHashes);
  let template = 0;
  return nodes.flatMap((node) => {
    const columnAt = layout.columnBytes * node.atom.column;
    const hashed = hashNode(node, columnAt, mixAt[node.depth] ?? []);
    if (!node.complete) return hashed;
    const own = template++;
    return [
      ...hashed,
      i32.of(0),
      finishAt[node.depth] ?? [],
      i32x4.shiftRight(shifts[own] ?? 0),
      i32x4.of(starts[own] ?? 0),
      i32x4.add,
      v128.store(layout.found + FEATURE_BYTES * own),
    ];
  });
};

/**
 * Puts in the place of a key where its row starts, without a branch: a key without a row leads to the one that is all
 * zeros.
 */
const findRow = ({ found, index, labels }: Layout, lane: number): number[] => [
  ...get(locals.feature),
  ...get(locals.feature),
  ...i32.load(found + 4 * lane),
  ...tee(locals.key),
  ...i32.of(5),
  ...i32.shiftRight,
  ...i32.of(3),
  ...i32.shiftLeft,
  ...i64.load(index),
  ...tee(locals.entry),
  ...i32.lowerHalf,
  // The bits up to the key's own, which is the sign now; shifts go by the lowest five bits of a number.
  ...get(locals.key),
  ...i32.of(-1),
  ...i32.xor,
  ...i32.shiftLeft,
  ...set(locals.bits),
  // The row: the last one before the 32 keys, and on by the keys among them up to this one, if it has one.
  ...get(locals.entry),
  ...i64.of(32),
  ...i64.shiftRight,
  ...i32.lowerHalf,
  ...get(locals.bits),
  ...i32.countBits,
  ...i32.add,
  ...get(locals.bits),
  ...i32.of(31),
  ...i32.shiftRightSigned,
  ...i32.and,
  ...i32.of(labels),
  ...i32.multiply,
  ...i32.store(found + 4 * lane),
];

/** Adds a row to the totals of a lane, and to totals of no label what lies behind it. */
const addRow = ({ found, cells, vectors, labels }: Layout, lane: number): number[] =>
  range(vectors).flatMap((vector) => {
    const total = FIRST_TOTAL + lane * vectors + vector;
    return [
      ...get(locals.feature),
      ...i32.load(found + 4 * lane),
      ...i16x8.loadBytes(cells + 8 * vector, labels <= 4 ? 4 : 8),
      ...get(total),
      ...i16x8.add,
      ...set(total),
    ];
  });

const step = (local: number, bytes: number): number[] => [
  ...get(local),
  ...i32.of(bytes),
  ...i32.add,
];

/** What is done for each feature, one after the other. */
const eachFeature = (count: number, work: number[]): Pieces => [
  [...i32.of(0), ...set(locals.feature), ...loop.start],
  work,
  [...step(locals.feature, FEATURE_BYTES), ...tee(locals.feature)],
  [...i32.of(FEATURE_BYTES * count), ...i32.isLess, ...loop.againIfNotZero],
];

const writeTotals = (totals: number, { sums }: Layout): number[] =>
  range(totals).flatMap((total) => [
    ...get(locals.sums),
    ...get(FIRST_TOTAL + total),
    ...v128.store(sums + 16 * total),
  ]);

/**
 * A function that writes the sums of the rows of all features for places of the columns, one or four at a time. First
 * it hashes all features of the places, in straight code where every address, seed and shift is a number; then it
 * looks all their rows up; then it adds them. So a look into the memory need not wait for another.
 */
export const scorerCode = (
  templates: Templates<string>,
  layout: Layout,
  lanes: Lanes,
): FunctionCode => {
  const totals = lanes * layout.vectors;
  const perLane = (code: (layout: Layout, lane: number) => number[]): Pieces =>
    eachFeature(
      templates.count,
      range(lanes).flatMap((lane) => code(layout, lane)),
    );
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
      ...findKeys(templates, layout),
      ...perLane(findRow),
      range(totals).flatMap((total) => [...v128.zero, ...set(FIRST_TOTAL + total)]),
      ...perLane(addRow),
      writeTotals(totals, layout),
      [...step(locals.sums, 16 * totals), ...set(locals.sums)],
      [...step(locals.place, 4 * lanes), ...tee(locals.place), ...get(locals.end), ...i32.isLess],
      loop.againIfNotZero,
    ],
  };
};

import { FINISH, GOLDEN } from '../hash.ts';
import { range } from './chain-places.ts';
import { get, i16x8, i32, i32x4, i64, loop, set, TYPE, tee } from './instructions.ts';
import { findKeys } from './keys-code.ts';
import type { Layout } from './layout.ts';
import type { Pieces } from './module.ts';
import { FEATURE_BYTES, FIRST_TOTAL, type Lanes, locals, moved } from './scorer-places.ts';
import type { Share } from './share.ts';

/** The types of the locals of a function that adds rows up, behind what it is given. */
export const localTypes = ({ vectors }: Layout, lanes: Lanes): number[] => [
  ...[TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i64],
  ...new Array<number>(FIRST_TOTAL + lanes * vectors - locals.keys).fill(TYPE.v128),
];

/** Puts the factors of hashes where the code looks for them. */
export const setFactors = (): number[] => [
  ...[...i32x4.of(GOLDEN), ...set(locals.golden)],
  ...[...i32x4.of(FINISH.factors[0]), ...set(locals.firstFactor)],
  ...[...i32x4.of(FINISH.factors[1]), ...set(locals.secondFactor)],
];

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

/** What is done for each of the first features, one after the other. */
const eachFeature = (count: number, work: number[]): Pieces =>
  count === 0
    ? []
    : [
        [...i32.of(0), ...set(locals.feature), ...loop.start],
        work,
        [...moved(locals.feature, FEATURE_BYTES), ...tee(locals.feature)],
        [...i32.of(FEATURE_BYTES * count), ...i32.isLess, ...loop.againIfNotZero],
      ];

/**
 * Adds the rows of a share's features to the totals of the places, one or four at a time. First it hashes all features
 * of the places, in straight code where every address, seed and shift is a number; then it looks their rows up; then
 * it adds them. So a look into the memory need not wait for another.
 *
 * @param totals sets the totals that are added to.
 */
export const addUp = (share: Share, layout: Layout, lanes: Lanes, totals: number[]): Pieces => {
  const perLane = (count: number, code: (layout: Layout, lane: number) => number[]): Pieces =>
    eachFeature(
      count,
      range(lanes).flatMap((lane) => code(layout, lane)),
    );
  return [
    ...findKeys(share, layout),
    ...perLane(share.lookedUp, findRow),
    totals,
    ...perLane(share.features.size, addRow),
  ];
};

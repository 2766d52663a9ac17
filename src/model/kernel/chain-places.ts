import type { ChainLayout } from './chain-layout.ts';
import { get, i32, loop, set, TYPE, when } from './instructions.ts';

/** The numbers from 0 up to `length`. */
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Labels are looked at in pairs, each a vector. */
export const VECTOR = 16;

/** Where the functions keep what. Rows of a place are counted in bytes of its numbers of 64 bits. */
export const locals = {
  /** Where the row behind the last one starts. */
  end: 0,
  row: 1,
  /** Half as many bytes: a row of numbers of 32 bits. */
  half: 2,
  /** Where the number of the matrix into the place stands, and where the matrix does. */
  matrixOf: 3,
  matrix: 4,
  greatest: 5,
  logPartition: 6,
  total: 7,
  step: 8,
  isBetter: 9,
  sums: 10,
} as const;

/** Moves the address in a local on by so many bytes. */
export const step = (local: number, bytes: number): number[] => [
  ...get(local),
  ...i32.of(bytes),
  ...i32.add,
  ...set(local),
];

/** Pairs of labels of a layout, and bytes of a row. */
export const pairsOf = ({ width }: ChainLayout): number[] => range(width / 2);
/** Bytes of a row of a layout. */
export const rowBytes = ({ width }: ChainLayout): number => 8 * width;

/** Finds a place's matrix among matrices of so many bytes. @param offset from the place's number to the one looked at. */
export const findMatrix = (layout: ChainLayout, bytes: number, offset = 0): number[] => [
  ...get(locals.matrixOf),
  ...i32.loadHalf(layout.matrixOf + offset),
  ...i32.of(bytes),
  ...i32.multiply,
  ...set(locals.matrix),
];

const toNextPlace = (layout: ChainLayout): number[] => [
  ...step(locals.row, rowBytes(layout)),
  ...step(locals.half, rowBytes(layout) / 2),
  ...step(locals.matrixOf, 2),
];

/** What runs for the first place, and then what runs for each that follows. */
export const fromFirst = (layout: ChainLayout, first: number[], other: number[]): number[][] => {
  const isBeforeEnd = [...get(locals.row), ...get(locals.end), ...i32.isLess];
  return [
    [...first, ...toNextPlace(layout)],
    [...isBeforeEnd, ...when.start, ...loop.start],
    [...other, ...toNextPlace(layout)],
    [...isBeforeEnd, ...loop.againIfNotZero, ...when.end],
  ];
};

/** The types of the locals behind what a function is given. */
export const localTypes = (layout: ChainLayout): number[] => [
  ...new Array<number>(locals.greatest - 1).fill(TYPE.i32),
  ...new Array<number>(locals.step - locals.greatest).fill(TYPE.f64),
  ...new Array<number>(2 + 3 * (layout.width / 2)).fill(TYPE.v128),
];

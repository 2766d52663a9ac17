import type { ChainLayout } from './chain-layout.ts';
import {
  call,
  f32,
  f64,
  f64x2,
  get,
  i32,
  leave,
  loop,
  select,
  set,
  TYPE,
  tee,
  twice,
  v128,
  when,
} from './instructions.ts';
import type { FunctionCode, OutsideFunction } from './module.ts';

/** The functions' names, and those of the functions that they are handed, which are numbered first. */
export const CHAIN = { marginals: 'marginals', best: 'best' } as const;
export const OUTSIDE: readonly OutsideFunction[] = ['exp', 'log'].map((name) => ({
  name,
  parameters: [TYPE.f64],
  results: [TYPE.f64],
}));
const [EXP, LOG, WEIGH] = [0, 1, OUTSIDE.length] as const;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
/** Labels are looked at in pairs, each a vector. */
const VECTOR = 16;

/** Where the functions keep what. Rows of a place are counted in bytes of its numbers of 64 bits. */
const locals = {
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

const step = (local: number, bytes: number): number[] => [
  ...get(local),
  ...i32.of(bytes),
  ...i32.add,
  ...set(local),
];

/** Pairs of labels of a layout, and bytes of a row. */
const pairsOf = ({ width }: ChainLayout): number[] => range(width / 2);
const rowBytes = ({ width }: ChainLayout): number => 8 * width;

/** Finds a place's matrix among matrices of so many bytes. @param offset from the place's number to the one looked at. */
const findMatrix = (layout: ChainLayout, bytes: number, offset = 0): number[] => [
  ...get(locals.matrixOf),
  ...i32.loadHalf(layout.matrixOf + offset),
  ...i32.of(bytes),
  ...i32.multiply,
  ...set(locals.matrix),
];

/** Adds the lanes of pairs up, label by label, so that the sum is the same to the last bit wherever it is taken. */
const totalOf = ({ labels }: ChainLayout, first: number): number[] => [
  ...f64.of(0),
  ...range(labels).flatMap((label) => [
    ...get(first + Math.floor(label / 2)),
    ...f64x2.lane(label % 2),
    ...f64.add,
  ]),
  ...set(locals.total),
];

/** Divides pairs by their total and stores them. */
const storeShares = (layout: ChainLayout, first: number, to: number): number[] =>
  pairsOf(layout).flatMap((pair) => [
    ...get(locals.row),
    ...get(first + pair),
    ...get(locals.total),
    ...f64x2.twice,
    ...f64x2.divide,
    ...v128.store(to + VECTOR * pair),
  ]);

/** `exp` of a number that is not above zero; most are zero, or so low that nothing is left. */
const weigh: FunctionCode = {
  name: 'weigh',
  parameters: [TYPE.f64],
  results: [TYPE.f64],
  locals: [],
  body: [
    [...get(0), ...f64.of(0), ...f64.isEqual, ...when.start, ...f64.of(1), ...leave, ...when.end],
    [...get(0), ...f64.of(-750), ...f64.isLess],
    [...when.start, ...f64.of(0), ...leave, ...when.end],
    [...get(0), ...call(EXP)],
  ],
};

/** What each label of a place weighs by its own score, beside the place's greatest. */
const weighLabels = (layout: ChainLayout): number[] => {
  const scoreOf = (label: number) => [
    ...get(locals.half),
    ...f32.load(layout.emissions + 4 * label),
  ];
  return [
    ...scoreOf(0),
    ...range(layout.labels)
      .slice(1)
      .flatMap((label) => [...scoreOf(label), ...f32.greater]),
    ...f32.widened,
    ...set(locals.greatest),
    ...range(layout.labels).flatMap((label) => [
      ...get(locals.row),
      ...scoreOf(label),
      ...f32.widened,
      ...get(locals.greatest),
      ...f64.subtract,
      ...call(WEIGH),
      ...f64.store(layout.weights + 8 * label),
    ]),
  ];
};

/** Adds up what leads to each label from those of the place before. */
const sumForward = (layout: ChainLayout): number[] => {
  const own = (from: number, pair: number) => [
    ...get(locals.matrix),
    ...f64x2.load(layout.factors + from * rowBytes(layout) + VECTOR * pair),
  ];
  return range(layout.labels).flatMap((before) => [
    ...get(locals.row),
    ...f64x2.loadTwice(layout.alpha - rowBytes(layout) + 8 * before),
    ...set(locals.step),
    ...pairsOf(layout).flatMap((pair) => [
      ...own(before, pair),
      ...get(locals.step),
      ...f64x2.multiply,
      ...(before === 0 ? [] : [...get(locals.sums + pair), ...f64x2.add]),
      ...set(locals.sums + pair),
    ]),
  ]);
};

const startForward = (layout: ChainLayout): number[] =>
  pairsOf(layout).flatMap((pair) => [
    ...get(locals.matrix),
    ...f64x2.load(layout.factors + layout.labels * rowBytes(layout) + VECTOR * pair),
    ...set(locals.sums + pair),
  ]);

const forward = (layout: ChainLayout, isFirst: boolean): number[] => [
  ...findMatrix(layout, (layout.labels + 1) * rowBytes(layout)),
  ...weighLabels(layout),
  ...(isFirst ? startForward(layout) : sumForward(layout)),
  ...pairsOf(layout).flatMap((pair) => [
    ...get(locals.sums + pair),
    ...get(locals.row),
    ...f64x2.load(layout.weights + VECTOR * pair),
    ...f64x2.multiply,
    ...set(locals.sums + pair),
  ]),
  ...totalOf(layout, locals.sums),
  ...storeShares(layout, locals.sums, layout.alpha),
  ...get(locals.logPartition),
  ...get(locals.total),
  ...call(LOG),
  ...get(locals.greatest),
  ...f64.add,
  ...f64.add,
  ...set(locals.logPartition),
];

/** The probabilities of a place whose beta is known. */
const multiply = (layout: ChainLayout): number[] => [
  ...pairsOf(layout).flatMap((pair) => [
    ...get(locals.row),
    ...f64x2.load(layout.alpha + VECTOR * pair),
    ...get(locals.row),
    ...f64x2.load(layout.beta + VECTOR * pair),
    ...f64x2.multiply,
    ...set(locals.sums + pair),
  ]),
  ...totalOf(layout, locals.sums),
  ...storeShares(layout, locals.sums, layout.probabilities),
];

const startBackward = (layout: ChainLayout): number[] =>
  pairsOf(layout).flatMap((pair) => [
    ...get(locals.row),
    ...f64.of(1),
    ...f64x2.twice,
    ...v128.store(layout.beta + VECTOR * pair),
  ]);

/** What each label of a place leads to behind it. */
const backward = (layout: ChainLayout): number[] => {
  const behind = (at: number, label: number) => [
    ...get(locals.row),
    ...f64x2.loadTwice(at + rowBytes(layout) + 8 * label),
  ];
  return [
    ...findMatrix(layout, layout.labels * rowBytes(layout), 2),
    ...range(layout.labels).flatMap((after) =>
      pairsOf(layout).flatMap((pair) => [
        ...get(locals.matrix),
        ...f64x2.load(layout.factorsBack + after * rowBytes(layout) + VECTOR * pair),
        ...behind(layout.weights, after),
        ...f64x2.multiply,
        ...behind(layout.beta, after),
        ...f64x2.multiply,
        ...(after === 0 ? [] : [...get(locals.sums + pair), ...f64x2.add]),
        ...set(locals.sums + pair),
      ]),
    ),
    ...totalOf(layout, locals.sums),
    ...storeShares(layout, locals.sums, layout.beta),
  ];
};

const toNextPlace = (layout: ChainLayout): number[] => [
  ...step(locals.row, rowBytes(layout)),
  ...step(locals.half, rowBytes(layout) / 2),
  ...step(locals.matrixOf, 2),
];

/** Runs for the first place, then for each that follows. */
const fromFirst = (layout: ChainLayout, first: number[], other: number[]): number[][] => {
  const isBeforeEnd = [...get(locals.row), ...get(locals.end), ...i32.isLess];
  return [
    [...first, ...toNextPlace(layout)],
    [...isBeforeEnd, ...when.start, ...loop.start],
    [...other, ...toNextPlace(layout)],
    [...isBeforeEnd, ...loop.againIfNotZero, ...when.end],
  ];
};

const localTypes = (layout: ChainLayout): number[] => [
  ...new Array<number>(locals.greatest - 1).fill(TYPE.i32),
  ...new Array<number>(locals.step - locals.greatest).fill(TYPE.f64),
  ...new Array<number>(2 + layout.width).fill(TYPE.v128),
];

/** Forward and backward, scaled. It is given where the row behind the last place starts, and gives the logarithm of the partition function. */
const marginalsCode = (layout: ChainLayout): FunctionCode => {
  const back = [...step(locals.row, -rowBytes(layout)), ...step(locals.matrixOf, -2)];
  return {
    name: CHAIN.marginals,
    parameters: [TYPE.i32],
    results: [TYPE.f64],
    locals: localTypes(layout),
    body: [
      ...fromFirst(layout, forward(layout, true), forward(layout, false)),
      [...back, ...startBackward(layout), ...multiply(layout)],
      [...get(locals.row), ...when.start, ...loop.start],
      [...back, ...backward(layout), ...multiply(layout)],
      [...get(locals.row), ...loop.againIfNotZero, ...when.end],
      get(locals.logPartition),
    ],
  };
};

/** Puts what is better into a local's lanes. */
const better = (value: number[], local: number): number[] => [
  ...value,
  ...get(local),
  ...get(locals.isBetter),
  ...select,
  ...set(local),
];

/** The best step to each label: its score, and the label that it comes from. */
const bestSteps = (layout: ChainLayout): number[] => {
  const fromOf = (pair: number) => locals.sums + layout.width / 2 + pair;
  return [
    ...pairsOf(layout).flatMap((pair) => [
      ...f64.of(-Infinity),
      ...f64x2.twice,
      ...set(locals.sums + pair),
      ...twice(0),
      ...set(fromOf(pair)),
    ]),
    ...range(layout.labels).flatMap((before) =>
      pairsOf(layout).flatMap((pair) => [
        ...get(locals.row),
        ...f64x2.loadTwice(layout.scores - rowBytes(layout) + 8 * before),
        ...get(locals.matrix),
        ...f64x2.loadWidened(layout.steps + before * (rowBytes(layout) / 2) + 8 * pair),
        ...f64x2.add,
        ...tee(locals.step),
        ...get(locals.sums + pair),
        ...f64x2.isGreater,
        ...set(locals.isBetter),
        ...better(get(locals.step), locals.sums + pair),
        ...better(twice(before), fromOf(pair)),
      ]),
    ),
    ...pairsOf(layout).flatMap((pair) => [
      ...get(locals.row),
      ...get(fromOf(pair)),
      ...v128.store(layout.before + VECTOR * pair),
    ]),
  ];
};

const firstSteps = (layout: ChainLayout): number[] =>
  pairsOf(layout).flatMap((pair) => [
    ...get(locals.matrix),
    ...f64x2.loadWidened(layout.steps + layout.labels * (rowBytes(layout) / 2) + 8 * pair),
    ...set(locals.sums + pair),
  ]);

/** Viterbi. It is given where the row behind the last place starts. */
const bestCode = (layout: ChainLayout): FunctionCode => {
  const place = (steps: number[]) => [
    ...findMatrix(layout, (layout.labels + 1) * (rowBytes(layout) / 2)),
    ...steps,
    ...pairsOf(layout).flatMap((pair) => [
      ...get(locals.row),
      ...get(locals.sums + pair),
      ...get(locals.half),
      ...f64x2.loadWidened(layout.emissions + 8 * pair),
      ...f64x2.add,
      ...v128.store(layout.scores + VECTOR * pair),
    ]),
  ];
  return {
    name: CHAIN.best,
    parameters: [TYPE.i32],
    results: [],
    locals: localTypes(layout),
    body: fromFirst(layout, place(firstSteps(layout)), place(bestSteps(layout))),
  };
};

/** The functions that work chains out, straight code for so many labels. */
export const chainCode = (layout: ChainLayout): readonly FunctionCode[] => [
  weigh,
  marginalsCode(layout),
  bestCode(layout),
];

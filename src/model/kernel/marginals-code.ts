import type { ChainLayout } from './chain-layout.ts';
import {
  findMatrix,
  fromFirst,
  locals,
  localTypes,
  pairsOf,
  range,
  rowBytes,
  step,
  VECTOR,
} from './chain-places.ts';
import { call, f32, f64, f64x2, get, leave, loop, set, TYPE, v128, when } from './instructions.ts';
import type { FunctionCode, OutsideFunction } from './module.ts';

export const MARGINALS = 'marginals';

/** The functions that the code is handed; they are numbered first. */
export const OUTSIDE: readonly OutsideFunction[] = ['exp', 'log'].map((name) => ({
  name,
  parameters: [TYPE.f64],
  results: [TYPE.f64],
}));
const [EXP, LOG, WEIGH] = [0, 1, OUTSIDE.length] as const;

/** Adds the lanes of pairs up, label by label, so that the sum is the same to the last bit wherever it is taken. */
const totalOf = ({ labels }: ChainLayout): number[] => [
  ...f64.of(0),
  ...range(labels).flatMap((label) => [
    ...get(locals.sums + Math.floor(label / 2)),
    ...f64x2.lane(label % 2),
    ...f64.add,
  ]),
  ...set(locals.total),
];

/** Divides pairs by their total and stores them. */
const storeShares = (layout: ChainLayout, to: number): number[] =>
  pairsOf(layout).flatMap((pair) => [
    ...get(locals.row),
    ...get(locals.sums + pair),
    ...get(locals.total),
    ...f64x2.twice,
    ...f64x2.divide,
    ...v128.store(to + VECTOR * pair),
  ]);

/** `exp` of a number that is not above zero; most are zero, or so low that nothing is left. */
export const weigh: FunctionCode = {
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
  ...totalOf(layout),
  ...storeShares(layout, layout.alpha),
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
  ...totalOf(layout),
  ...storeShares(layout, layout.probabilities),
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
    ...totalOf(layout),
    ...storeShares(layout, layout.beta),
  ];
};

/** Forward and backward, scaled. It is given where the row behind the last place starts, and gives the logarithm of the partition function. */
export const marginalsCode = (layout: ChainLayout): FunctionCode => {
  const back = [...step(locals.row, -rowBytes(layout)), ...step(locals.matrixOf, -2)];
  return {
    name: MARGINALS,
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

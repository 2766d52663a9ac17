import type { ChainLayout } from './chain-layout.ts';
import {
  findMatrix,
  fromFirst,
  locals,
  localTypes,
  pairsOf,
  range,
  rowBytes,
  VECTOR,
} from './chain-places.ts';
import { f64, f64x2, get, select, set, TYPE, tee, twice, v128 } from './instructions.ts';
import type { FunctionCode } from './module.ts';

export const BEST = 'best';

/** Of two values, lane by lane, the first where a step is better than those before, else the second. */
const ifBetter = (value: number[], other: number[]): number[] => [
  ...value,
  ...other,
  ...get(locals.isBetter),
  ...select,
];

/** The best step to each label: its score, the label that it comes from, and the score of the second best. */
const bestSteps = (layout: ChainLayout): number[] => {
  const fromOf = (pair: number) => locals.sums + layout.width / 2 + pair;
  const secondOf = (pair: number) => locals.sums + layout.width + pair;
  return [
    ...pairsOf(layout).flatMap((pair) => [
      ...f64.of(-Infinity),
      ...f64x2.twice,
      ...tee(locals.sums + pair),
      ...set(secondOf(pair)),
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
        ...ifBetter(get(locals.sums + pair), get(locals.step)),
        ...get(secondOf(pair)),
        ...f64x2.greater,
        ...set(secondOf(pair)),
        ...ifBetter(get(locals.step), get(locals.sums + pair)),
        ...set(locals.sums + pair),
        ...ifBetter(twice(before), get(fromOf(pair))),
        ...set(fromOf(pair)),
      ]),
    ),
    ...pairsOf(layout).flatMap((pair) => [
      ...get(locals.row),
      ...get(fromOf(pair)),
      ...v128.store(layout.before + VECTOR * pair),
      ...get(locals.row),
      ...get(secondOf(pair)),
      ...v128.store(layout.seconds + VECTOR * pair),
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
export const bestCode = (layout: ChainLayout): FunctionCode => {
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
    name: BEST,
    parameters: [TYPE.i32],
    results: [],
    locals: localTypes(layout),
    body: fromFirst(layout, place(firstSteps(layout)), place(bestSteps(layout))),
  };
};

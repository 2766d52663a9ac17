import { PADDING } from '../columns.ts';
import { addUp, localTypes, setFactors } from './adding-code.ts';
import { range } from './chain-places.ts';
import { get, i16x8, i32, i32x4, loop, set, TYPE, tee, v128, when } from './instructions.ts';
import type { Layout } from './layout.ts';
import type { FunctionCode } from './module.ts';
import { FIRST_TOTAL, locals, moved } from './scorer-places.ts';
import type { Share } from './share.ts';

export const LABEL = 'label';

/** A sum and its label go into one number, the lower label first where sums are the same. */
const LABEL_BITS = 5;
export const MOST_LABELS = 2 ** LABEL_BITS;
/** Added to what is no label's sum: less than any sum is. */
const NO_LABEL = -(2 ** 30);

/** What is added to the sums of four labels, once these are shifted. Label 0 is for those that are not sought. */
const ranksFrom = (first: number, labels: number): number[] =>
  range(4).map((lane) => {
    const label = first + lane;
    return label > 0 && label < labels ? MOST_LABELS - 1 - label : NO_LABEL;
  });

/** The greatest of the totals and the ranks of their labels, four by four. */
const ranked = ({ labels, vectors }: Layout): number[] =>
  range(vectors).flatMap((vector) =>
    ([0, 4] as const).flatMap((half) => [
      ...get(FIRST_TOTAL + vector),
      ...(half === 0 ? i16x8.widenLower : i16x8.widenUpper),
      ...i32x4.shiftLeft(LABEL_BITS),
      ...i32x4.constant(ranksFrom(8 * vector + half, labels)),
      ...i32x4.add,
      ...(vector + half === 0 ? [] : i32x4.greater),
    ]),
  );

/** The greatest of four numbers, in each of them. */
const greatestOfFour = [2, 1].flatMap((distance) => [
  ...tee(locals.keys),
  ...get(locals.keys),
  ...get(locals.keys),
  ...i32x4.turned(distance),
  ...i32x4.greater,
]);

/** The label of the greatest total. */
const best = (layout: Layout): number[] => [
  ...ranked(layout),
  ...greatestOfFour,
  ...i32x4.lane(0),
  ...i32.of(MOST_LABELS - 1),
  ...i32.and,
  ...i32.of(MOST_LABELS - 1),
  ...i32.xor,
];

/**
 * A function that labels places one after the other: to the sums that are there for each it adds the rows of a share's
 * features, and writes the label of the greatest into a column, where these features look at it. What has a label in
 * the column is left alone; what has none is negative there.
 */
export const labellingCode = (share: Share, layout: Layout, column: number): FunctionCode => {
  const own = layout.columnBytes * column + 4 * PADDING;
  const totals = range(layout.vectors).flatMap((vector) => [
    ...get(locals.sums),
    ...v128.load(layout.sums + 16 * vector),
    ...set(FIRST_TOTAL + vector),
  ]);
  return {
    name: LABEL,
    parameters: [TYPE.i32, TYPE.i32, TYPE.i32],
    results: [],
    locals: localTypes(layout, 1),
    body: [
      setFactors(),
      loop.start,
      [...get(locals.place), ...i32.load(own), ...i32.of(0), ...i32.isLess, ...when.start],
      ...addUp(share, layout, 1, totals),
      [...get(locals.place), ...best(layout), ...i32.store(own), ...when.end],
      [...moved(locals.sums, 16 * layout.vectors), ...set(locals.sums)],
      [...moved(locals.place, 4), ...tee(locals.place), ...get(locals.end), ...i32.isLess],
      loop.againIfNotZero,
    ],
  };
};

import { PLACES_AT_A_TIME } from '../columns.ts';
import { addUp, localTypes, setFactors } from './adding-code.ts';
import { range } from './chain-places.ts';
import { get, i32, loop, set, TYPE, tee, v128 } from './instructions.ts';
import type { Layout } from './layout.ts';
import type { FunctionCode } from './module.ts';
import { FIRST_TOTAL, locals, moved } from './scorer-places.ts';
import type { Share } from './share.ts';

/** The name of the function. */
export const SCORE = 'score';

/** A function that writes the sums of the rows of a share's features for places of the columns, four at a time. */
export const scorerCode = (share: Share, layout: Layout): FunctionCode => {
  const lanes = PLACES_AT_A_TIME;
  const totals = range(lanes * layout.vectors);
  const zeros = totals.flatMap((total) => [...v128.zero, ...set(FIRST_TOTAL + total)]);
  return {
    name: SCORE,
    parameters: [TYPE.i32, TYPE.i32, TYPE.i32],
    results: [],
    locals: localTypes(layout, lanes),
    body: [
      setFactors(),
      loop.start,
      ...addUp(share, layout, lanes, zeros),
      totals.flatMap((total) => [
        ...get(locals.sums),
        ...get(FIRST_TOTAL + total),
        ...v128.store(layout.sums + 16 * total),
      ]),
      [...moved(locals.sums, 16 * totals.length), ...set(locals.sums)],
      [...moved(locals.place, 4 * lanes), ...tee(locals.place), ...get(locals.end), ...i32.isLess],
      loop.againIfNotZero,
    ],
  };
};

import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../tools/analyse/in-order.ts';

describe('tasks in order', () => {
  it('takes no more items in than may run ahead of the reader', async () => {
    let taken = 0;
    async function* items(): AsyncGenerator<number> {
      for (let item = 0; item < 100; item++) {
        taken++;
        yield item;
      }
    }
    const results = inOrder(items(), 4, async (item) => item);
    expect(await results.next()).toEqual({ done: false, value: 0 });
    expect(taken).toBe(4);
  });

  it('hands out the results in the order of the items, whichever is done first', async () => {
    async function* items(): AsyncGenerator<number> {
      yield* [3, 1, 2];
    }
    const wait = (turns: number): Promise<number> =>
      turns === 0 ? Promise.resolve(0) : Promise.resolve().then(() => wait(turns - 1));
    const results: number[] = [];
    for await (const result of inOrder(items(), 3, async (item) => {
      await wait(item * 5);
      return item;
    }))
      results.push(result);
    expect(results).toEqual([3, 1, 2]);
  });
});

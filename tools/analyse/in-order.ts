/**
 * Does a task for each item, several at a time, and hands the results out in the items' order. No more
 * items are taken in than are asked for and under way, so that memory stays bounded whatever the input.
 *
 * @param ahead how many tasks may run or lie finished before the first of them is handed out.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    running.push(task(item));
    if (running.length < ahead) continue;
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
  for (const rest of running) yield await rest;
}

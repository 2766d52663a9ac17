/** What it costs to get ready, each time in a process of its own. */
import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { spreadOf, timeOf } from './clock.ts';
import { type ContestantName, contestantNames, contestants } from './contestants.ts';
import { table } from './table.ts';

const TIMES = 5;
const MEGABYTE = 2 ** 20;
const SENTENCE = 'The harbour will be closed, the mayor said.';

const costs = v.object({ milliseconds: v.number(), processor: v.number(), heap: v.number() });
type Costs = v.InferOutput<typeof costs>;

/** What is held now, waste taken away, in bytes. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** In such a process: loads, reads one sentence, and says what that took. */
export async function loadOnce(name: ContestantName): Promise<Costs> {
  const before = held();
  const start = performance.now();
  const processor = await timeOf(async () => (await contestants[name]())(SENTENCE));
  const milliseconds = performance.now() - start;
  return { milliseconds, processor, heap: held() - before };
}

function loadElsewhere(name: ContestantName): Costs {
  const [file = ''] = process.argv.slice(1);
  const output = execFileSync(process.execPath, ['--expose-gc', file, '--load', name], {
    encoding: 'utf8',
  });
  return v.parse(costs, JSON.parse(output));
}

/** A table of what it costs everybody to get ready. */
export function measureLoading(): string {
  const rows = contestantNames.map((name) => {
    const all = Array.from({ length: TIMES }, () => loadElsewhere(name));
    const wall = spreadOf(all.map(({ milliseconds }) => milliseconds));
    const processor = spreadOf(all.map((each) => each.processor));
    const heap = spreadOf(all.map((each) => each.heap / MEGABYTE));
    return [name, wall.median, wall.least, processor.median, heap.median.toFixed(1)];
  });
  const head = ['until the first sentence is read', 'ms', 'least', 'of processor', 'MB held'];
  return table(head, rows);
}

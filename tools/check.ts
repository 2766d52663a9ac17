/** `npm test`: everything that must hold before a change is kept. The last line counts it. */

import { countLine, resultOf, type StepResult, skippedLine, sum } from './check/result.ts';
import { type Step, steps } from './check/steps.ts';
import { messageOf } from './command/failure.ts';

/** Runs a step to its end, whatever it throws, and tells of it. */
async function take({ name, run }: Step): Promise<StepResult> {
  const start = performance.now();
  console.log(`▸ ${name} …`);
  const result = await run().catch((error) => resultOf('fails', messageOf(error)));
  if (result.failed > 0) console.log(`${result.log.trim()}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${countLine(result)} (${seconds} s)`);
  for (const test of result.unsteady) console.log(`  at the second try: ${test}`);
  return result;
}

const results: StepResult[] = [];
for (const step of steps) results.push(await take(step));
const total = sum(results);
console.log(`\n${skippedLine(total)}${countLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

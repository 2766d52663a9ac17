/** Everything that is checked, in order. */
import { buildCommand, type Command, provideBrowsers } from '../browser/index.ts';
import { messageOf } from '../command/failure.ts';
import { resultOf, type StepResult } from './result.ts';
import { runTool } from './run-tool.ts';
import { runStoreLint } from './store-lint.ts';
import { runTests } from './tests.ts';

/** One thing that is checked. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

/** A step that holds when a command ends well. */
function commandStep(name: string, command: Command): Step {
  const run = async () => {
    const { code, output, errors } = await runTool(command);
    return resultOf(code === 0 ? 'holds' : 'fails', output + errors);
  };
  return { name, run };
}

async function haveBrowsers(): Promise<StepResult> {
  try {
    const found = await provideBrowsers(['chromium', 'firefox']);
    return resultOf('holds', [...found.values()].join('\n'));
  } catch (error) {
    return resultOf('fails', messageOf(error));
  }
}

export const steps: readonly Step[] = [
  commandStep('format and lint', ['biome', 'ci', '--error-on-warnings', '--colors=off', '.']),
  commandStep('build for Chromium', buildCommand('chromium')),
  commandStep('build for Firefox', buildCommand('firefox')),
  // After the builds, which write the types of the entry points.
  commandStep('types', ['tsc', '--noEmit']),
  commandStep('nothing unused', ['knip', '--no-progress']),
  { name: 'unit tests', run: () => runTests('node', 'dom') },
  { name: 'store lint', run: runStoreLint },
  commandStep('size budgets', ['size-limit']),
  { name: 'browsers', run: haveBrowsers },
  { name: 'tests in Chromium', run: () => runTests('chromium') },
  { name: 'tests in Firefox', run: () => runTests('firefox') },
];

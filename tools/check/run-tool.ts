import { spawn } from 'node:child_process';
import { type Command, commandFile, projectFolder } from '../browser/index.ts';

/** The longest that one command may take, in milliseconds: a hang fails, and the rest is still run. */
const LIMIT = 20 * 60_000;

interface Ended {
  /** 0 when all is well; null when the command was ended or could not be started. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** An environment in which tools write text and no colours, whatever somebody asked for. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...environment } = process.env;
  return { ...environment, NO_COLOR: '1' };
}

/** Runs a command of the project's own packages, without colours and without anybody to answer it. */
export function runTool([command, ...given]: Command): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(commandFile(command), given, {
      cwd: projectFolder,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: LIMIT,
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', (error) => resolve({ code: null, output, errors: errors + error.message }));
    child.once('close', (code, signal) => {
      const end = signal ? `\nEnded by ${signal} after ${LIMIT / 60_000} minutes at the most.` : '';
      resolve({ code, output, errors: errors + end });
    });
  });
}

import { Failure } from './failure.ts';

/** `parseArgs` words its complaints for whoever typed the command. */
function isForTheReader(error: unknown): error is Error {
  if (error instanceof Failure) return true;
  return (
    error instanceof TypeError && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS')
  );
}

/**
 * Runs a command: what it throws goes to standard error, one line for a `Failure` and the whole trace
 * for a mistake of our own, and the process ends with 1.
 *
 * @param command gives the exit code; 0 where it gives none.
 */
export async function runCommand(command: () => Promise<number> | Promise<void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(isForTheReader(error) ? error.message : error);
    process.exitCode = 1;
  }
}

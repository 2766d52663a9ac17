/** Something went wrong in a way that one line tells: a command prints the message and ends with 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What was thrown, as one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error))
    .replace(/\s*\n\s*/g, ' · ')
    .trim();
}

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

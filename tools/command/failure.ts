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

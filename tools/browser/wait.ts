/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How often something is looked at again, in milliseconds. */
const INTERVAL = 25;

/**
 * Looks again and again until something is there.
 *
 * @param look gives null, or throws, as long as there is nothing.
 * @param limit milliseconds.
 * @param what names it in the error.
 * @throws Error with the last reason when the time is over.
 */
export async function until<Value>(
  look: () => Promise<Value | null>,
  limit: number,
  what: string,
): Promise<Value> {
  const end = performance.now() + limit;
  for (;;) {
    let reason = '';
    try {
      const found = await look();
      if (found !== null) return found;
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : error}`;
    }
    if (performance.now() > end) throw new Error(`${what} did not come in ${limit} ms${reason}`);
    await wait(INTERVAL);
  }
}

/**
 * A promise with a limit of time; what it stands for goes on, but nobody waits for it any longer.
 *
 * @param limit milliseconds.
 */
export async function within<Value>(
  limit: number,
  what: string,
  promise: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** When to look whether a page is an article. */
import { pause } from './pause.ts';

/** Some pages draw themselves only after they have loaded: what is no article is looked at again, after so many milliseconds. */
const LOOK_AGAIN_AFTER = [1_000, 3_000] as const;

/**
 * The moments to look at a page, until it turns out to be an article.
 *
 * @param wait how long to wait before the first, in milliseconds.
 * @throws the signal's reason, when `signal` aborts.
 */
export async function* looks(wait: number, signal: AbortSignal): AsyncGenerator<void> {
  for (const each of [wait, ...LOOK_AGAIN_AFTER]) {
    await pause(each, signal);
    yield;
  }
}

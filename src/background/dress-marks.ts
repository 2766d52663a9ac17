/** Has the marks of a page drawn as the reader wants. */
import { browser } from 'wxt/browser';
import { type KeptLooks, readLooks } from '../looks.ts';
import { markRules } from './mark-rules.ts';

/**
 * Puts the style sheet of some looks into a page in the place of the one before. The page itself has none of it among
 * its own: it cannot lose it, and is not changed.
 */
export async function dressMarks(tabId: number, before: KeptLooks, now: KeptLooks): Promise<void> {
  const sheet = (looks: KeptLooks) => ({ target: { tabId }, css: markRules(readLooks(looks)) });
  const [old, fresh] = [sheet(before), sheet(now)];
  // The same kinds in another order: what was put in and taken out again would be gone.
  if (old.css === fresh.css) return;
  // Both asked for at once: what one page wants is done in the order in which it says so, and never without a sheet.
  await Promise.all([
    fresh.css !== '' && browser.scripting.insertCSS(fresh),
    old.css !== '' && browser.scripting.removeCSS(old),
  ]);
}

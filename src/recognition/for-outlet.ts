/** Whether what can be answered is asked for the outlet: a charity, an event, a shop and a friend ask in the same words. */

import type { AppealKind, Line } from '../outline/index.ts';
import { ANYBODYS } from './kinds-of-asking.ts';
import { PLATFORMS } from './lexicon/addresses.ts';
import { ownVoice } from './lexicon/own-voice.ts';
import type { AloneReading } from './reading.ts';
import type { Run } from './run.ts';
import { isSmall } from './sizes.ts';
import { kindOfTarget } from './targets.ts';

/** Of two addresses that are asked for, one is a friend's. */
export const MOST_ADDRESSES = 1;
/** What clubs, charities and offices ask for as well. */
const OTHERS_TOO: ReadonlySet<AppealKind | null> = new Set([
  'donation',
  'membership',
  'registration',
]);

/**
 * How the lines from `first` up to `end` can be answered: for the outlet, as far as can be told; for anybody, on pages
 * of apps and networks, whom stories lead to as well; for others; not at all.
 */
export function answeredFor(
  reading: AloneReading,
  first: number,
  end: number,
): 'outlet' | 'anybody' | 'others' | 'nobody' {
  const lines = reading.lines.slice(first, end);
  const addresses = addressesIn(lines);
  if (addresses > 0) return addresses > MOST_ADDRESSES ? 'others' : 'outlet';
  const answers = lines.filter(isAnswer);
  if (answers.length === 0) return 'nobody';
  // What has no address of its own is the page's, too.
  const targets = answers.flatMap((line) => line.targets).filter((target) => target !== '');
  const isFor = (target: string) => isForOutlet(reading, target, first, end);
  if (targets.length === 0 || targets.some(isFor)) return 'outlet';
  // In a wording that is known, it is asked for oneself.
  if (reading.asks(first, end)) return 'outlet';
  return targets.some((target) => ANYBODYS.has(kindOfTarget(target))) ? 'anybody' : 'others';
}

/**
 * Whether a link may be an outlet's: to its own pages, to where outlets are paid, for what others seldom ask for; for
 * what they ask for too, where the outlet speaks of itself.
 */
function isForOutlet(reading: AloneReading, target: string, first: number, end: number): boolean {
  if (reading.isOwnPage(target)) return true;
  const kind = kindOfTarget(target);
  if (!OTHERS_TOO.has(kind))
    return PLATFORMS.test(target) || (kind !== null && !ANYBODYS.has(kind));
  return reading.lines.slice(first, end).some(({ text }) => ownVoice.test(text));
}

/** Whether a line has something to click on, or an address to fill in. */
export function isAnswer({ role, linkShare }: Line): boolean {
  return role === 'button' || role === 'emailField' || linkShare > 0;
}

/** How many addresses are asked for: a field without a word on it, beside one with words, is there to catch machines. */
function addressesIn(lines: readonly Line[]): number {
  const fields = lines.filter(({ role }) => role === 'emailField');
  return fields.filter(({ text }) => text !== '').length || fields.length;
}

/** Whether a run is of a form that asks for a friend's address as well. */
export function isOfFriendsForm({ lines }: AloneReading, { box }: Run): boolean {
  return isSmall(box) && addressesIn(lines.slice(box.first, box.end)) > MOST_ADDRESSES;
}

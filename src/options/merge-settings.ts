/** Settings of a file put to those that are there. */
import { listLimits, type Settings, type SettingsList } from '../settings.ts';
import type { OpenedAppeal, SiteRule } from '../site-rules.ts';
import { mergeNames } from './names-file.ts';
import type { Choices, Lists } from './settings-file.ts';

/** What is to be kept, and how many entries of the file found no room. */
interface Merged {
  readonly settings: Partial<Choices> & Lists;
  readonly leftOut: number;
}

/** Each entry once, where it stood first and as it was said last. */
const onceBy =
  <Entry>(keyOf: (entry: Entry) => string) =>
  (entries: readonly Entry[]): readonly Entry[] => [
    ...new Map(entries.map((entry) => [keyOf(entry), entry])).values(),
  ];

const onceById = onceBy(({ id }: SiteRule) => id);
/** About the same block of a site the later word counts, as it does when it is said there. */
const onceByBlock = onceBy(({ site, block }: SiteRule) => JSON.stringify([site, block]));
const onceByAppeal = onceBy(({ site, appeal }: OpenedAppeal) => JSON.stringify([site, appeal]));

/**
 * Puts what a file gives to what is there: no entry of a list goes, and where both say something of one name or block, and
 * of what is on or off, the file has the word. A list that is full takes no more.
 */
export function mergeSettings(now: Settings, choices: Partial<Choices>, lists: Lists): Merged {
  const whole: Lists = {
    sitesOff: [...new Set([...now.sitesOff, ...lists.sitesOff])],
    appealsShownOn: [...new Set([...now.appealsShownOn, ...lists.appealsShownOn])],
    ownNames: mergeNames(now.ownNames, lists.ownNames),
    siteRules: onceByBlock(onceById([...now.siteRules, ...lists.siteRules])),
    openedAppeals: onceByAppeal([...now.openedAppeals, ...lists.openedAppeals]),
  };
  const within = <Entry>(name: SettingsList, entries: readonly Entry[]) =>
    entries.slice(0, listLimits[name]);
  const settings: Lists = {
    sitesOff: within('sitesOff', whole.sitesOff),
    appealsShownOn: within('appealsShownOn', whole.appealsShownOn),
    ownNames: within('ownNames', whole.ownNames),
    siteRules: within('siteRules', whole.siteRules),
    openedAppeals: within('openedAppeals', whole.openedAppeals),
  };
  const count = (some: Lists) =>
    Object.values(some).reduce((sum, entries) => sum + entries.length, 0);
  return { settings: { ...choices, ...settings }, leftOut: count(whole) - count(settings) };
}

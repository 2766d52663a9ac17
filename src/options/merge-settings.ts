/** Settings of a file put to those that are there. */
import { listLimits, type Settings, type SettingsList } from '../settings.ts';
import type { OpenedAppeal, SiteRule } from '../site-rules.ts';
import { mergeNames } from './names-file.ts';
import type { Choices, Lists, Looks } from './settings-file.ts';

/** What is to be kept, and of each list how many entries of the file found no room. */
interface Merged {
  readonly settings: Partial<Choices> & Lists & Pick<Settings, 'looks'>;
  readonly leftOut: ListCounts;
}

/** What a file gives. */
export interface Given {
  readonly choices: Partial<Choices>;
  readonly looks: Looks;
  readonly lists: Lists;
}

/** A number for each list. */
export type ListCounts = Readonly<Record<SettingsList, number>>;

/** Counts something of each list. */
export const countsOf = (countOf: (name: SettingsList) => number): ListCounts => ({
  sitesOff: countOf('sitesOff'),
  appealsShownOn: countOf('appealsShownOn'),
  ownNames: countOf('ownNames'),
  siteRules: countOf('siteRules'),
  openedAppeals: countOf('openedAppeals'),
});

/** Each entry once, where it stood first and as it was said last. */
const onceBy =
  <Entry>(keyOf: (entry: Entry) => string) =>
  (entries: readonly Entry[]): readonly Entry[] => [
    ...new Map(entries.map((entry) => [keyOf(entry), entry])).values(),
  ];

const onceById = onceBy(({ id }: SiteRule) => id);
/** About a block that is kept in the very same words the later word counts. */
const onceByBlock = onceBy(({ site, block }: SiteRule) => JSON.stringify([site, block]));
const onceByAppeal = onceBy(({ site, appeal }: OpenedAppeal) => JSON.stringify([site, appeal]));

/**
 * Puts what a file gives to what is there: no entry of a list goes, and where both say something of one name, of a block
 * in the same words, of how a kind looks, and of what is on or off, the file has the word. A list that is full takes no
 * more.
 */
export function mergeSettings(now: Settings, { choices, looks, lists }: Given): Merged {
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
  const leftOut = countsOf((name) => whole[name].length - settings[name].length);
  return {
    settings: { ...choices, looks: { ...now.looks, ...looks }, ...settings },
    leftOut,
  };
}

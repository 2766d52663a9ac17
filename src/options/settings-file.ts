/** Everything that the reader has said as a file: JSON that names its form and its version. */
import * as v from 'valibot';
import { kinds } from '../kinds.ts';
import { kindLook } from '../looks.ts';
import { markPart } from '../mark-parts.ts';
import type { KindLook } from '../palette.ts';
import { choices, listEntries, type Settings, type SettingsList } from '../settings.ts';

const FORMAT = 'says-who-settings';
/** To be raised where a file of the new form would be misread by what is installed elsewhere. */
const VERSION = 1;

const file = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** What is on or off, or one of a few. */
export type Choices = Pick<Settings, keyof typeof choices | 'unmarked'>;
/** Looks by the kinds that they are of. */
export type Looks = Readonly<Record<string, KindLook>>;
export type Lists = Pick<Settings, SettingsList>;

/** What a file gives, and how many of its entries could not be read; or why it gives nothing. */
export type SettingsRead =
  | {
      readonly status: 'read';
      readonly choices: Partial<Choices>;
      readonly looks: Looks;
      readonly lists: Lists;
      readonly unread: number;
    }
  | { readonly status: 'notOurs' }
  | { readonly status: 'newer' };

/** Writes settings as a file that a reader can look through. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entries of a list, read one by one: a broken one costs no other. */
const entries = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((values): readonly Entry[] =>
      values.flatMap((value) => {
        const read = v.safeParse(entry, value);
        return read.success ? [read.output] : [];
      }),
    ),
  );

const lists = v.object({
  sitesOff: entries(listEntries.sitesOff),
  appealsShownOn: entries(listEntries.appealsShownOn),
  ownNames: entries(listEntries.ownNames),
  siteRules: entries(listEntries.siteRules),
  openedAppeals: entries(listEntries.openedAppeals),
});

/** What a file says of what is on or off; it need not say it all. */
const given = v.object({
  marks: v.exactOptional(choices.marks),
  folding: v.exactOptional(choices.folding),
  badge: v.exactOptional(choices.badge),
  sureness: v.exactOptional(choices.sureness),
  unmarked: v.exactOptional(entries(markPart)),
});

/** The looks of kinds, read one by one as well. */
const givenLooks = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform(
    (given): Looks =>
      Object.fromEntries(
        Object.entries(given).flatMap(([name, value]) => {
          const kind = v.safeParse(v.picklist(kinds), name);
          const look = v.safeParse(kindLook, value);
          return kind.success && look.success ? [[kind.output, look.output]] : [];
        }),
      ),
  ),
);

/** What a choice must be to be looked at; what is marked is looked at entry by entry. */
const shapes = { ...choices, unmarked: v.array(v.unknown()) };

/** What has entries. */
const holder = v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]);

const isChoice = ([name, value]: readonly [string, unknown]): boolean =>
  Object.entries(shapes).some(([one, schema]) => one === name && v.is(schema, value));

/** How much some settings hold. */
const sizeOf = (values: readonly unknown[]): number =>
  values.reduce<number>(
    (sum, value) => sum + (v.is(holder, value) ? Object.keys(value).length : 1),
    0,
  );

/** Reads a file that `writeSettings` has written, here or elsewhere. Never throws. */
export function readSettings(text: string): SettingsRead {
  const whole = v.safeParse(file, parsed(text));
  if (!whole.success) return { status: 'notOurs' };
  const { version, settings } = whole.output;
  if (version > VERSION) return { status: 'newer' };
  const names = new Set([...Object.keys(listEntries), ...Object.keys(shapes), 'looks']);
  const said = Object.entries(settings).filter(([name]) => names.has(name));
  const readLists = v.parse(lists, Object.fromEntries(said));
  const readChoices = v.parse(given, Object.fromEntries(said.filter(isChoice)));
  const looks = v.parse(givenLooks, settings['looks']);
  const read = sizeOf([...Object.values(readLists), ...Object.values(readChoices), looks]);
  const unread = sizeOf(said.map(([, value]) => value)) - read;
  return { status: 'read', choices: readChoices, looks, lists: readLists, unread };
}

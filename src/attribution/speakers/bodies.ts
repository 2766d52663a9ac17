import type { Token } from '../../language/index.ts';
import type { Head } from '../kinds/head.ts';
import { isMediaName } from '../kinds/names.ts';
import { MEDIA_NOUNS } from '../lexicons/media.ts';
import type { Context } from './context.ts';
import type { NamedBody } from './entities.ts';

/** Short forms of bodies that no article spells out. */
const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
]);

const REACH = 400;

/** The last name before a place that fits. */
const lastBody = (
  { bodies }: Context,
  before: number,
  fits: (body: NamedBody) => boolean,
): NamedBody | null => {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - REACH); at--) {
    const body = bodies[at];
    if (body !== undefined && fits(body)) return body;
  }
  return null;
};

const withoutPossessive = (name: string): string => name.replace(/['’]s?$/u, '');

/** The fullest name that the text gives a body: a short form spelt out, `the ministry` by its name. */
export const fullName = (
  context: Context,
  name: string,
  tokens: readonly Token[],
  head: Head,
): string => {
  const plain = withoutPossessive(name).replace(/\s*\([^)]*\)$/u, '');
  const spelt = context.shortForms.get(plain) ?? WELL_KNOWN.get(plain);
  if (spelt !== undefined) return spelt;
  const start = tokens[0]?.start ?? 0;
  const isShort = head.definite && tokens.length === 2 && !head.isName;
  if (!isShort) return plain;
  const isOutlet = MEDIA_NOUNS.has(head.word);
  const body = lastBody(context, start, ({ name, words }) =>
    isOutlet ? isMediaName(name) : words.length > 1 && words.includes(head.word),
  );
  return withoutPossessive(body?.name ?? plain);
};

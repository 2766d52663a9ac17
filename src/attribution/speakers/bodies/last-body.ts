import type { Token } from '../../../language/index.ts';
import { firstWhere } from '../../../lists.ts';
import type { Head } from '../../kinds/head.ts';
import { isMediaName } from '../../kinds/names.ts';
import { KNOWN_AS } from '../../lexicons/also-called.ts';
import { MEDIA_NOUNS } from '../../lexicons/media.ts';
import {
  AGENCY_NAME,
  BROADCASTER_NAME,
  BROADCASTERS,
  PAPER_NAME,
  PAPERS,
  WIRES,
} from '../../lexicons/outlet-sorts.ts';
import type { Context } from '../context.ts';
import { withoutPossessive } from './fullest-name.ts';
import type { NamedBody } from './named-bodies.ts';

/** How many names back a body is looked for. */
const REACH = 400;

/** The last name before a place that fits. */
export const lastBody = (
  { bodies }: Context,
  before: number,
  fits: (body: NamedBody) => boolean,
): NamedBody | null => {
  const behind = firstWhere(bodies, ({ start }) => start >= before);
  for (let at = behind - 1; at >= Math.max(0, behind - REACH); at--) {
    const body = bodies[at];
    if (body !== undefined && fits(body)) return body;
  }
  return null;
};

/** `Royal Shakespeare Company`, where the text goes on with what it has: `the Royal Shakespeare Company’s costume store`. */
const ownerIn = ({ name }: NamedBody, noun: string): string => {
  const owner = /^(.*?)[’']s /u.exec(name)?.[1] ?? '';
  return owner.toLowerCase().endsWith(` ${noun}`) ? owner : name;
};

/** Whether an outlet may be what a noun says: `the paper` is no agency, whichever was named last. */
const isOutletFor = (noun: string, name: string): boolean => {
  const plain = withoutPossessive(name).toLowerCase();
  if (AGENCY_NAME.test(plain)) return WIRES.has(noun);
  if (BROADCASTERS.has(noun)) return !PAPER_NAME.test(plain);
  return !PAPERS.has(noun) || !BROADCASTER_NAME.test(plain);
};

/** The outlet that a noun means: the last one named of its sort, else the last one. */
const outletByNoun = (context: Context, start: number, noun: string): NamedBody | null =>
  lastBody(context, start, ({ name }) => isMediaName(name) && isOutletFor(noun, name)) ??
  lastBody(context, start, ({ name }) => isMediaName(name));

/** The body that all know by a noun of its own, where it was named: `the alliance`, NATO; or null. */
const calledSo = (context: Context, start: number, noun: string): NamedBody | null => {
  const names = KNOWN_AS.get(noun);
  return names === undefined
    ? null
    : lastBody(context, start, ({ name }) => names.test(withoutPossessive(name)));
};

/** The body that `the ministry` or `the newspaper` means, by its name: the last one before that its noun fits. */
export const bodyByNoun = (
  context: Context,
  tokens: readonly Token[],
  head: Head,
): string | null => {
  const start = tokens[0]?.start ?? 0;
  const body = MEDIA_NOUNS.has(head.word)
    ? outletByNoun(context, start, head.word)
    : lastBody(context, start, ({ words }) => words.length > 1 && words.includes(head.word));
  const known = body ?? calledSo(context, start, head.word);
  return known && withoutPossessive(ownerIn(known, head.word));
};

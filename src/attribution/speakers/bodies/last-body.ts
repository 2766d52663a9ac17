import type { Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import { isMediaName } from '../../kinds/names.ts';
import { MEDIA_NOUNS } from '../../lexicons/media.ts';
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

/** `Royal Shakespeare Company`, where the text goes on with what it has: `the Royal Shakespeare Company’s costume store`. */
const ownerIn = ({ name }: NamedBody, noun: string): string => {
  const owner = /^(.*?)[’']s /u.exec(name)?.[1] ?? '';
  return owner.toLowerCase().endsWith(` ${noun}`) ? owner : name;
};

/** The body that `the ministry` or `the newspaper` means, by its name: the last one before that its noun fits. */
export const bodyByNoun = (
  context: Context,
  tokens: readonly Token[],
  head: Head,
): string | null => {
  const start = tokens[0]?.start ?? 0;
  const isOutlet = MEDIA_NOUNS.has(head.word);
  const body = lastBody(context, start, ({ name, words }) =>
    isOutlet ? isMediaName(name) : words.length > 1 && words.includes(head.word),
  );
  return body && withoutPossessive(ownerIn(body, head.word));
};

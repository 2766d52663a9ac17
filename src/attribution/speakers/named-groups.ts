import { type Span, tokenAt } from '../../language/index.ts';
import { judged } from '../kinds/judgement.ts';
import type { Context } from './context.ts';
import { type Mention, mentionsIn } from './people.ts';
import { ofNobodyKnown, type Settlement } from './speaker.ts';

/** In two sentences no more speak than these. */
const SPEAKERS_READ = 20;

/** What stands between the names of a list. */
const BETWEEN = /^(?:,|,?\s?(?:and|&))$/u;

/** Runs of mentions that a text lists: `Ann Lee, Bob Moe and Eva Lund`. */
const listsOf = (text: string, mentions: readonly Mention[]): Mention[][] => {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const last = lists.at(-1)?.at(-1);
    const isListed = last && BETWEEN.test(text.slice(last.span[1], mention.span[0]).trim());
    if (isListed) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  }
  return lists.filter(({ length }) => length > 1);
};

/** Who a list is, as one speaker. */
const jointly = (list: readonly Mention[]): Settlement => {
  const names = list.map(({ person }) => person.name);
  const name = [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' and ');
  const isOfficial = list.some(({ person }) => person.official);
  return ofNobodyKnown(
    {
      ...judged(isOfficial ? 'official' : 'person', isOfficial ? 'namedOfficial' : 'namedPerson'),
      name,
    },
    'pronoun',
  );
};

/**
 * Those whom `they` takes up who were listed by name in its own sentence or the one before, unless somebody else has
 * spoken since: `Ann Lee and Bob Moe are divers. They say …`.
 */
export const groupBefore = (context: Context, span: Span): Settlement | null => {
  const { parsed, people, settled } = context;
  const own = parsed.tokens[tokenAt(parsed, span[0])]?.sentence ?? 0;
  const [first, last] = [parsed.sentences[Math.max(0, own - 1)], parsed.sentences[own]];
  if (first === undefined || last === undefined) return null;
  const list = listsOf(parsed.text, mentionsIn(people, [first.span[0], span[0]])).at(-1);
  const start = list?.[0]?.span[0] ?? -1;
  const hasSpoken = settled
    .slice(-SPEAKERS_READ)
    .some(({ span: [said] }) => said > start && said < span[0]);
  return list === undefined || hasSpoken ? null : jointly(list);
};

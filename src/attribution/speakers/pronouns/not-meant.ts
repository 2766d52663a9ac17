/** Who comes into no question for a pronoun: whoever asked, and whoever is spoken to. */
import { type Token, tokenAt } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { ASKED_BY } from '../../lexicons/passives.ts';
import type { Context } from '../context.ts';
import { type Mention, mentionsBefore, mentionsIn } from '../people/index.ts';

/** No more words stand between what was done and by whom: `Asked on Friday by Senator Lee`. */
const LONGEST = 6;

/** Whoever has asked is among so many that a sentence names last: a bound, so that a sentence without an end costs no more. */
const MOST_MENTIONS = 40;

/** Whether somebody is named as who asked: `asked by Lee`, `Asked at the gate by Senator Lee`. */
const hasAsked = (tokens: readonly Token[], first: number, start: number): boolean => {
  const from = Math.max(start, first - LONGEST);
  const by = tokens.slice(from, first).findLastIndex(({ lower }) => lower === 'by') + from;
  return (
    by >= from &&
    tokens.slice(Math.max(start, by - LONGEST), by).some(({ lower }) => ASKED_BY.has(lower))
  );
};

/**
 * The mentions within the quotation that ends right before a place: `“Not to you, Lee,” she said.` But those of `“He told
 * me, ‘Come in, Lee,’” she said` are somebody else's words.
 */
const namedInQuotation = (context: Context, at: number): readonly Mention[] => {
  const { parsed, people } = context;
  const own = parsed.tokens[at - 1]?.quotation ?? -1;
  const passage = parsed.quotations[own];
  if (passage === undefined) return [];
  const isOwn = ({ span }: Mention): boolean =>
    parsed.tokens[tokenAt(parsed, span[0])]?.quotation === own;
  return mentionsIn(people, passage.span).filter(isOwn);
};

/** Whoever a pronoun’s aside tells of: `Lee, she said, will stay`. */
const toldOf = ({ parsed, people }: Context, at: number): readonly Mention[] => {
  const [name, comma] = parsed.tokens.slice(at - 2, at);
  const verb = parsed.tokens[at + 1];
  const isAside = verb?.tag === 'verb' && /^[,.]$/.test(parsed.tokens[at + 2]?.text ?? '');
  return name !== undefined && comma?.text === ',' && isAside
    ? mentionsIn(people, [name.start, name.end])
    : [];
};

/**
 * Whom a pronoun at an offset does not mean: whoever has asked its person in the same sentence, whoever is named in the
 * words that it has just said, and whoever it says something of.
 */
export const notMeant = (context: Context, offset: number): ReadonlySet<KnownPerson> => {
  const { parsed, people } = context;
  const at = tokenAt(parsed, offset);
  const sentence = parsed.sentences[parsed.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return new Set();
  const asking = mentionsBefore(people, offset, MOST_MENTIONS).filter(
    ({ span: [start] }) =>
      start >= sentence.span[0] && hasAsked(parsed.tokens, tokenAt(parsed, start), sentence.first),
  );
  return new Set(
    [...asking, ...namedInQuotation(context, at), ...toldOf(context, at)].map(
      ({ person }) => person,
    ),
  );
};

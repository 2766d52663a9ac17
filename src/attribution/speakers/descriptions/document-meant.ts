import { isAnyOf, type Tag, type Token, tokenAt } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';
import { ANY_DOCUMENT } from '../../lexicons/taking-up.ts';
import type { Context } from '../context.ts';
import type { Source } from '../source.ts';
import { called, ofNobodyKnown, type Settlement } from '../speaker.ts';

/** How many words back a text is looked for, and how many stand before its noun and behind it. */
const REACH = 150;
const LONGEST_BEFORE = 5;
const LONGEST_BEHIND = 8;

const IN_OWNER: ReadonlySet<Tag | undefined> = new Set([
  'noun',
  'adjective',
  'properNoun',
  'determiner',
  'number',
  'possessive',
]);

/** Where the phrase starts that brings a noun in as something new: `a leaked report`; or -1. */
const newFrom = (tokens: readonly Token[], noun: number): number => {
  for (let at = noun - 1; at >= noun - LONGEST_BEFORE; at--) {
    if (/^an?$/.test(tokens[at]?.lower ?? '')) return at;
    if (!isAnyOf(tokens[at]?.tag, 'noun', 'adjective', 'properNoun', 'number', 'verb')) return -1;
  }
  return -1;
};

/** Where what says whose it is ends behind a noun: `by the Kesh Institute`, `of protest`; the noun's own end where nothing does. */
const endOf = (tokens: readonly Token[], noun: number): number => {
  if (!/^(?:by|of)$/.test(tokens[noun + 1]?.lower ?? '')) return noun + 1;
  let end = noun + 2;
  while (end < noun + LONGEST_BEHIND && IN_OWNER.has(tokens[end]?.tag)) end += 1;
  return end > noun + 2 ? end : noun + 1;
};

interface Told {
  readonly name: string;
  /** Whether it is said whose it is: nothing is told by `a statement`. */
  readonly isOwned: boolean;
}

/** The text that a phrase brought in last before a place, by its noun. */
const broughtIn = (
  { parsed }: Context,
  start: number,
  isNoun: (word: string) => boolean,
  reach: number,
): Told | null => {
  const { text, tokens } = parsed;
  const from = tokenAt(parsed, start) - 1;
  for (let at = from; at > Math.max(0, from - reach); at--) {
    const token = tokens[at];
    if (token === undefined || token.quotation >= 0 || !isNoun(token.lower)) continue;
    const [first, end] = [newFrom(tokens, at), endOf(tokens, at)];
    const name = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
    if (first >= 0) return { name, isOwned: end > at + 1 };
  }
  return null;
};

/** How many words back any text may be meant: `said in a statement. “It is late,” the document reads.` */
const NEAR = 50;

/** `The report`, where a text was brought in by that noun; `The document`, where any was, right before; or null. */
export const documentMeant = (
  context: Context,
  { span: [start], tokens }: Source,
): Settlement | null => {
  const [article, noun, ...more] = tokens;
  if (article?.lower !== 'the' || noun === undefined || more.length > 0) return null;
  if (!DOCUMENT_NOUNS.has(noun.lower)) return null;
  const same = broughtIn(context, start, (word) => word === noun.lower, REACH);
  const any = ANY_DOCUMENT.has(noun.lower)
    ? broughtIn(context, start, (word) => DOCUMENT_NOUNS.has(word), NEAR)
    : null;
  const name = same?.isOwned ? same.name : same === null ? any?.name : undefined;
  if (name === undefined) return null;
  return ofNobodyKnown(called(judged('document', 'documentWord', noun.text), name), 'description');
};

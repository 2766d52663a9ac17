import {
  isAnyOf,
  type Span,
  type Tag,
  type Token,
  type TokenRange,
  tokenAt,
} from '../../../language/index.ts';
import { headOf } from '../../kinds/head.ts';
import { judgeWords } from '../../kinds/source-kind.ts';
import { SEVERAL } from '../../lexicons/kind-patterns.ts';
import { tokensOf } from '../../span-words.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import { hasBodySpoken } from '../settled.ts';
import { asideBehindText } from './asides.ts';

/** The longest subject that is read, in words. */
const LONGEST = 10;

const NOMINAL: ReadonlySet<Tag | undefined> = new Set(['noun', 'properNoun', 'adjective']);

/** A word of a subject; `and` within one: `the farms and fisheries ministry`. */
const isSubjectWord = (tokens: readonly Token[], at: number): boolean => {
  const { tag = '', lower = '' } = tokens[at] ?? {};
  // `The Ministry of Water`
  if (/^(?:of|for)$/.test(lower))
    return tokens[at - 1]?.tag === 'properNoun' && tokens[at + 1]?.tag === 'properNoun';
  if (lower === 'and') return NOMINAL.has(tokens[at - 1]?.tag) && NOMINAL.has(tokens[at + 1]?.tag);
  return isAnyOf(tag, 'noun', 'properNoun', 'adjective', 'determiner', 'possessive', 'number');
};

/** What takes up a sentence’s subject. */
const TAKES_UP = /^(?:its?|they)$/;

/** The noun phrase that a sentence starts with, outside of quotations and before an offset; null where it starts otherwise. */
const openingPhrase = (
  { parsed, people }: Context,
  { first, last }: TokenRange,
  before: number,
): Span | null => {
  const { tokens } = parsed;
  let end = first;
  while (end < Math.min(last, first + LONGEST)) {
    const token = tokens[end];
    if (token === undefined || token.quotation >= 0 || !isSubjectWord(tokens, end)) break;
    end += 1;
  }
  // `Its are better.`: takes up something else itself.
  if (end === first + 1 && TAKES_UP.test(tokens[first]?.lower ?? '')) return null;
  const [start, stop] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  if (end === first || stop > before || mentionsIn(people, [start, stop]).length > 0) return null;
  const isSubject =
    isAnyOf(tokens[end]?.tag, 'verb', 'auxiliary', 'adverb') ||
    asideBehindText(tokens, first, end) !== null;
  return isSubject ? [start, stop] : null;
};

/**
 * `The ministry will pay until June, it said`: a body that speaks of itself, where no other has spoken before it
 * in its paragraph. Of `The walls were damaged, it said` nothing: walls say nothing.
 */
const bodyOfItself = (context: Context, own: number, start: number): Span | null => {
  const { parsed } = context;
  const sentence = parsed.sentences[own];
  const paragraph = parsed.paragraphs[parsed.tokens[sentence?.first ?? -1]?.paragraph ?? -1];
  if (sentence === undefined || paragraph === undefined) return null;
  if (hasBodySpoken(context.settled, paragraph.span)) return null;
  const phrase = openingPhrase(context, sentence, start);
  if (phrase === null) return null;
  const words = tokensOf(parsed, phrase);
  const { kind } = judgeWords(words, headOf(words));
  return isAnyOf(kind, 'official', 'organisation') ? phrase : null;
};

/** Whether whoever spoke last only stands within what is added to a text: `The draft, seen by Reuters, would`. */
const isBesideText = ({ parsed }: Context, { first, last }: TokenRange, said: number): boolean => {
  const { tokens } = parsed;
  const comma = tokens
    .slice(first, Math.min(last, first + LONGEST))
    .findIndex(({ text }) => text === ',');
  const aside = comma < 0 ? null : asideBehindText(tokens, first, first + comma);
  return aside !== null && aside[0] < said && said < aside[1];
};

/**
 * The subject that `it`, `its` or `they` may take up: that of its own sentence, else of the one before in the same
 * paragraph, unless a speaker came after it.
 */
export const bodyBefore = (context: Context, span: Span, tokens: readonly Token[]): Span | null => {
  const pronoun = tokens[0]?.lower ?? '';
  if (!TAKES_UP.test(pronoun)) return null;
  const { parsed, settled } = context;
  const at = parsed.tokens[tokenAt(parsed, span[0])];
  const lastSaid = settled.at(-1)?.span[0] ?? -1;
  const own = at?.sentence ?? 0;
  // `The walls were damaged, it said`: what stands before the comma is what was said.
  const isBehind = /^[,”"’]$/.test(parsed.tokens[tokenAt(parsed, span[0]) - 1]?.text ?? '');
  const ofItself = isBehind && pronoun === 'it' ? bodyOfItself(context, own, span[0]) : null;
  for (const index of isBehind && pronoun !== 'they' ? [own - 1] : [own, own - 1]) {
    const sentence = parsed.sentences[index];
    if (sentence === undefined) return ofItself;
    if (sentence.span[0] <= lastSaid && !isBesideText(context, sentence, lastSaid)) return ofItself;
    if (parsed.tokens[sentence.first]?.paragraph !== at?.paragraph) return ofItself;
    const phrase = openingPhrase(context, sentence, span[0]);
    // `Divers have found it, they report`: several take up several.
    const isOne = !SEVERAL.test(parsed.text.slice(...(phrase ?? [0, 0])));
    if (phrase !== null && (pronoun !== 'they' || !isOne)) return phrase;
  }
  return ofItself;
};

/** How many sentences back `its` is traced through others of its kind: `Its board met. Its press office …`. */
const OWNERS_BACK = 12;

/** What `its` goes back to: where that is another’s board or office itself, whatever that belongs to. */
export const ownerBefore = (context: Context, its: Token): Span | null => {
  let owned = its;
  for (let back = 0; back < OWNERS_BACK; back++) {
    const subject = bodyBefore(context, [owned.start, owned.end], [owned]);
    const first = subject && tokensOf(context.parsed, subject)[0];
    if (first?.lower !== 'its') return subject;
    owned = first;
  }
  return null;
};

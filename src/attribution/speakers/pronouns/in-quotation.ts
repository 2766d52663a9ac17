/** Whom `he` or `she` means within somebody’s own words: never whoever says them. */
import { type Span, type Token, tokenAt } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import type { Context } from '../context.ts';
import { type Fits, mentionsIn } from '../people/index.ts';
import { settledAt } from '../settled.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from '../speaker.ts';
import { isOnePerson } from './unnamed-subject.ts';

/** How many words back somebody is looked for. */
const REACH = 60;
/** How many words may stand between an article and its noun. */
const LONGEST_BEFORE = 3;

/** Offices that are parts of a body or of a room as well: `shook his head`. */
const PARTS_OF_ONE = /^(?:head|chair|chief|guide|minor|major)$/;

const LEADS_IN = /^(?:an?|the|my|our|your|his|her|their|one|another)$/;

/** Where the phrase starts that ends in a noun for one person: `my principal`, `the night driver`; or -1. */
const phraseStart = ({ parsed: { tokens } }: Context, noun: number): number => {
  for (let at = noun - 1; at >= noun - LONGEST_BEFORE; at--) {
    const { lower = '', tag } = tokens[at] ?? {};
    if (LEADS_IN.test(lower)) return at;
    if (tag !== 'noun' && tag !== 'adjective') return -1;
  }
  return -1;
};

/** Where a phrase ends that goes on with a place: `a student in Kesh`. */
const phraseEnd = ({ parsed: { tokens } }: Context, noun: number): number => {
  let end = noun + 1;
  if (!/^(?:in|from|at)$/.test(tokens[end]?.lower ?? '')) return end;
  while (tokens[end + 1]?.tag === 'properNoun') end += 1;
  return end > noun + 1 ? end + 1 : end;
};

/** Somebody without a name whom a phrase means that ends in a word: `my principal`; or null. */
const unnamedAt = (
  context: Context,
  at: number,
  word: string,
  enclosing: Settlement,
): Settlement | null => {
  const { text, tokens } = context.parsed;
  const noun = tokens[at];
  if (noun?.tag !== 'noun' || tokens[at + 1]?.tag === 'noun') return null;
  if (!isOnePerson(noun.lower, word) || PARTS_OF_ONE.test(noun.lower)) return null;
  if (tokens[at + 1]?.tag === 'possessive') return null;
  const first = phraseStart(context, at);
  if (first < 0) return null;
  const name = text.slice(tokens[first]?.start, tokens[phraseEnd(context, at) - 1]?.end);
  // `One clerk … “She told me,” the clerk said`: who says it is another.
  if (enclosing.speaker.name.toLowerCase().includes(noun.lower)) return null;
  return ofNobodyKnown(called(judged('anonymous', 'unnamed', noun.text), name), 'pronoun');
};

/** Whoever a word ends the mention of; or null. */
const namedAt = ({ people }: Context, token: Token, fits: Fits): Settlement | null => {
  const mention = mentionsIn(people, [token.start, token.end])[0];
  return mention !== undefined && mention.span[1] === token.end && fits(mention.person)
    ? ofPerson(people, mention.person, 'pronoun')
    : null;
};

/** Whoever the same pronoun meant where it stood before: `He told Lee … He told Moe …`; or null. */
const sameAt = (
  { settled }: Context,
  { start, end, lower }: Token,
  word: string,
): Settlement | null => {
  const before = lower === word ? settledAt(settled, [start, end]) : null;
  return before && { speaker: before.speaker, person: before.person, reference: before.reference };
};

/**
 * Whoever was told of last before a pronoun that stands in a quotation: in the words of the same speaker, else in the
 * sentence before them. `I rang the driver. He said …`, `She asked a soldier. “He told me …”`; or null.
 *
 * @param enclosing who says the words that the pronoun stands in.
 * @param fits who comes into question: anybody but whoever says them.
 */
export const personInQuotation = (
  context: Context,
  [start]: Span,
  word: string,
  enclosing: Settlement,
  fits: Fits,
): Settlement | null => {
  const { tokens, sentences } = context.parsed;
  const at = tokenAt(context.parsed, start);
  const own = tokens[at]?.quotation ?? -1;
  if (own < 0) return null;
  const seek = (from: number, to: number, where: 'quoted' | 'told'): Settlement | null => {
    for (let index = from; index >= to; index--) {
      const token = tokens[index];
      if (token === undefined || token.quotation >= 0 !== (where === 'quoted')) continue;
      const found =
        sameAt(context, token, word) ??
        namedAt(context, token, fits) ??
        unnamedAt(context, index, word, enclosing);
      if (found !== null) return found;
    }
    return null;
  };
  const paragraph = context.parsed.paragraphs[tokens[at]?.paragraph ?? -1]?.first ?? at;
  const within = seek(at - 1, Math.max(paragraph, at - REACH), 'quoted');
  if (within !== null) return within;
  const sentence = tokens[at]?.sentence;
  let opening = at - 1;
  while (opening > at - REACH && tokens[opening]?.sentence === sentence) opening -= 1;
  const before = sentences[tokens[opening]?.sentence ?? -1];
  return before === undefined ? null : seek(opening, Math.max(before.first, at - REACH), 'told');
};

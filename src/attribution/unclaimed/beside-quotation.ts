/** Who says a quotation in whose sentence no verb of speech stands: `His message was clear: “Stop.”`, `“No,” came the reply.` */
import {
  isAnyOf,
  isVerb,
  type ParsedText,
  type QuotedPassage,
  type Span,
  spanOver,
} from '../../language/index.ts';
import { CUE_OBJECTS } from '../lexicons/cue-nouns.ts';
import { BEFORE_WORDS, BRINGING, FROM, NOUNS_FOR_WORDS, OWNERS } from '../lexicons/ones-words.ts';
import { mayBeFollowed } from './gestures.ts';
import { isSentence } from './loose-quotations.ts';
import { type NamedAt, subjectIn } from './somebody.ts';

/** Who says it, and by which words. */
export interface Beside {
  readonly source: Span;
  readonly cue: readonly Span[];
}

/** The longest name or phrase for an owner, in tokens. */
const LONGEST = 12;

const isNounForWords = (word: string): boolean =>
  CUE_OBJECTS.has(word) || NOUNS_FOR_WORDS.has(word);

/** An owner that starts at a token (`his`, `the mayor’s`), and the token behind; null where none does. */
const ownerFrom = (
  parsed: ParsedText,
  at: number,
): { readonly source: Span; readonly last: number } | null => {
  const { tokens } = parsed;
  const token = tokens[at];
  if (token === undefined) return null;
  if (OWNERS.has(token.lower)) return { source: [token.start, token.end], last: at + 1 };
  for (let end = at + 1; end < at + LONGEST; end++) {
    const word = tokens[end];
    if (word?.tag === 'possessive') return { source: spanOver(tokens, at, end), last: end + 1 };
    if (word === undefined || word.tag === 'punctuation' || isVerb(word)) return null;
  }
  return null;
};

/** The noun for words that an owner has, within a few words of it, or -1. */
const nounBehind = ({ tokens }: ParsedText, first: number): number => {
  for (let at = first; at < first + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return -1;
    if (isNounForWords(token.lower)) return at;
  }
  return -1;
};

/** `His message to the council was clear: “Stop.”`, `Her verdict: “No.”`, `The farmer is blunt: “No.”` */
const beforeColon = (parsed: ParsedText, passage: QuotedPassage, named: NamedAt): Beside | null => {
  const colon = passage.first - 1;
  const sentence = parsed.tokens[colon]?.sentence ?? -1;
  const first = parsed.sentences[sentence]?.first ?? colon;
  const owner = ownerFrom(parsed, first);
  const noun = owner === null ? -1 : nounBehind(parsed, owner.last);
  if (owner !== null && noun >= 0) {
    const behind = parsed.text.slice(parsed.tokens[noun]?.end ?? 0, parsed.tokens[colon]?.start);
    return BEFORE_WORDS.test(behind)
      ? { source: owner.source, cue: [spanOver(parsed.tokens, noun, noun + 1)] }
      : null;
  }
  const subject = isSentence(parsed, passage) ? subjectIn(parsed, first, colon, named) : null;
  return subject !== null && mayBeFollowed(parsed, subject, { first, last: colon }, passage)
    ? { source: subject, cue: [] }
    : null;
};

/** `In Costa’s words, “they lied”`. */
const inWordsOf = (parsed: ParsedText, comma: number): Beside | null => {
  const { tokens } = parsed;
  const words = comma - 1;
  if (tokens[words]?.lower !== 'words') return null;
  for (let at = words - 1; at > words - LONGEST; at--) {
    if (tokens[at]?.lower !== 'in') continue;
    const owner = ownerFrom(parsed, at + 1);
    return owner === null
      ? null
      : {
          source: owner.source,
          cue: [spanOver(parsed.tokens, at, at + 1), spanOver(parsed.tokens, words, comma)],
        };
  }
  return null;
};

/** Where the words of a noun phrase end that starts at a token. */
const endOfPhrase = ({ tokens }: ParsedText, first: number): number => {
  let end = first;
  while (
    end < first + LONGEST &&
    isAnyOf(tokens[end]?.tag, 'determiner', 'adjective', 'noun', 'properNoun', 'number')
  )
    end += 1;
  return end;
};

/** `“No,” was Costa’s reply`, `“No,” came the reply from the council`. */
const behindQuotation = (parsed: ParsedText, last: number): Beside | null => {
  const { tokens } = parsed;
  // A title has no stop of its own: `“Parasite” is the director's answer to Hollywood`.
  const isStopped = tokens[last]?.text === ',' || /^[,.!?]$/.test(tokens[last - 2]?.text ?? '');
  if (!isStopped) return null;
  const verb = tokens[last]?.text === ',' ? last + 1 : last;
  if (!BRINGING.has(tokens[verb]?.lower ?? '')) return null;
  const owner = ownerFrom(parsed, verb + 1);
  const noun = nounBehind(parsed, owner?.last ?? verb + 1);
  if (noun < 0) return null;
  if (owner !== null)
    return {
      source: owner.source,
      cue: [spanOver(parsed.tokens, verb, verb + 1), spanOver(parsed.tokens, noun, noun + 1)],
    };
  if (!FROM.has(tokens[noun + 1]?.lower ?? '')) return null;
  const end = endOfPhrase(parsed, noun + 2);
  return end > noun + 2
    ? {
        source: spanOver(parsed.tokens, noun + 2, end),
        cue: [spanOver(parsed.tokens, verb, noun + 2)],
      }
    : null;
};

/** Who says a quotation that stands in a sentence with other words; null where these do not tell. */
export const besideQuotation = (
  parsed: ParsedText,
  passage: QuotedPassage,
  named: NamedAt,
): Beside | null => {
  const { first, last } = passage;
  const mark = parsed.tokens[first - 1]?.text;
  if (mark === ':') return beforeColon(parsed, passage, named);
  if (mark === ',') return inWordsOf(parsed, first - 1);
  return behindQuotation(parsed, last);
};

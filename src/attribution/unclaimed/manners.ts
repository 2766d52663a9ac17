/**
 * `“Where is she?” sobbed Ayse`, `“No,” he spat.`: quotations that open a sentence, and a verb of how they are said right
 * behind. The models have met few of these verbs, and each but a few times.
 */
import {
  isAnyOf,
  type ParsedText,
  type QuotedPassage,
  type Span,
  spanOver,
  tokenBehind,
} from '../../language/index.ts';
import { nounPhraseFrom, sentenceStrand, spanOf } from '../grammar/index.ts';
import { MANNERS } from '../lexicons/manner-verbs.ts';
import type { IsClaimed } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { looseQuotations } from './loose-quotations.ts';

/** Right in every sentence that it was tried on. */
const PROBABILITY = 0.85;

/** What a quotation ends with that goes on outside of its marks; a title has none. */
const GOES_ON = /^(?:[,?!…—–-]|\.{2,})$/;

/** Who says it, and the verb’s token. */
interface Speaker {
  readonly source: Span;
  readonly verb: number;
}

const isManner = ({ tokens }: ParsedText, at: number): boolean =>
  MANNERS.has(tokens[at]?.lower ?? '');

/** Somebody who is told of from a token on, without where they are; null for things by their bare nouns. */
const somebodyFrom = (parsed: ParsedText, first: number): Span | null => {
  const { tokens } = parsed;
  if (!isAnyOf(tokens[first]?.tag, 'determiner', 'possessive', 'properNoun', 'pronoun'))
    return null;
  const strand = sentenceStrand(parsed, first);
  const phrase = nounPhraseFrom(strand, 0, 'narrow');
  return phrase && spanOf(strand, phrase.from, phrase.to);
};

/** Whether nothing stands behind a verb that it could be about: `she laughed when asked`, not `laughed off the claims`. */
const endsClause = ({ tokens }: ParsedText, at: number): boolean => {
  const token = tokens[at];
  return (
    token === undefined || token.tag === 'punctuation' || /^(?:as|when|while)$/.test(token.lower)
  );
};

/** `sobbed Ayse`, `she sobbed` at a token; null where neither stands there. */
const speakerAt = (parsed: ParsedText, at: number): Speaker | null => {
  if (isManner(parsed, at)) {
    const source = somebodyFrom(parsed, at + 1);
    return source && { source, verb: at };
  }
  const source = somebodyFrom(parsed, at);
  const verb = source === null ? -1 : tokenBehind(parsed, source[1]);
  const isSaid = isManner(parsed, verb) && endsClause(parsed, verb + 1);
  return source !== null && isSaid ? { source, verb } : null;
};

/** Whether a quotation opens its sentence, and the sentence goes on behind it. */
const opensSentence = (
  { tokens, sentences }: ParsedText,
  { first, last, closed }: QuotedPassage,
): boolean => {
  const sentence = tokens[first]?.sentence ?? -1;
  const isWhole = closed && tokens[last]?.sentence === sentence;
  return (
    isWhole && sentences[sentence]?.first === first && GOES_ON.test(tokens[last - 2]?.text ?? '')
  );
};

const statementOf = (parsed: ParsedText, passage: QuotedPassage): FoundStatement | null => {
  const speaker = opensSentence(parsed, passage) ? speakerAt(parsed, passage.last) : null;
  if (speaker === null) return null;
  const { source, verb } = speaker;
  const cue = spanOver(parsed.tokens, verb, verb + 1);
  return { source: [source], cue: [cue], content: [passage.span], probability: PROBABILITY };
};

/** The statements of quotations, by how they are said. @param isClaimed whether one is told by something else. */
export const saidInManner = (parsed: ParsedText, isClaimed: IsClaimed): FoundStatement[] =>
  looseQuotations(parsed, isClaimed).flatMap(([, passage]) => statementOf(parsed, passage) ?? []);

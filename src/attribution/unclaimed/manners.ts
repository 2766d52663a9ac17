/**
 * `“Where is she?” sobbed Ayse`, `“No,” he spat.`: quotations beside a verb of how they are said. The models have met few of
 * these verbs, and each but a few times.
 */
import {
  type ParsedText,
  type QuotedPassage,
  type Span,
  spanOver,
  tokenBehind,
} from '../../language/index.ts';
import { phraseSpanFrom } from '../grammar/index.ts';
import { MANNERS } from '../lexicons/manner-verbs.ts';
import type { IsClaimed } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { looseQuotations } from './loose-quotations.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;

/** What a quotation ends with that goes on outside of its marks; a title has none. */
const GOES_ON = /^(?:[,?!…—–-]|\.{2,})$/;

/** Who says it, and the verb's token. */
interface Speaker {
  readonly source: Span;
  readonly verb: number;
}

const isManner = ({ tokens }: ParsedText, at: number): boolean =>
  MANNERS.has(tokens[at]?.lower ?? '');

/** `sobbed Ayse`, `she sobbed` at a token; null where neither stands there. */
const speakerAt = (parsed: ParsedText, at: number): Speaker | null => {
  if (isManner(parsed, at)) {
    // `“The Pier,” posted by the band`
    if (parsed.tokens[at + 1]?.tag === 'preposition') return null;
    const source = phraseSpanFrom(parsed, at + 1);
    return source && { source, verb: at };
  }
  const source = phraseSpanFrom(parsed, at);
  const verb = source === null ? -1 : tokenBehind(parsed, source[1]);
  return source !== null && isManner(parsed, verb) ? { source, verb } : null;
};

const statementOf = (
  parsed: ParsedText,
  { last, span, closed }: QuotedPassage,
): FoundStatement | null => {
  const { tokens } = parsed;
  const isOfSentence = tokens[last]?.sentence === tokens[last - 1]?.sentence;
  if (!closed || !isOfSentence || !GOES_ON.test(tokens[last - 2]?.text ?? '')) return null;
  const speaker = speakerAt(parsed, last);
  if (speaker === null) return null;
  const { source, verb } = speaker;
  const cue = spanOver(tokens, verb, verb + 1);
  return { source: [source], cue: [cue], content: [span], probability: PROBABILITY };
};

/** The statements of quotations, by how they are said. @param isClaimed whether one is told by something else. */
export const saidInManner = (parsed: ParsedText, isClaimed: IsClaimed): FoundStatement[] =>
  looseQuotations(parsed, isClaimed).flatMap(([, passage]) => statementOf(parsed, passage) ?? []);

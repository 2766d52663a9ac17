import { isVerb, type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { phraseSpanBefore } from '../grammar/index.ts';
import { BY_MEANS } from '../lexicons/channel-words.ts';
import { COMING_OUT, IMPERSONAL_PARTICIPLES } from '../lexicons/hedges.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import { endOfWords, lowerIn, tokensOfAll } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { citedAfter, citedFrom, phraseFrom } from './cited-phrases.ts';

const ACCORDING_TO = 'according to';
const EXPLETIVE = 'it';
const SPOKE = /^(?:spoke|spoken|speaking|talked)$/;
const TOLD_TO = /^(?:to|with)$/;
const HAVE = /^(?:had|have|has|was|were|also)$/;

/** `According to the ruling, Moe slept`, read with Moe as its source: what stands behind `to` is the source. */
export const withSourceBehindTo = (
  parsed: ParsedText,
  statement: FoundStatement,
): FoundStatement => {
  const [cue] = statement.cue;
  const [content, ...more] = statement.content;
  if (cue === undefined || more.length > 0) return statement;
  if (lowerIn(parsed, cue, ACCORDING_TO.length) !== ACCORDING_TO) return statement;
  const behind = tokenAt(parsed, cue[1]);
  const comma = tokenBehind(parsed, content[1]);
  const next = parsed.tokens[comma + 1];
  const isTurned = tokenAt(parsed, content[0]) === behind && parsed.tokens[comma]?.text === ',';
  if (!isTurned || next === undefined) return statement;
  const said: Span = [next.start, endOfWords(parsed, comma + 1)];
  return { ...statement, source: [content], content: [said] };
};

/** `according to code found by Ann Lee`, read with Ann Lee as its source: what stands right behind `to` begins it. */
export const withWholeSource = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [cue] = statement.cue;
  const [source, ...more] = statement.source;
  if (cue === undefined || source === undefined || source[0] < cue[1]) return statement;
  if (lowerIn(parsed, cue, ACCORDING_TO.length) !== ACCORDING_TO) return statement;
  const behind = tokenAt(parsed, cue[1]);
  const between = parsed.tokens.slice(behind, tokenAt(parsed, source[0]));
  const [opening] = between;
  const isWhole = opening === undefined || between.some(({ tag }) => tag === 'punctuation');
  return isWhole ? statement : { ...statement, source: [[opening.start, source[1]], ...more] };
};

/** `Guides who spoke to the Courant said it leaked`, read as if the Courant had said so: those who spoke did. */
export const withWhoeverSpoke = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [source, ...more] = statement.source;
  if (source === undefined) return statement;
  const at = tokenAt(parsed, source[0]);
  const lower = (before: number): string => parsed.tokens[at - before]?.lower ?? '';
  if (!TOLD_TO.test(lower(1)) || !SPOKE.test(lower(2))) return statement;
  // `who spoke to`, `who had spoken to`
  const relative = HAVE.test(lower(3)) ? 4 : 3;
  const speakers = lower(relative) === 'who' ? phraseSpanBefore(parsed, at - relative) : null;
  return speakers === null
    ? statement
    : { ...statement, source: [[speakers[0], source[1]], ...more] };
};

/**
 * `According to the files, the suspect, a ferryman, told police he slept`, read as if the files had the suspect and no more:
 * the sentence is theirs to its end.
 */
export const withWholeClause = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [cue] = statement.cue;
  const [content, ...more] = statement.content;
  const [source] = statement.source;
  if (cue === undefined || source === undefined || more.length > 0) return statement;
  const isLedIn = source[0] >= cue[1] && content[0] >= source[1];
  if (!isLedIn || lowerIn(parsed, cue, ACCORDING_TO.length) !== ACCORDING_TO) return statement;
  const comma = tokenBehind(parsed, content[1]);
  const next = parsed.tokens[comma + 1];
  const goesOn = next !== undefined && isVerb(next) && !/ing$/.test(next.lower);
  return parsed.tokens[comma]?.text === ',' && goesOn
    ? { ...statement, content: [[content[0], endOfWords(parsed, comma)]] }
    : statement;
};

/** `It is believed that …`, `It emerged that …`: nobody's belief, and `it` no source. */
export const withoutExpletive = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [span] = statement.source;
  if (span === undefined || lowerIn(parsed, span, EXPLETIVE.length) !== EXPLETIVE) return statement;
  const words = tokensOfAll(parsed, statement.cue);
  const last = words.at(-1)?.lower ?? '';
  const isImpersonal =
    COMING_OUT.test(last) ||
    (IMPERSONAL_PARTICIPLES.has(last) && words.some(({ lower }) => FORMS_OF_BE.has(lower)));
  const opening = parsed.tokens[tokenAt(parsed, statement.content[0][0])]?.lower;
  return isImpersonal && !/^(?:to|by|as)$/.test(opening ?? '')
    ? { ...statement, source: [] }
    : statement;
};

/** `They were told by letter that …`: by whom, nobody says. */
export const withoutMeans = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [span] = statement.source;
  if (span === undefined) return statement;
  const before = parsed.tokens[tokenAt(parsed, span[0]) - 1];
  const isMeans =
    before?.lower === 'by' && BY_MEANS.test(parsed.text.slice(span[0], span[1]).toLowerCase());
  return isMeans ? { ...statement, source: [] } : statement;
};

/** `According to the Courant, citing an audit, the bank lost money`: what is said starts behind whom it cites. */
export const behindCitation = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [content, ...more] = statement.content;
  const at = tokenAt(parsed, content[0]);
  const cited = phraseFrom(parsed, citedAfter(parsed, at))[0];
  if (cited === undefined) return statement;
  const comma = tokenBehind(parsed, cited[1]);
  const next = parsed.tokens[comma + 1];
  return parsed.tokens[comma]?.text === ',' && next !== undefined && next.start < content[1]
    ? { ...statement, content: [[next.start, content[1]], ...more] }
    : statement;
};

/** `… would stop, citing two guides`: what is said ends before whom it cites, where that ends it. */
export const beforeCitation = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [first, ...more] = statement.content;
  const [start, end] = first;
  // Few contents have the word: no other is read through.
  if (more.length > 0 || !parsed.text.slice(start, end).includes('citing')) return statement;
  const last = tokenAt(parsed, end - 1);
  for (let at = tokenAt(parsed, start) + 2; at < last; at++) {
    const token = parsed.tokens[at];
    if (token?.lower !== 'citing' || token.quotation >= 0) continue;
    const cited = citedFrom(parsed, at + 1)[0];
    const before = parsed.tokens[at - 2];
    if (parsed.tokens[at - 1]?.text !== ',' || cited === undefined || before === undefined)
      continue;
    return cited[1] >= end ? { ...statement, content: [[start, before.end]] } : statement;
  }
  return statement;
};

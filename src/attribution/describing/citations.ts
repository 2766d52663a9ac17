import { type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { CARRIED, LEADING_WORDS } from '../lexicons/evidence.ts';
import type { FoundStatement } from '../spans/statement.ts';
import {
  citedAfter,
  citedFrom,
  handedOnAfter,
  isCiting,
  isRelative,
  leadFrom,
  phraseFrom,
  quoterBefore,
  restingAfter,
} from './cited-phrases.ts';
import type { QuotedStatement } from './quoted-as.ts';

/** What the words of a citation have in them: told quickly, since few parts do. */
const MAY_CITE = /cit|quot|ccording|\bas\b/i;

/** How far behind a cue its own source's source may stand, in words. */
const REACH = 40;

/** Whether a token leads in whom the whole statement before its comma rests on, whatever its content reaches over. */
const citesBehindComma = ({ tokens }: ParsedText, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isCitingNow = token?.lower === 'citing' || token?.lower === 'quoting';
  return isCitingNow && before?.text === ',' && token.quotation === -1;
};

const isWithin = (spans: readonly Span[], offset: number): boolean =>
  spans.some(([start, stop]) => start <= offset && offset < stop);

/** Whether whoever hands on what somebody says stands behind a `by`: `In remarks carried by the Courant, Lee said`. */
const isCarriedBy = ({ tokens, sentences }: ParsedText, by: number): boolean => {
  const sentence = sentences[tokens[by]?.sentence ?? -1];
  const isLeadIn = sentence !== undefined && tokens[sentence.first]?.lower === 'in';
  return isLeadIn && tokens[by]?.lower === 'by' && CARRIED.has(tokens[by - 1]?.lower ?? '');
};

/** Whom a sentence cites before a statement's cue: `Citing two aides, the paper said`, `the paper, citing two aides, said`. */
const citedBefore = (
  parsed: ParsedText,
  { source, content }: FoundStatement,
  cue: number,
): readonly Span[] => {
  const sentence = parsed.sentences[parsed.tokens[cue]?.sentence ?? -1];
  const from = source[0]?.[0] ?? 0;
  for (let at = cue - 1; sentence !== undefined && at >= sentence.first; at--) {
    const token = parsed.tokens[at];
    if (token === undefined || token.text === ';' || at < cue - REACH) return [];
    if (!LEADING_WORDS.has(token.lower)) continue;
    if (isCarriedBy(parsed, at)) return phraseFrom(parsed, at + 1);
    const isBeside = token.start >= from || at <= sentence.first + 1;
    if (!isBeside || isWithin(content, token.start)) continue;
    const cited = citedFrom(parsed, citedAfter(parsed, at));
    if (cited.length > 0) return cited;
    const resting = citedFrom(parsed, restingAfter(parsed, at));
    if (resting.length > 0) return resting;
    const leading = leadFrom(parsed, at);
    if (leading.length > 0) return leading;
  }
  return [];
};

/** Whom it cites behind the cue, outside the content: `said the ridge was safe, citing two guides`. */
const citedBehind = (
  parsed: ParsedText,
  { content }: FoundStatement,
  first: number,
): readonly Span[] => {
  const sentence = parsed.tokens[first - 1]?.sentence;
  for (let at = first; at < first + REACH; at++) {
    const token = parsed.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.text === ';') return [];
    if (!LEADING_WORDS.has(token.lower)) continue;
    if (isWithin(content, token.start) && !citesBehindComma(parsed, at)) continue;
    const cited = citedFrom(parsed, citedAfter(parsed, at));
    if (cited.length > 0) return cited;
    // `reported, based on leaked invoices, that`: right behind the cue.
    const resting = at <= first + 1 ? citedFrom(parsed, restingAfter(parsed, at)) : [];
    if (resting.length > 0) return resting;
    const start = handedOnAfter(parsed, at, at === first);
    if (start >= 0) return phraseFrom(parsed, start);
  }
  return [];
};

/** The source that a statement's own sentence rests it on, outside its content: `citing …`, `according to …`. */
export const citedSource = (parsed: ParsedText, statement: FoundStatement): readonly Span[] => {
  const [first, last] = [statement.cue[0], statement.cue.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [source] = statement.source;
  const quoter = source ? quoterBefore(parsed, source, tokenAt(parsed, first[0])) : [];
  if (quoter.length > 0) return quoter;
  const behind = citedBehind(parsed, statement, tokenBehind(parsed, last[1]));
  return behind.length > 0 ? behind : citedBefore(parsed, statement, tokenAt(parsed, first[0]));
};

/**
 * `citing two people`, `which quoted a diplomat`: it says on whom a statement beside it rests, and is none of its
 * own, unless it quotes their words.
 */
export const isCitation = (
  parsed: ParsedText,
  { cue, words, content: [first] }: QuotedStatement,
): boolean => {
  const [verb] = words;
  if (verb === undefined || words.length > 1 || cue.length > 1 || !isCiting(verb)) return false;
  const at = tokenAt(parsed, verb.start);
  if (verb.lower === 'citing') return true;
  if (citedAfter(parsed, at) === at + 2) return first[1] <= verb.start;
  const isOfSource = citedAfter(parsed, at) === at + 1 && tokenAt(parsed, first[0]) === at + 1;
  return isOfSource && citedFrom(parsed, at + 1).length > 0;
};

/** The most words that may lead a sentence in, with the comma and one more. */
const LONGEST_LEAD = 10;

/** A source's own words behind what leads its sentence in: of `according to the Courant, Moe` it is `Moe`. */
const behindLead = (parsed: ParsedText, span: Span): Span | null => {
  const at = tokenAt(parsed, span[0]);
  if (leadFrom(parsed, at).length === 0) return null;
  const words = parsed.tokens.slice(at, at + LONGEST_LEAD);
  const comma = words.findIndex(({ text }) => text === ',');
  const next = words[comma + 1];
  return comma < 0 || next === undefined || next.start >= span[1] ? null : [next.start, span[1]];
};

/** Where a source ends before whom it cites: of `the paper, quoting aides,` it is `the paper`. */
const endBeforeCitation = (parsed: ParsedText, [start, stop]: Span): number => {
  const [first, end] = [tokenAt(parsed, start), tokenBehind(parsed, stop)];
  for (let at = first + 1; at < end; at++) {
    if (citedAfter(parsed, at) < 0) continue;
    const lead = isRelative(parsed.tokens[at - 1]?.lower) ? at - 1 : at;
    const isParted = parsed.tokens[lead - 1]?.text === ',';
    if (lead === at && !isParted) continue;
    const last = parsed.tokens[isParted ? lead - 2 : lead - 1];
    if (last !== undefined && last.end > start) return last.end;
  }
  return stop;
};

/** A statement without what its source rests on in the source. */
export const withoutCitation = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [span, ...rest] = statement.source;
  if (span === undefined || !MAY_CITE.test(parsed.text.slice(span[0], span[1]))) return statement;
  const [start, stop] = behindLead(parsed, span) ?? span;
  const end = endBeforeCitation(parsed, [start, stop]);
  return start === span[0] && end === stop
    ? statement
    : { ...statement, source: [[start, end], ...rest] };
};

/** What is said of which whoever says it breaks off the first words, and which goes on behind them. */
import { isVerb, type ParsedText, type Token, tokenAt, tokenBehind } from '../../language/index.ts';
import { isPlural } from '../plurals.ts';
import { endOfWords } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** How far behind a cue its clause may end: `she told me as we walked,`. */
const LONGEST_ASIDE = 12;

/** The token behind the last semicolon of a stretch; else its first: `her mother did it; her grandmother, she tells me, too`. */
const behindSemicolon = (tokens: readonly Token[], first: number, last: number): number => {
  for (let at = last; at > first; at--) if (tokens[at]?.text === ';') return at + 1;
  return first;
};

/** `The city, she told me, had tried to close it`, read as if she had told of the city: what is said goes on behind her. */
export const withPredicate = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [subject, ...more] = statement.content;
  const cueEnd = statement.cue.at(-1)?.[1];
  const { tokens } = parsed;
  const last = tokenAt(parsed, subject[1] - 1);
  const first = behindSemicolon(tokens, tokenAt(parsed, subject[0]), last);
  if (more.length > 0 || cueEnd === undefined || subject[1] > cueEnd) return statement;
  const source = statement.source[0]?.[0] ?? -1;
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.start !== source) return statement;
  const isOpening = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  const opening = tokens[first];
  if (opening === undefined || source > cueEnd) return statement;
  if (!isOpening && tokens[first - 1]?.text !== ';') return statement;
  if (tokens.slice(first, last + 1).some((token) => isVerb(token) || token.quotation >= 0))
    return statement;
  const behind = tokenBehind(parsed, cueEnd);
  for (let at = behind; at < behind + LONGEST_ASIDE; at++) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return statement;
    const next = tokens[at + 1];
    if (tokens[at]?.text === ',' && next !== undefined && isVerb(next))
      return {
        ...statement,
        content: [
          [opening.start, subject[1]],
          [next.start, endOfWords(parsed, at + 1)],
        ],
      };
  }
  return statement;
};

/** What leads in the rest of a sentence that whoever says it has broken off. */
const GOES_ON = /^(?:whether|that|if|how|why)$/;

/** `It was not clear, said Moss, whether they would`: what is said goes on behind whoever says it. */
export const withRest = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [before, ...more] = statement.content;
  const [source] = statement.source;
  const cueEnd = statement.cue.at(-1)?.[1] ?? before[1];
  if (more.length > 0 || source === undefined || source[0] < cueEnd || before[1] > cueEnd)
    return statement;
  const comma = tokenBehind(parsed, source[1]);
  const next = parsed.tokens[comma + 1];
  const isBroken = parsed.tokens[comma]?.text === ',' && GOES_ON.test(next?.lower ?? '');
  return isBroken && next !== undefined
    ? { ...statement, content: [before, [next.start, endOfWords(parsed, comma + 1)]] }
    : statement;
};

/** What is said of something by a name for it: `a move unions described as …`. */
const NAMES_IT =
  /^(?:describe[ds]?|call(?:ed|s)?|dub(?:bed|s)?|brand(?:ed|s)?|labell?ed|term(?:ed|s)?|hail(?:ed|s)?|denounced|dismissed)$/;

/** `a move unions described as empty`, read as if nobody had described a move of unions: they did. */
export const withSubject = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [cue, ...others] = statement.cue;
  const [named, ...more] = statement.content;
  if (statement.source.length > 0 || cue === undefined || others.length > 0) return statement;
  const { tokens } = parsed;
  const at = tokenAt(parsed, cue[0]);
  const [thing, subject] = [tokens[at - 2], tokens[at - 1]];
  if (!NAMES_IT.test(tokens[at]?.lower ?? '') || subject?.end !== named[1]) return statement;
  const isSubject = subject.tag === 'noun' && isPlural(subject.lower) && thing?.tag === 'noun';
  return isSubject && named[0] < thing.start
    ? {
        ...statement,
        source: [[subject.start, subject.end]],
        content: [[named[0], thing.end], ...more],
      }
    : statement;
};

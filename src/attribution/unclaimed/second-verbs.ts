/**
 * `accused Lee of “stalling” and warned that …`: a verb of saying that is joined on where a quotation ends is that of
 * whoever has said the quotation. Where the models do not know it, they take it for a part of what was said.
 */
import {
  type ParsedText,
  type Span,
  spanOver,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { CUE_VERB_FORMS, type CueVerbForm } from '../lexicons/cue-verbs.ts';
import { behindSaid } from '../said-around.ts';
import { overlapsAnyOf } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { extentOf } from './extent.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;
/** No statement’s words are looked through any further, in tokens. */
const LONGEST = 120;
/** So many adverbs at most stand before the verb: `and then also warned`. */
const MOST_ADVERBS = 3;

const JOINS = /^(?:and|but|then)$/;
/** Behind these a verb may be somebody else’s: `which Lee called “a farce” and said he would appeal`. */
const OPENS_CLAUSE =
  /^(?:who|whom|whose|which|when|after|before|while|because|where|if|since|until|as)$/;

/** A verb that is joined on, and where the words before it end. */
interface Joined {
  /** The joining word, a token. */
  readonly joint: number;
  readonly verb: number;
}

type Form = CueVerbForm['form'];

const formAt = ({ tokens }: ParsedText, at: number): Form | undefined => {
  const token = tokens[at];
  if (token?.tag !== 'verb' || token.quotation >= 0) return undefined;
  const known = CUE_VERB_FORMS.get(token.lower);
  return known?.verb.act === 'speech' ? known.form : undefined;
};

/** The last token before a joining word and its comma. */
const lastBefore = ({ tokens }: ParsedText, joint: number): Token | undefined => {
  const before = tokens[joint - 1];
  return before?.text === ',' && before.quotation < 0 ? tokens[joint - 2] : before;
};

/** Whether a quotation ends right before a joining word, or before its comma. */
const isBehindQuotation = (parsed: ParsedText, joint: number): boolean =>
  (lastBefore(parsed, joint)?.quotation ?? -1) >= 0;

/** The verb of saying behind a joining word, be there adverbs between; -1 where there is none of this form. */
const verbBehind = (parsed: ParsedText, joint: number, form: Form): number => {
  let at = joint + 1;
  while (at <= joint + MOST_ADVERBS && parsed.tokens[at]?.tag === 'adverb') at += 1;
  return formAt(parsed, at) === form ? at : -1;
};

/** Whether the content of a statement is told right behind its cue, by a verb of some form, by whoever stands before it. */
const formOf = (parsed: ParsedText, { source, cue, content }: FoundStatement): Form | undefined => {
  const [speaker, said] = [source[0], cue.at(-1)];
  if (speaker === undefined || said === undefined) return undefined;
  const isInOrder = speaker[0] < said[0] && said[1] <= content[0][0];
  return isInOrder ? formAt(parsed, tokenAt(parsed, said[1] - 1)) : undefined;
};

/** The verbs that are joined on to a statement’s, in order. */
const joinedTo = (parsed: ParsedText, statement: FoundStatement): Joined[] => {
  const { tokens } = parsed;
  const form = formOf(parsed, statement);
  if (form !== 'past' && form !== 'third') return [];
  const cue = tokenAt(parsed, extentOf(statement)[1] - 1);
  const behind = tokenBehind(parsed, statement.content[0][1]);
  const last = Math.min(tokens[behind]?.text === ',' ? behind + 1 : behind, cue + LONGEST);
  const joined: Joined[] = [];
  for (let at = cue + 1; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[cue]?.sentence) break;
    if (token.quotation >= 0 || token.start < statement.content[0][0]) continue;
    const verb = JOINS.test(token.lower) ? verbBehind(parsed, at, form) : -1;
    if (verb >= 0 && isBehindQuotation(parsed, at)) {
      joined.push({ joint: at, verb });
      at = verb;
    } else if (OPENS_CLAUSE.test(token.lower) || formAt(parsed, at) !== undefined) break;
  }
  return joined;
};

/** The end of what stands before a joining word and its comma. */
const endBefore = (parsed: ParsedText, joint: number): number =>
  lastBefore(parsed, joint)?.end ?? 0;

/** A statement cut where the first verb is joined on, and those that the joined verbs tell. */
const parted = (
  parsed: ParsedText,
  statement: FoundStatement,
  joined: readonly Joined[],
): FoundStatement[] => {
  const [next] = joined;
  if (next === undefined) return [statement];
  const [[start, end], ...rest] = statement.content;
  const { tokens } = parsed;
  const behindVerb = tokens[next.verb + 1]?.start ?? end;
  const ends = [
    ...joined.slice(1).map(({ joint }) => endBefore(parsed, joint)),
    behindVerb < end
      ? end
      : spanOver(tokens, next.verb, behindSaid(parsed, next.verb + 1, null))[1],
  ];
  const told = joined.flatMap(({ verb }, index): FoundStatement[] => {
    const said: Span = [tokens[verb + 1]?.start ?? 0, ends[index] ?? 0];
    if (said[0] >= said[1]) return [];
    const cue = spanOver(tokens, verb, verb + 1);
    return [{ source: statement.source, cue: [cue], content: [said], probability: PROBABILITY }];
  });
  const before: Span = [start, Math.min(end, endBefore(parsed, next.joint))];
  return told.length === 0 ? [statement] : [{ ...statement, content: [before, ...rest] }, ...told];
};

/** What was found, with what is said by further verbs of the same sentence that no statement has for its cue. */
export const withSecondVerbs = (
  parsed: ParsedText,
  found: readonly FoundStatement[],
): FoundStatement[] => {
  const isFound = overlapsAnyOf(found.map(extentOf));
  const joinedOf = found.map((statement) =>
    joinedTo(parsed, statement).filter(
      ({ verb }) => !isFound(spanOver(parsed.tokens, verb, verb + 1)),
    ),
  );
  // A verb within two contents is that of the one whose words begin last.
  const owners = new Map(
    joinedOf.flatMap((joined, index) => joined.map(({ verb }) => [verb, index] as const)),
  );
  return found.flatMap((statement, index) => {
    const joined = joinedOf[index] ?? [];
    return parted(
      parsed,
      statement,
      joined.filter(({ verb }) => owners.get(verb) === index),
    );
  });
};

/**
 * `A banker who asked not to be named said clients were leaving`: whoever keeps a name back says something. The grammar
 * reads who and what; the models, who have met such a clause as a statement of its own, are not sure of the one around it.
 */
import {
  type ParsedText,
  type Span,
  spanOver,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import {
  type ProposedStatement,
  phraseSpanBefore,
  proposeStatements,
  relativeStatements,
} from '../grammar/index.ts';
import { CUE_VERB_FORMS, type CueVerbForm } from '../lexicons/cue-verbs.ts';
import { WITHHELD_NAME } from '../lexicons/withheld-names.ts';
import { leadInFrom, saidFrom, withThat } from '../said-around.ts';
import { tokensOfAll } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;

/** From the noun that a clause tells more of to the clause's end; null where it stands behind none. */
const withNoun = (parsed: ParsedText, [start, end]: Span): Span | null => {
  const who = tokenAt(parsed, start);
  const comma = parsed.tokens[who - 1]?.text === ',' ? 1 : 0;
  const noun = phraseSpanBefore(parsed, who - comma);
  return noun === null ? null : [noun[0], end];
};

/** The token right behind a speaker with such a clause, and behind its comma. */
const tokenBehindClause = (parsed: ParsedText, [, end]: Span): number => {
  const behind = tokenBehind(parsed, end);
  return parsed.tokens[behind]?.text === ',' ? behind + 1 : behind;
};

/** What the grammar makes of a text, to be asked for the statement of a speaker whose cue stands right behind. */
const proposedBehind = (parsed: ParsedText): ((speaker: Span) => ProposedStatement | undefined) => {
  const byCue = new Map<number, ProposedStatement[]>();
  for (const each of [...relativeStatements(parsed), ...proposeStatements(parsed)]) {
    const [cue] = each.cue;
    if (cue !== undefined) addTo(byCue, cue[0], each);
  }
  return (speaker) => {
    const verb = parsed.tokens[tokenBehindClause(parsed, speaker)];
    const isWithin = ([start, end]: Span) => speaker[0] <= start && end <= speaker[1];
    return byCue.get(verb?.start ?? -1)?.find(({ source }) => source.slice(0, 1).some(isWithin));
  };
};

const SAYS: ReadonlySet<CueVerbForm['form']> = new Set(['past', 'third']);

/** How far behind a verb its clause may begin: `told the news agency AFP that …`. */
const LONGEST_HEARER = 6;

/** What is said right behind such a speaker by a verb of saying, where the grammar has lost its way in the clause. */
const saidBehind = (parsed: ParsedText, speaker: Span): FoundStatement | null => {
  const { tokens } = parsed;
  const verb = tokenBehindClause(parsed, speaker);
  const known = CUE_VERB_FORMS.get(tokens[verb]?.lower ?? '');
  if (known === undefined || !SAYS.has(known.form) || !known.verb.complements.has('clause'))
    return null;
  const takesHearer = known.verb.complements.has('addressee');
  const first = takesHearer ? leadInFrom(parsed, verb + 1, LONGEST_HEARER) : verb + 1;
  const content = first < 0 ? null : saidFrom(parsed, first);
  if (content === null) return null;
  const cue = spanOver(tokens, verb, verb + 1);
  return { source: [speaker], cue: [cue], content: [content], probability: PROBABILITY };
};

/** Whether somebody says something as the models have it: from the noun on, be it with the clause or without. */
const isToldOf = (
  parsed: ParsedText,
  found: readonly FoundStatement[],
): ((statement: FoundStatement) => boolean) => {
  /** For each token of a cue, where the first starts of those who say it. */
  const startOf = new Map<Token, number>();
  for (const { source, cue } of found) {
    const [own] = source;
    if (own === undefined || /\bwho$/.test(parsed.text.slice(...own))) continue;
    for (const token of tokensOfAll(parsed, cue))
      startOf.set(token, Math.min(own[0], startOf.get(token) ?? own[0]));
  }
  return ({ source: [speaker], cue }) =>
    speaker !== undefined &&
    tokensOfAll(parsed, cue).some((token) => (startOf.get(token) ?? speaker[1]) <= speaker[0]);
};

/** The statements of those who keep their names back, of which a text tells right after them. */
export const unnamedSpeakers = (
  parsed: ParsedText,
  found: readonly FoundStatement[],
): FoundStatement[] => {
  const speakers: Span[] = [];
  for (const { index, 0: words } of parsed.text.matchAll(WITHHELD_NAME)) {
    const speaker = withNoun(parsed, [index, index + words.length]);
    if (speaker !== null) speakers.push(speaker);
  }
  if (speakers.length === 0) return [];
  const isTold = isToldOf(parsed, found);
  const proposedOf = proposedBehind(parsed);
  return speakers.flatMap((speaker) => {
    const statement = proposedOf(speaker);
    if (statement === undefined) {
      const said = saidBehind(parsed, speaker);
      return said === null || isTold(said) ? [] : said;
    }
    const [first, ...rest] = statement.content;
    const content = [withThat(parsed, first), ...rest] as const;
    return { ...statement, source: [speaker], content, probability: PROBABILITY };
  });
};

/**
 * `A banker who asked not to be named said clients were leaving`: whoever keeps a name back says something. The grammar
 * reads who and what; the models, who have met such a clause as a statement of its own, are not sure of the one around it.
 */
import {
  overlap,
  type ParsedText,
  type Span,
  spanOver,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import {
  type ProposedStatement,
  phraseSpanBefore,
  proposeStatements,
  relativeStatements,
} from '../grammar/index.ts';
import { CUE_VERB_FORMS, type CueVerbForm } from '../lexicons/cue-verbs.ts';
import { WITHHELD_NAME } from '../lexicons/withheld-names.ts';
import { leadInFrom, saidFrom, withThat } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;

const NOTHING_ELSE = /^[\s,]*$/;

/** From the noun that a clause tells more of to the clause's end; null where it stands behind none. */
const withNoun = (parsed: ParsedText, [start, end]: Span): Span | null => {
  const who = tokenAt(parsed, start);
  const comma = parsed.tokens[who - 1]?.text === ',' ? 1 : 0;
  const noun = phraseSpanBefore(parsed, who - comma);
  return noun === null ? null : [noun[0], end];
};

/** Whether a statement is that of a speaker with such a clause, and its cue stands right behind. */
const isOf = (
  { text }: ParsedText,
  speaker: Span,
  { source: [source], cue: [cue] }: ProposedStatement,
): boolean => {
  if (source === undefined || cue === undefined || cue[0] < speaker[1]) return false;
  const isWithin = speaker[0] <= source[0] && source[1] <= speaker[1];
  return isWithin && NOTHING_ELSE.test(text.slice(speaker[1], cue[0]));
};

const SAYS: ReadonlySet<CueVerbForm['form']> = new Set(['past', 'third']);

/** How far behind a verb its clause may begin: `told the news agency AFP that …`. */
const LONGEST_HEARER = 6;

/** What is said right behind such a speaker by a verb of saying, where the grammar has lost its way in the clause. */
const saidBehind = (parsed: ParsedText, speaker: Span): FoundStatement | null => {
  const { tokens } = parsed;
  const behind = tokenBehind(parsed, speaker[1]);
  const verb = tokens[behind]?.text === ',' ? behind + 1 : behind;
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
const isToldOf =
  ({ text }: ParsedText, found: readonly FoundStatement[]) =>
  ({ source: [speaker], cue: [cue] }: FoundStatement): boolean =>
    found.some(({ source: [own], cue: owns }) => {
      if (own === undefined || speaker === undefined || cue === undefined) return false;
      const isSame = owns.some((span) => overlap(span, cue)) && own[0] <= speaker[0];
      return isSame && !/\bwho$/.test(text.slice(...own));
    });

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
  const proposed = [...relativeStatements(parsed), ...proposeStatements(parsed)];
  return speakers.flatMap((speaker) => {
    const statement = proposed.find((each) => isOf(parsed, speaker, each));
    if (statement === undefined) {
      const said = saidBehind(parsed, speaker);
      return said === null || isTold(said) ? [] : said;
    }
    const [first, ...rest] = statement.content;
    const content = [withThat(parsed, first), ...rest] as const;
    return { ...statement, source: [speaker], content, probability: PROBABILITY };
  });
};

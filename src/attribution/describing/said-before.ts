import { isAnyOf, isVerb, type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { channelAt } from './channels/medium.ts';

/** What leads in a medium; `to` leads in whoever is told. */
const LEADS_IN_MEDIUM = wordSet('on in via');

/** A medium’s phrase is no longer, in UTF-16 units. */
const LONGEST_MEDIUM = 80;

/** The last token of a clause or a quotation right before a source, its comma left out; -1 where none stands there. */
const endOfClause = ({ tokens }: ParsedText, source: number, first: number): number => {
  const before = source - 1;
  if (/^["”]$/u.test(tokens[before]?.text ?? '')) return before;
  // `On Tuesday, as shares fell, he wrote to investors`: when it was, and not what was said.
  if (tokens[before]?.text !== ',' || isAnyOf(tokens[first]?.tag, 'preposition', 'conjunction'))
    return -1;
  return tokens.slice(first, before).some(isVerb) ? before - 1 : -1;
};

/** What is said before a source, from its sentence’s start; null where nothing is. */
const saidBefore = (parsed: ParsedText, source: number): Span | null => {
  const { tokens, sentences } = parsed;
  const first = sentences[tokens[source]?.sentence ?? -1]?.first ?? source;
  const [start, end] = [tokens[first], tokens[endOfClause(parsed, source, first)]];
  return start === undefined || end === undefined || end.end <= start.end
    ? null
    : [start.start, end.end];
};

/** `The fire is out, he wrote on the Telegram messaging app`, read as if he had written the app: it is where he wrote. */
export const withSaidBefore = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [content, ...more] = statement.content;
  const [source] = statement.source;
  const [cue, ...others] = statement.cue;
  if (more.length > 0 || source === undefined || cue === undefined || others.length > 0)
    return statement;
  const isInOrder = source[1] <= cue[0] && cue[1] <= content[0];
  // Few contents are as short as a medium: no other is looked at.
  if (!isInOrder || content[1] - cue[1] > LONGEST_MEDIUM) return statement;
  const { tokens } = parsed;
  const last = tokenAt(parsed, cue[1] - 1);
  const isWithPreposition = last > tokenAt(parsed, cue[0]) && tokens[last]?.tag === 'preposition';
  const preposition = isWithPreposition ? last : last + 1;
  if (!LEADS_IN_MEDIUM.has(tokens[preposition]?.lower ?? '')) return statement;
  const channel = channelAt(tokens, preposition, tokenAt(parsed, content[1] - 1) + 1);
  if (channel === null || channel[1] < content[1]) return statement;
  const said = saidBefore(parsed, tokenAt(parsed, source[0]));
  const verb = tokens[preposition - 1];
  return said === null || verb === undefined
    ? statement
    : { ...statement, cue: [[cue[0], verb.end]], content: [said] };
};

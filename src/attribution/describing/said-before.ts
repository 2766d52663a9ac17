import { isAnyOf, type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { saidBefore } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { channelAt } from './channels/medium.ts';

/** What leads in a medium; `to` leads in whoever is told. */
const LEADS_IN_MEDIUM = wordSet('on in via');

/** A medium’s phrase is no longer, in UTF-16 units. */
const LONGEST_MEDIUM = 80;

/** Whether words outside of quotation only say when it was: `On Tuesday, as shares fell, he wrote to investors`. */
const isCircumstance = (parsed: ParsedText, [start, end]: Span): boolean => {
  const [first, last] = [
    parsed.tokens[tokenAt(parsed, start)],
    parsed.tokens[tokenAt(parsed, end - 1)],
  ];
  return last?.quotation === -1 && isAnyOf(first?.tag, 'preposition', 'conjunction');
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
  const channel = channelAt(tokens, preposition, tokenBehind(parsed, content[1]));
  if (channel === null || channel[1] < content[1]) return statement;
  const said = saidBefore(parsed, source);
  const verb = tokens[preposition - 1];
  return said === null || verb === undefined || isCircumstance(parsed, said)
    ? statement
    : { ...statement, cue: [[cue[0], verb.end]], content: [said] };
};

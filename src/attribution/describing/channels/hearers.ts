import { type ParsedText, type Span, tokenAt } from '../../../language/index.ts';
import { phraseSpanBefore } from '../../grammar/index.ts';
import { HEARERS } from '../../lexicons/hearers.ts';
import type { FoundStatement } from '../../spans/statement.ts';

const HEARD = /^(?:hear[ds]|told)$/;

/** Those before whom something is said that nobody in particular says: `The jury was told that …`. */
export const hearersOf = (parsed: ParsedText, { cue: [cue] }: FoundStatement): readonly Span[] => {
  if (cue === undefined) return [];
  const [at, verb] = [tokenAt(parsed, cue[0]), tokenAt(parsed, cue[1] - 1)];
  const isHeard =
    HEARD.test(parsed.tokens[verb]?.lower ?? '') && HEARERS.has(parsed.tokens[at - 1]?.lower ?? '');
  const hearers = isHeard ? phraseSpanBefore(parsed, at) : null;
  return hearers === null ? [] : [hearers];
};

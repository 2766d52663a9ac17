import { type ParsedText, tokenAt } from '../../language/index.ts';
import { DECLINING, GIVING_NO_ANSWER } from '../lexicons/clause-words.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import type { QuotedStatement } from './quoted-as.ts';

/** `The ministry declined to comment`: nothing is said, where `declined to say who paid` tells at least of what. */
export const isDeclined = (parsed: ParsedText, { words }: QuotedStatement): boolean => {
  const verb = words.find(({ lower }) =>
    DECLINING.test(CUE_VERB_FORMS.get(lower)?.verb.lemma ?? ''),
  );
  if (verb === undefined) return false;
  const at = tokenAt(parsed, verb.start);
  const [to, leftUndone] = [parsed.tokens[at + 1]?.lower, parsed.tokens[at + 2]?.lower];
  return to === 'to' && GIVING_NO_ANSWER.test(leftUndone ?? '');
};

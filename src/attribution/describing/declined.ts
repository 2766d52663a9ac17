import { type ParsedText, tokenAt } from '../../language/index.ts';
import { ANSWERING, ASKING, DECLINING, GIVING_NO_ANSWER } from '../lexicons/clause-words.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { NOT } from '../lexicons/verb-groups.ts';
import type { QuotedStatement } from './quoted-as.ts';

const lemmaOf = (lower: string): string => CUE_VERB_FORMS.get(lower)?.verb.lemma ?? '';

/** Whether a cue tells that somebody would not answer: `declined to comment`, `refused to be drawn`. */
const declinesToAnswer = (parsed: ParsedText, { words }: QuotedStatement): boolean => {
  const verb = words.find(({ lower }) => DECLINING.test(lemmaOf(lower)));
  if (verb === undefined) return false;
  const at = tokenAt(parsed, verb.start);
  const [to, left, undone] = [1, 2, 3].map((behind) => parsed.tokens[at + behind]?.lower ?? '');
  return (
    to === 'to' && (GIVING_NO_ANSWER.test(left ?? '') || (left === 'be' && undone === 'drawn'))
  );
};

/** Whether a cue tells that somebody did not answer whoever asked: `did not respond to requests for comment`. */
const doesNotAnswer = ({ text }: ParsedText, { words, content }: QuotedStatement): boolean => {
  const not = words.findIndex(({ lower }) => NOT.has(lower));
  if (not < 0 || !words.slice(not).some(({ lower }) => ANSWERING.has(lower))) return false;
  return ASKING.test(text.slice(words[not]?.start, content[0][1]));
};

/** `The ministry declined to comment`: nothing is said, where `declined to say who paid` tells at least of what. */
export const isDeclined = (parsed: ParsedText, statement: QuotedStatement): boolean =>
  declinesToAnswer(parsed, statement) || doesNotAnswer(parsed, statement);

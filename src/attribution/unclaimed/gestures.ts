/** Whether a sentence that tells of somebody may lead in what they say. */
import {
  type ParsedText,
  type QuotedPassage,
  type Span,
  type TokenRange,
  tokenBehind,
} from '../../language/index.ts';
import { BEARS_WORDS, FRAMES_OF_MIND, GESTURES, HANDLES_WORDS } from '../lexicons/gestures.ts';
import { OWN_PRONOUNS } from '../lexicons/person-nouns.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';

/** How far behind the subject its verb is looked for, in tokens. */
const REACH = 30;

/** Whether somebody speaks of themselves in a passage, as signs and songs of others hardly do. */
const isOfSpeaker = ({ tokens }: ParsedText, { first, last }: QuotedPassage): boolean =>
  tokens.slice(first, last).some(({ lower }) => OWN_PRONOUNS.has(lower));

/**
 * `Quist shrugs. “You get used to it.”`, not `Quist hung a notice on the door. “Closed until further notice.”`: a gesture
 * or a frame of mind leads in anything, another act what is said of oneself; and nothing does where others' words are
 * told of.
 *
 * @param subject somebody in the sentence.
 * @param sentence the tokens up to the quotation.
 */
export const mayBeFollowed = (
  parsed: ParsedText,
  subject: Span,
  { first, last }: Pick<TokenRange, 'first' | 'last'>,
  passage: QuotedPassage,
): boolean => {
  const behind = tokenBehind(parsed, subject[1]);
  const words = parsed.tokens.slice(Math.max(first, behind), Math.min(last, behind + REACH));
  if (words.some(({ lower }) => BEARS_WORDS.has(lower))) return false;
  if (words.some(({ lower }) => GESTURES.has(lower) || FRAMES_OF_MIND.has(lower))) return true;
  if (words.some(({ lower }) => HANDLES_WORDS.has(lower))) return false;
  const isPassive = words.some(
    ({ tag, lower }, at) =>
      tag === 'verb' && /(?:ed|en)$/u.test(lower) && FORMS_OF_BE.has(words[at - 1]?.lower ?? ''),
  );
  return !isPassive && isOfSpeaker(parsed, passage);
};

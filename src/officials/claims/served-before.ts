/** Whom somebody speaks for where neither the words beside the office nor a body told of before say it. */
import { isVerb } from '../../language/index.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { isPrivateBodyAt, isSpeakerAlone, startBefore } from '../standing/body-told-of.ts';
import type { NamedText } from './named-text.ts';

/** `Lee’s office`: where it stands for whoever has it. */
const isOffice = ({ tokens, isPersonAt }: NamedText, index: number): boolean =>
  tokens[index]?.lower === 'office' &&
  tokens[index - 1]?.tag === 'possessive' &&
  isPersonAt(index - 2);

/**
 * Whose office answered before a bare `spokeswoman Bob Ray`, or of whom the sentence tells that she stands in: `Lee’s office
 * denied it. “…,” spokeswoman Bob Ray said`, `Lee had not seen it, spokeswoman Bob Ray said`; by index, or -1.
 */
export const servedBefore = (text: NamedText, phrase: OfficePhrase): number => {
  const { tokens, personAt, isPersonAt } = text;
  if (!isSpeakerAlone(tokens, phrase)) return -1;
  const own = tokens[phrase.first]?.sentence;
  const from = startBefore(tokens, phrase.first);
  for (let index = phrase.first - 1; index >= from; index--) {
    if (isPrivateBodyAt(tokens, index)) return -1;
    if (isOffice(text, index)) return personAt(index - 2);
    if (tokens[index]?.sentence !== own || (tokens[index]?.quotation ?? -1) >= 0) continue;
    if (isPersonAt(index) && isVerb(tokens[index + 1])) return personAt(index);
  }
  return -1;
};

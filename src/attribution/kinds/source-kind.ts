import type { Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { AMBIGUOUS_MEDIA } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import { judgeCommonNoun } from './common-nouns.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeName } from './names.ts';
import { judgeNameIn, textOf } from './tokens.ts';

/** Forms of address: whoever bears one is a person, known or not. */
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor)\.?$/;

/** `Many Parisians`: people of a place, nobody in particular. */
const DEMONYM = /(?:ians|eans|icans|nese|aelis|akistanis|aqis|tinians|ainians)$/;

/** Words before a party's or a people's name that make of it some of its people: `some Democrats`. */
const SOME =
  /^(?:some|many|several|few|most|other|two|three|four|five|dozens|hundreds|thousands|a|an|one|senior|local|younger|older|fellow)$/;

/** Whether a phrase may be a name although its capital is a sentence's: one that is no common word. */
const isNameLike = (tokens: readonly Token[], head: Head): boolean => {
  const token = tokens[head.at];
  if (head.isName || token?.tag === 'number') return true;
  return (
    tokens.length === 1 && !AMBIGUOUS_MEDIA.has(head.word) && /^\p{Lu}/u.test(token?.text ?? '')
  );
};

const ofNamePart = (tokens: readonly Token[], head: Head): Judgement | null => {
  const token = tokens[head.at];
  const [lower, written] = [token?.lower ?? '', token?.text ?? null];
  if (DOCUMENT_NOUNS.has(lower)) return judged('document', 'documentName', textOf(tokens));
  const named = judgeNameIn(tokens.slice(0, head.at + 1)) ?? judgeNameIn(tokens);
  if (named !== null) return named;
  if (PUBLIC_NOUNS.has(lower) || LIKELY_PUBLIC_NOUNS.has(lower))
    return judged('official', 'publicWord', written);
  return ORGANISATION_NOUNS.has(lower) ? judged('organisation', 'organisationWord', written) : null;
};

/**
 * The kind of a source that is no person named in the text, by its words alone.
 * @param tokens the source's tokens.
 */
export const judgeWords = (tokens: readonly Token[], head: Head): Judgement => {
  const first = tokens[0]?.lower ?? '';
  const lower = tokens[head.at]?.lower ?? '';
  const isSome = SOME.test(first) && /[^s]s$/.test(lower);
  if (head.isName && (isSome || DEMONYM.test(lower)))
    return judged('anonymous', 'unnamed', tokens[head.at]?.text ?? null);
  const whole = judgeName(textOf(tokens));
  if (whole !== null && isNameLike(tokens, head)) return whole;
  if (!head.isName) return judgeCommonNoun(tokens, head);
  if (ADDRESS.test(first)) return judged('person', 'formOfAddress', tokens[0]?.text);
  return ofNamePart(tokens, head) ?? judged('organisation', 'otherName', textOf(tokens));
};

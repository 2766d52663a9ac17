/** The fuller words of an office that is named with a bare word, where the text has told of it without a name. */
import type { Token } from '../../language/index.ts';
import { GREAT_OFFICES, KEEPERS } from '../lexicon/heads-by-standing.ts';
import { isFieldOfAnyOffice } from '../offices/fields.ts';
import { type OfficePhrase, phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { isLarge } from '../reading/words.ts';
import type { NamedText } from './named-text.ts';

/** How far back such words are looked for, in tokens. */
const FURTHEST = 200;

/** Whether nothing but the article stands beside a head: `The minister`. */
const isBare = (tokens: readonly Token[], { first, last, head }: OfficePhrase): boolean =>
  first === head && last === head + 1 && tokens[first - 1]?.lower === 'the';

/** `the minister for Finance` + `explain`: of a small word behind a large one that is no field nobody can say that it belongs there. */
const withoutVerb = (tokens: readonly Token[], end: number): number => {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  return isLarge(before) && !isLarge(last) && !isFieldOfAnyOffice(last?.lower ?? '')
    ? end - 1
    : end;
};

/**
 * `The minister, Ann Lee, said`, where the text has had `the junior minister for roads` before, and no name beside it: those
 * words; else the ones given.
 */
export const toldBefore = (text: NamedText, phrase: OfficePhrase): OfficePhrase => {
  const { tokens, isPersonAt } = text;
  const word = tokens[phrase.head]?.lower ?? '';
  if (!isBare(tokens, phrase) || !(GREAT_OFFICES.has(word) || KEEPERS.has(word))) return phrase;
  for (let head = phrase.first - 2; head >= Math.max(0, phrase.first - FURTHEST); head--) {
    if (tokens[head]?.lower !== word) continue;
    const first = phraseStart(tokens, head, isPersonAt);
    const last = withoutVerb(tokens, phraseEnd(tokens, head));
    // Of another, who is called by name.
    const behind = tokens[last]?.text === ',' ? last + 1 : last;
    if (isPersonAt(behind) || isPersonAt(head + 1)) return phrase;
    if (first < head || last > head + 1) return { first, last, head };
  }
  return phrase;
};

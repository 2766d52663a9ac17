/**
 * `The mayor was asked about the bridge`, `The clerk was accused of fraud`, read as if those who are asked and accused said
 * so: by whom it was said, nobody says. Whoever is spoken of is a part of what is said, as in PolNeAR, whoever is spoken to
 * is none.
 */
import { type ParsedText, type Token, tokenAt, tokenBehind } from '../../language/index.ts';
import { SPOKEN_OF, SPOKEN_TO } from '../lexicons/passives.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import { tokensOfAll } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** The participle of a cue in the passive: of `has since been asked about`, `asked`; undefined where it is none. */
const passiveOf = (cue: readonly Token[]): string | undefined => {
  let isPassive = false;
  for (const { lower, tag } of cue) {
    if (FORMS_OF_BE.has(lower)) isPassive = true;
    else if (isPassive && tag !== 'adverb') return lower;
  }
  return undefined;
};

export const withoutSpokenTo = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [source, ...more] = statement.source;
  const [cue] = statement.cue;
  if (source === undefined || cue === undefined || more.length > 0) return statement;
  if (tokenBehind(parsed, source[1]) !== tokenAt(parsed, cue[0])) return statement;
  const participle = passiveOf(tokensOfAll(parsed, statement.cue)) ?? '';
  if (SPOKEN_TO.has(participle)) return { ...statement, source: [] };
  return SPOKEN_OF.has(participle)
    ? { ...statement, source: [], content: [source, ...statement.content] }
    : statement;
};

import type { Token } from '../../../language/index.ts';
import { type Judgement, judged } from '../../kinds/judgement.ts';
import { GENERIC } from '../../lexicons/kind-words.ts';
import { MEDIA_NOUNS } from '../../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import type { Context } from '../context.ts';
import { called, type Speaker } from '../speaker.ts';
import { bodyIn } from './apposed-body.ts';

const judgeNoun = ({ lower, text }: Token): Judgement | null => {
  if (MEDIA_NOUNS.has(lower)) return judged('media', 'mediaWord', text);
  return ORGANISATION_NOUNS.has(lower) ? judged('organisation', 'organisationWord', text) : null;
};

/** `the newspaper Le Soir`, `the charity Oxfam`: what kind of body it is stands before its name. */
export const describedBody = ({ parsed }: Context, tokens: readonly Token[]): Speaker | null => {
  if (tokens.at(-1)?.tag !== 'properNoun') return null;
  const name = tokens.findLastIndex(({ tag }) => tag !== 'properNoun') + 1;
  const noun = tokens[name - 1];
  const rest = tokens.slice(name);
  if (name < 1 || noun === undefined) return null;
  // `a report by the newspaper Le Soir` is the report.
  if (tokens.slice(0, name).some(({ tag }) => tag === 'preposition')) return null;
  // `the Spanish daily El Sur`, whatever the tag of `daily`.
  if (noun.tag !== 'noun' && !(name > 1 && MEDIA_NOUNS.has(noun.lower))) return null;
  // `the trade body Rastok`, `the space agency Rastok`: what sort of body it is stands before the noun.
  const judgement = GENERIC.has(noun.lower) ? bodyIn(tokens.slice(0, name)) : judgeNoun(noun);
  return (
    judgement && called(judgement, parsed.text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0))
  );
};

import type { Token } from '../../language/index.ts';
import { MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import type { Context } from './context.ts';
import type { Speaker } from './speaker.ts';

const kindOfNoun = (word: string): Speaker['kind'] | null => {
  if (MEDIA_NOUNS.has(word)) return 'media';
  return ORGANISATION_NOUNS.has(word) ? 'organisation' : null;
};

/** `the newspaper Le Soir`, `the charity Oxfam`: what kind of body it is stands before its name. */
export const describedBody = ({ parsed }: Context, tokens: readonly Token[]): Speaker | null => {
  const name = tokens.findIndex(({ tag }, index) => index > 0 && tag === 'properNoun');
  const noun = tokens[name - 1];
  const rest = tokens.slice(name);
  if (name < 1 || noun?.tag !== 'noun' || !rest.every(({ tag }) => tag === 'properNoun'))
    return null;
  const kind = kindOfNoun(noun.lower);
  return kind && { kind, name: parsed.text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0) };
};

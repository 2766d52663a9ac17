import type { Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { AMBIGUOUS_MEDIA, MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { PUBLIC_NOUNS, STATES_AND_CAPITALS } from '../lexicons/public-bodies.ts';
import type { SourceKind } from '../types.ts';
import type { Head } from './head.ts';
import { kindOfName } from './names.ts';

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, tag }, index) => (index === 0 || tag === 'possessive' ? text : ` ${text}`))
    .join('');

/** The longest name within tokens that names a body, and its kind. */
const kindOfNameIn = (tokens: readonly Token[]): SourceKind | null => {
  const names = tokens.filter(({ tag }) => tag === 'properNoun' || tag === 'possessive');
  const first = tokens.findIndex(({ tag }) => tag === 'properNoun');
  if (first < 0) return null;
  const whole = tokens.slice(first).filter(({ tag }) => tag !== 'punctuation');
  return (
    kindOfName(textOf(whole)) ??
    kindOfName(textOf(names)) ??
    kindOfName(textOf(tokens.slice(first, first + 1)))
  );
};

/** The kind of whoever a spokesperson or an official speaks for. */
const kindOfBody = (tokens: readonly Token[], head: Head): SourceKind | null => {
  const behind = head.body >= 0 ? tokens.slice(head.body) : [];
  const before = tokens.slice(0, head.at);
  const named = kindOfNameIn(behind) ?? kindOfNameIn(before);
  if (named !== null) return named;
  const words = [...before, ...behind];
  if (words.some(({ lower }) => PUBLIC_NOUNS.has(lower))) return 'official';
  const hasName = words.some(({ tag }) => tag === 'properNoun');
  return hasName || words.some(({ lower }) => ORGANISATION_NOUNS.has(lower))
    ? 'organisation'
    : null;
};

const isPlural = (word: string): boolean =>
  /[^s]s$/.test(word) || word === 'people' || word === 'police';

const OFFICIAL = /^(?:officials?|officers?|ministers?|commanders?)$/;

/** `a Pentagon official`: of a body that is named, where a state's name alone (`a Belgian official`) names none. */
const isOfNamedBody = (tokens: readonly Token[], head: Head): boolean => {
  const before = tokens.slice(0, head.at);
  const last = before.at(-1);
  const isState =
    before.filter(({ tag }) => tag === 'properNoun').length === 1 &&
    STATES_AND_CAPITALS.has(last?.lower ?? '');
  return last?.tag === 'properNoun' && !isState && kindOfNameIn(before) === 'official';
};

/** Common nouns for people or groups that public bodies are made of, without a name they are nobody in particular. */
const kindOfCommonNoun = (tokens: readonly Token[], head: Head): SourceKind => {
  const { word } = head;
  if (SPEAKS_FOR.has(word)) return kindOfBody(tokens, head) ?? 'anonymous';
  if (OFFICIAL.test(word) && isOfNamedBody(tokens, head)) return 'official';
  if (word === 'paper' && head.definite && tokens.length === 2) return 'media';
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  if (
    MEDIA_NOUNS.has(word) &&
    !(word === 'agency' && !tokens.some(({ lower }) => lower === 'news'))
  )
    return 'media';
  if (PUBLIC_NOUNS.has(word)) return 'official';
  if (/^(?:agency|service|board|office|panel|body|force)$/.test(word)) return 'official';
  if (ORGANISATION_NOUNS.has(word))
    return head.definite || tokens.some(({ tag }) => tag === 'properNoun')
      ? 'organisation'
      : isPlural(word)
        ? 'anonymous'
        : 'organisation';
  return 'anonymous';
};

/** Forms of address: whoever bears one is a person, known or not. */
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor)\.?$/;

/** `Many Parisians`: people of a place, nobody in particular. */
const DEMONYM = /(?:ians|eans|icans|nese|aelis|akistanis|aqis)$/;

/** Whether a phrase may be a name although its capital is a sentence's: one that is no common word. */
const isNameLike = (tokens: readonly Token[], head: Head): boolean => {
  const token = tokens[head.at];
  if (head.isName || token?.tag === 'number') return true;
  return (
    tokens.length === 1 && !AMBIGUOUS_MEDIA.has(head.word) && /^\p{Lu}/u.test(token?.text ?? '')
  );
};

/**
 * The kind of a source that is no person named in the text, by its words alone.
 * @param tokens the source's tokens.
 */
export const kindByWords = (tokens: readonly Token[], head: Head): SourceKind => {
  const whole = kindOfName(textOf(tokens));
  if (whole !== null && isNameLike(tokens, head)) return whole;
  if (!head.isName) return kindOfCommonNoun(tokens, head);
  const written = tokens[head.at]?.lower ?? '';
  if (DEMONYM.test(written)) return 'anonymous';
  if (ADDRESS.test(tokens[0]?.lower ?? '')) return 'person';
  const named = kindOfNameIn(tokens);
  if (named !== null) return named;
  if (DOCUMENT_NOUNS.has(written)) return 'document';
  if (PUBLIC_NOUNS.has(written)) return 'official';
  return 'organisation';
};

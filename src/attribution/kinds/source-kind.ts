import type { Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { AMBIGUOUS_MEDIA, MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { PUBLIC_NOUNS, STATES_AND_CAPITALS } from '../lexicons/public-bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeName } from './names.ts';

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, tag }, index) => (index === 0 || tag === 'possessive' ? text : ` ${text}`))
    .join('');

/** The longest name within tokens that names a body, and its kind. */
const judgeNameIn = (tokens: readonly Token[]): Judgement | null => {
  const names = tokens.filter(({ tag }) => tag === 'properNoun' || tag === 'possessive');
  const first = tokens.findIndex(({ tag }) => tag === 'properNoun');
  if (first < 0) return null;
  const whole = tokens.slice(first).filter(({ tag }) => tag !== 'punctuation');
  return (
    judgeName(textOf(whole)) ??
    judgeName(textOf(names)) ??
    judgeName(textOf(tokens.slice(first, first + 1)))
  );
};

/** The kind of whoever a spokesperson or an official speaks for. */
const judgeBody = (tokens: readonly Token[], head: Head): Judgement | null => {
  const behind = head.body >= 0 ? tokens.slice(head.body) : [];
  const before = tokens.slice(0, head.at);
  const named = judgeNameIn(behind) ?? judgeNameIn(before);
  if (named !== null) return judged(named.kind, 'speaksFor', named.evidence.word);
  const words = [...before, ...behind];
  const body = words.find(({ lower }) => PUBLIC_NOUNS.has(lower));
  if (body !== undefined) return judged('official', 'speaksFor', body.text);
  const name = words.find(
    ({ tag, lower }) => tag === 'properNoun' || ORGANISATION_NOUNS.has(lower),
  );
  return name === undefined ? null : judged('organisation', 'speaksFor', name.text);
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
  return last?.tag === 'properNoun' && !isState && judgeNameIn(before)?.kind === 'official';
};

/** Common nouns for people or groups that public bodies are made of, without a name they are nobody in particular. */
const judgeCommonNoun = (tokens: readonly Token[], head: Head): Judgement => {
  const { word } = head;
  const written = tokens[head.at]?.text ?? null;
  const unnamed = judged('anonymous', 'unnamed', written);
  if (SPEAKS_FOR.has(word)) return judgeBody(tokens, head) ?? unnamed;
  if (OFFICIAL.test(word) && isOfNamedBody(tokens, head))
    return judged('official', 'speaksFor', textOf(tokens.slice(0, head.at)));
  if (word === 'paper' && head.definite && tokens.length === 2)
    return judged('media', 'mediaWord', written);
  if (DOCUMENT_NOUNS.has(word)) return judged('document', 'documentWord', written);
  if (
    MEDIA_NOUNS.has(word) &&
    !(word === 'agency' && !tokens.some(({ lower }) => lower === 'news'))
  )
    return judged('media', 'mediaWord', written);
  if (PUBLIC_NOUNS.has(word) || /^(?:agency|service|board|office|panel|body|force)$/.test(word))
    return judged('official', 'publicWord', written);
  if (!ORGANISATION_NOUNS.has(word)) return unnamed;
  return head.definite || tokens.some(({ tag }) => tag === 'properNoun') || !isPlural(word)
    ? judged('organisation', 'organisationWord', written)
    : unnamed;
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
export const judgeWords = (tokens: readonly Token[], head: Head): Judgement => {
  const whole = judgeName(textOf(tokens));
  if (whole !== null && isNameLike(tokens, head)) return whole;
  if (!head.isName) return judgeCommonNoun(tokens, head);
  const token = tokens[head.at];
  const [lower, written] = [token?.lower ?? '', token?.text ?? null];
  if (DEMONYM.test(lower)) return judged('anonymous', 'unnamed', written);
  if (ADDRESS.test(tokens[0]?.lower ?? ''))
    return judged('person', 'formOfAddress', tokens[0]?.text);
  const named = judgeNameIn(tokens);
  if (named !== null) return named;
  if (DOCUMENT_NOUNS.has(lower)) return judged('document', 'documentWord', written);
  if (PUBLIC_NOUNS.has(lower)) return judged('official', 'publicWord', written);
  return judged('organisation', 'otherName', textOf(tokens));
};

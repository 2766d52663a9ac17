import { MEDIA } from '../../lexicons/media.ts';
import { ORGANISATION_ENDINGS } from '../../lexicons/organisations.ts';
import { STATES_AND_CAPITALS } from '../../lexicons/places.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NAMES, PUBLIC_NOUNS } from '../../lexicons/public-bodies.ts';
import { endsAsPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import { type NamedBody, PARTS_NAME } from './named-bodies.ts';
import { spellOut } from './short-forms.ts';
import { isToldOf } from './told-of-bodies.ts';

/** A name without `’s` or `’` behind it. */
export const withoutPossessive = (name: string): string => name.replace(/['’]s?$/u, '');

const wordsOf = (name: string): string[] =>
  name.toLowerCase().replaceAll('’', "'").replace(/'s\b/gu, " 's").split(/\s+/u);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, index) => words[words.length - end.length + index] === word);

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => words[index] === word);

/** A noun for one body, where `prosecutors` and `companies` are many. */
const isOneBody = (word: string): boolean =>
  PUBLIC_NOUNS.has(word) && (!endsAsPlural(word) || /^(?:forces|congress)$/.test(word));

const longest = (bodies: readonly NamedBody[]): NamedBody | null =>
  bodies.reduce<NamedBody | null>(
    (best, body) => (best === null || body.words.length > best.words.length ? body : best),
    null,
  );

/** Whether a person's name is part of what makes a name longer: `Ann Lee’s Justice Department`. */
const isOnesOwn = ({ people }: Context, { start }: NamedBody, added: string): boolean =>
  mentionsIn(people, [start, start + added.length]).length > 0;

/** `Ukraine’s Air Force` for `Air Force`, `Scottish Parliament` for `Parliament`. */
const longerBefore = (context: Context, words: readonly string[]): NamedBody | null => {
  const last = words.at(-1) ?? '';
  if (words.length === 1 && !isOneBody(last)) return null;
  const candidates = context.names.byLast.get(last) ?? [];
  return longest(
    candidates.filter(
      (body) =>
        body.words.length > words.length &&
        endsWith(body.words, words) &&
        !body.words.slice(0, -words.length).some((word) => PARTS_NAME.test(word)) &&
        !isOnesOwn(context, body, body.name.slice(0, -words.join(' ').length)),
    ),
  );
};

/** `Amnesty International` for `Amnesty`, where the text starts with the longer form. */
const longerBehind = (context: Context, words: readonly string[]): NamedBody | null => {
  // `police` are not their own association.
  if (words.length === 1 && PUBLIC_NOUNS.has(words[0] ?? '')) return null;
  const candidates = context.names.byFirst.get(words[0] ?? '') ?? [];
  const short = candidates.find((body) => body.words.length === words.length);
  return longest(
    candidates.filter(
      (body) =>
        body.words.length > words.length &&
        startsWith(body.words, words) &&
        (ORGANISATION_ENDINGS.has(body.words.at(-1) ?? '') ||
          isToldOf(context, body, candidates)) &&
        body.start < (short?.start ?? Number.POSITIVE_INFINITY),
    ),
  );
};

/** `Department of Health` for `Department`, `Attorney’s Office for the Northern District` for `Attorney’s Office`. */
const longerByPhrase = ({ names }: Context, words: readonly string[]): NamedBody | null => {
  const candidates = (names.byFirst.get(words[0] ?? '') ?? []).filter(
    (body) =>
      startsWith(body.words, words) && /^(?:of|for|on)$/.test(body.words[words.length] ?? ''),
  );
  const [first = ''] = words;
  const isBody = isOneBody(first) || (LIKELY_PUBLIC_NOUNS.has(first) && !endsAsPlural(first));
  const isCertain = words.length > 1 || (candidates.length === 1 && isBody);
  return isCertain ? longest(candidates) : null;
};

/** Whether a name is as full as names get: a state, an outlet, a body that all know by it. */
const isFull = (words: readonly string[]): boolean => {
  const name = words.join(' ').replaceAll("'", '’');
  if (STATES_AND_CAPITALS.has(name) || MEDIA.has(name)) return true;
  return PUBLIC_NAMES.has(name) && words.length === 1 && !PUBLIC_NOUNS.has(name);
};

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** The fullest form that a text gives a name. */
export const fullestName = (context: Context, name: string): string => {
  const plain = withoutPossessive(name).replace(/\s*\([^)]*\)$/u, '');
  const spelt =
    spellOut(context.shortForms, plain) ?? spellOut(context.shortForms, lastWord(plain));
  if (spelt !== null && (lastWord(plain) === plain || spelt.startsWith(plain.split(' ')[0] ?? '')))
    return spelt;
  const words = wordsOf(plain);
  if (isFull(words)) return plain;
  const longer =
    longerBefore(context, words) ?? longerBehind(context, words) ?? longerByPhrase(context, words);
  return longer === null ? plain : withoutPossessive(longer.name);
};

import { AMBIGUOUS_MEDIA, MEDIA, MEDIA_ENDINGS } from '../lexicons/media.ts';
import { ORGANISATION_ENDINGS } from '../lexicons/organisations.ts';
import {
  PUBLIC_ENDINGS,
  PUBLIC_MARKERS,
  PUBLIC_NAMES,
  STATES_AND_CAPITALS,
} from '../lexicons/public-bodies.ts';
import { type Judgement, judged } from './judgement.ts';

const normal = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^the\s+/u, '')
    .replace(/\s*’s?$/u, '')
    .trim();

/** Whether a name is an outlet's, with its article before it where the name alone is a common word. */
export const isMediaName = (name: string): boolean => {
  const plain = normal(name);
  if (MEDIA.has(plain)) return !AMBIGUOUS_MEDIA.has(plain) || /^\p{Lu}|^the\s+\p{Lu}/u.test(name);
  const words = plain.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (!MEDIA_ENDINGS.has(last) || !/\p{Lu}\S*$/u.test(name)) return false;
  // A paper calls itself and others by the last word: `the Courant`.
  return words.length === 1 ? /^the\s/iu.test(name) : words.length < 6;
};

const isPublicName = (plain: string): boolean => {
  if (PUBLIC_NAMES.has(plain) || STATES_AND_CAPITALS.has(plain)) return true;
  const words = plain.split(/[\s-]+/u);
  const marked = words.some((word) => PUBLIC_MARKERS.has(word));
  return words.length > 1 && marked && words.some((word) => PUBLIC_ENDINGS.has(word));
};

/** The kind of the body that a name stands for, or null where the name shows nothing. */
export const judgeName = (name: string): Judgement | null => {
  const plain = normal(name);
  if (PUBLIC_NAMES.has(plain)) return judged('official', 'publicBodyName', name);
  if (STATES_AND_CAPITALS.has(plain)) return judged('official', 'stateName', name);
  if (isMediaName(name)) return judged('media', 'outletName', name);
  if (isPublicName(plain)) return judged('official', 'publicBodyName', name);
  const words = plain.split(/\s+/u);
  return words.length > 1 && ORGANISATION_ENDINGS.has(words.at(-1) ?? '')
    ? judged('organisation', 'organisationName', name)
    : null;
};

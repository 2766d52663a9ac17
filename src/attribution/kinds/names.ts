import { COUNCIL_OF_NO_STATE } from '../../public-bodies/index.ts';
import { wordSet } from '../../word-lists.ts';
import { OF_HOLDERS } from '../lexicons/kind-patterns.ts';
import { AMBIGUOUS_MEDIA, MEDIA, MEDIA_ENDINGS, WRITTEN_SMALL } from '../lexicons/media.ts';
import { ORGANISATION_ENDINGS, ORGANISATION_NAMES } from '../lexicons/organisations.ts';
import {
  AGENCY,
  CALL_SIGN,
  EDITIONS,
  GROWN_OUTLET,
  JOINED_OUTLET,
  OUTLET_OPENING,
  OUTLET_PAIR,
  SITE_ADDRESS,
} from '../lexicons/outlet-shapes.ts';
import { STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../lexicons/places.ts';
import { NEEDS_CAPITALS, PUBLIC_ENDINGS, PUBLIC_NAMES } from '../lexicons/public-bodies.ts';
import { judgeForeignName } from './foreign-names.ts';
import { type Judgement, judged } from './judgement.ts';
import { isOwnDefence, isPrivate, showsPublicBody } from './public-names.ts';

/** What parts the noun of an organisation's name from what it is for. */
const PARTING = wordSet('of for on against in from at with');

const withoutThe = (name: string): string =>
  name[0] === 't' || name[0] === 'T' ? name.replace(/^the\s+/iu, '') : name;

const withoutGenitive = (name: string): string =>
  name.endsWith('’') || name.endsWith('’s') ? name.replace(/\s*’s?$/u, '') : name;

/** A name in lower case without its article, and without the ending of an owner. */
const normal = (name: string): string =>
  withoutGenitive(withoutThe(name.toLowerCase().replaceAll("'", '’'))).trim();

const looksLikeOutlet = (plain: string, words: readonly string[]): boolean =>
  words.length < 6 &&
  (GROWN_OUTLET.test(plain) || OUTLET_OPENING.test(plain) || OUTLET_PAIR.test(plain));

/** `Politico Massachusetts`, `Guardian US`: what an outlet has for a place or a field, called by its own name first. */
const isEdition = (words: readonly string[]): boolean => {
  const [outlet = '', ...rest] = words;
  if (rest.length === 0 || !MEDIA.has(outlet) || AMBIGUOUS_MEDIA.has(outlet)) return false;
  const edition = rest.join(' ');
  return (
    STATES_AND_CAPITALS.has(edition) || STATE_ADJECTIVES.has(edition) || EDITIONS.test(edition)
  );
};

const isMedia = (name: string, plain: string): boolean => {
  // `The i` is a paper, `I` is not.
  if (plain === 'i') return /^the\s/iu.test(name);
  if (plain === 'information') return /^The\s\p{Lu}/u.test(name);
  // `Velmora-1`, `Velmora 1`
  if (MEDIA.has(plain.replace(/-(?=\d+$)/u, ' ')))
    return (
      !AMBIGUOUS_MEDIA.has(plain) || WRITTEN_SMALL.has(plain) || /^\p{Lu}/u.test(withoutThe(name))
    );
  // `Royal Mail`
  if (ORGANISATION_NAMES.has(plain)) return false;
  const words = plain.split(/\s+/u);
  const isOutlet =
    words.length > 1
      ? AGENCY.test(plain)
      : SITE_ADDRESS.test(plain) || CALL_SIGN.test(plain) || JOINED_OUTLET.test(withoutThe(name));
  if (isOutlet) return true;
  if (!/\p{Lu}\S*$/u.test(name)) return false;
  if (looksLikeOutlet(plain, words) || isEdition(words)) return true;
  if (!MEDIA_ENDINGS.has(words.at(-1) ?? '')) return false;
  // A paper calls itself and others by the last word: `the Courant`.
  return words.length === 1 ? /^the\s/iu.test(name) : words.length < 6;
};

/** Whether a name is one that the lists have for an outlet, and a common word at no time. */
export const isKnownOutlet = (name: string): boolean => {
  const plain = normal(name);
  return MEDIA.has(plain) && !AMBIGUOUS_MEDIA.has(plain);
};

/** Whether a name is an outlet's, with its article before it where the name alone is a common word. */
export const isMediaName = (name: string): boolean => isMedia(name, normal(name));

/** Whether a short name that is another word too is written as the name: `ICE`, not `Ice`. */
const isWrittenAsName = (plain: string, name: string): boolean =>
  !NEEDS_CAPITALS.has(plain) || /^\P{Ll}+$/u.test(withoutThe(name).replace(/['’]s?$/u, ''));

const isOrganisationName = (plain: string): boolean => {
  if (ORGANISATION_NAMES.has(plain) || COUNCIL_OF_NO_STATE.test(plain)) return true;
  const words = plain.split(/\s+/u);
  if (words.length < 2) return false;
  const head = words.findIndex((word) => PARTING.has(word));
  const last = words[head > 0 ? head - 1 : words.length - 1] ?? '';
  return ORGANISATION_ENDINGS.has(last) || (PUBLIC_ENDINGS.has(last) && words.some(isPrivate));
};

/** The kind of a body by a name in its own language; `plain` is the name as `normal` gives it. */
const judgePlainForeign = (name: string, plain: string): Judgement | null => {
  const kind = /^\p{Lu}/u.test(withoutThe(name)) ? judgeForeignName(plain) : null;
  return kind && judged(kind, kind === 'official' ? 'publicBodyName' : 'organisationName', name);
};

/** The kind of a body whose name is left in its own language, small words and all: `the Cour des comptes`; or null. */
export const judgeForeign = (name: string): Judgement | null =>
  judgePlainForeign(name, normal(name));

/** The kind of the body that a name stands for, or null where the name shows nothing. */
export const judgeName = (name: string): Judgement | null => {
  const plain = normal(name);
  if (isWrittenAsName(plain, name)) {
    if (PUBLIC_NAMES.has(plain)) return judged('official', 'publicBodyName', name);
    if (STATES_AND_CAPITALS.has(plain)) return judged('official', 'stateName', name);
    if (isMedia(name, plain)) return judged('media', 'outletName', name);
    if (ORGANISATION_NAMES.has(plain)) return judged('organisation', 'organisationName', name);
  }
  const foreign = judgePlainForeign(name, plain);
  if (foreign !== null) return foreign;
  if (showsPublicBody(plain) || OF_HOLDERS.test(plain))
    return judged('official', 'publicBodyName', name);
  return isOrganisationName(plain) || isOwnDefence(plain)
    ? judged('organisation', 'organisationName', name)
    : null;
};

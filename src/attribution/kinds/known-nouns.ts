import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { JOURNALIST_NOUNS, MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { MEMBERS_OF, OFFICE_NOUNS, SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';

const KNOWN_NOUNS: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  ...MEDIA_NOUNS,
  ...JOURNALIST_NOUNS,
  ...ORGANISATION_NOUNS,
  ...PUBLIC_NOUNS,
  ...LIKELY_PUBLIC_NOUNS,
  ...SPEAKS_FOR,
  ...MEMBERS_OF,
  ...OFFICE_NOUNS,
]);

/** Whether a word is known as a noun for a source, whatever else it can be: `ruling`, `signs`, `posts`. */
export const isKnownNoun = (word: string): boolean => KNOWN_NOUNS.has(word);

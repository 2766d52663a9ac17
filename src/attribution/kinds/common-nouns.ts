import type { Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { JOURNALIST_NOUNS, MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import {
  OFFICE_NOUNS,
  PEOPLE_ALL_THE_SAME,
  PERSON_ENDING,
  SINGULAR_OFFICES,
  SPEAKS_FOR,
  THING_ENDING,
} from '../lexicons/person-nouns.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import { UNNAMED_PEOPLE } from '../lexicons/unnamed-people.ts';
import { judgeBody, judgeMembers } from './bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeNameIn } from './tokens.ts';

/** One step of the judgement of a common noun: its kind, or null where the step has nothing to say. */
type Step = (tokens: readonly Token[], head: Head) => Judgement | null;

const written = (tokens: readonly Token[], { at }: Head): string | null => tokens[at]?.text ?? null;

const isPlural = (word: string): boolean =>
  /[^s]s$/.test(word) || word === 'people' || word === 'police';

const unnamed: (...from: Parameters<Step>) => Judgement = (tokens, head) =>
  judged('anonymous', 'unnamed', written(tokens, head));

const speaksFor: Step = (tokens, head) =>
  SPEAKS_FOR.has(head.word) ? (judgeBody(tokens, head) ?? unnamed(tokens, head)) : null;

/** `a reporter` is nobody in particular, `a reporter for the Courant` reports for it. */
const journalist: Step = (tokens, head) => {
  if (!JOURNALIST_NOUNS.has(head.word)) return null;
  const named = judgeNameIn(tokens);
  return named?.kind === 'media'
    ? judged('media', 'speaksFor', named.evidence.word)
    : unnamed(tokens, head);
};

const medium: Step = (tokens, head) => {
  const isPaper = head.word === 'paper' && head.definite && tokens.length === 2;
  const isAgency =
    /^agenc(?:y|ies)$/.test(head.word) &&
    tokens.some(({ lower }) => /^(?:news|press|newswire|wire)$/.test(lower));
  const isMedium = MEDIA_NOUNS.has(head.word) && !DOCUMENT_NOUNS.has(head.word);
  return isPaper || isAgency || isMedium
    ? judged('media', 'mediaWord', written(tokens, head))
    : null;
};

const document: Step = (tokens, head) =>
  DOCUMENT_NOUNS.has(head.word) ? judged('document', 'documentWord', written(tokens, head)) : null;

/** Offices that judge or prosecute: whoever holds one speaks as such, named or not. */
const ALWAYS = /^(?:judge|magistrate|prosecutor|coroner|sheriff)$/;

const isOfOrganisation = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => ORGANISATION_NOUNS.has(lower)) ||
  judgeNameIn(tokens)?.kind === 'organisation';

/** Somebody by the office: `China’s ambassador to Britain`, `a judge`. */
const office: Step = (tokens, head) => {
  const isOffice =
    SINGULAR_OFFICES.has(head.word) || /^(?:minister|secretary|senator)$/.test(head.word);
  if (!isOffice || (!head.definite && !ALWAYS.test(head.word))) return null;
  return isOfOrganisation(tokens) ? null : judged('official', 'publicWord', written(tokens, head));
};

const publicBody: Step = (tokens, head) => {
  if (PUBLIC_NOUNS.has(head.word)) return judged('official', 'publicWord', written(tokens, head));
  if (!LIKELY_PUBLIC_NOUNS.has(head.word)) return null;
  return isOfOrganisation(tokens)
    ? judged('organisation', 'organisationWord', written(tokens, head))
    : judged('official', 'publicWord', written(tokens, head));
};

/** Several of a sort are nobody in particular: `education groups`; one, or these, is a body. */
const organisation: Step = (tokens, head) => {
  if (!ORGANISATION_NOUNS.has(head.word)) return null;
  return head.definite || tokens.some(({ tag }) => tag === 'properNoun') || !isPlural(head.word)
    ? judged('organisation', 'organisationWord', written(tokens, head))
    : unnamed(tokens, head);
};

/** Whether a noun means people: listed, by its ending, or no noun at all (`those`, `the elderly`). */
const isPeople = (tokens: readonly Token[], { at, word }: Head): boolean =>
  tokens[at]?.tag !== 'noun' ||
  UNNAMED_PEOPLE.has(word) ||
  PEOPLE_ALL_THE_SAME.has(word) ||
  OFFICE_NOUNS.has(word) ||
  (PERSON_ENDING.test(word) && !THING_ENDING.test(word));

/** What is neither people nor a body was written, found or done by somebody: `the notification`. */
const thing: Step = (tokens, head) =>
  isPeople(tokens, head) ? null : judged('document', 'documentWord', written(tokens, head));

const STEPS: readonly Step[] = [
  speaksFor,
  journalist,
  medium,
  document,
  judgeMembers,
  office,
  publicBody,
  organisation,
  thing,
];

/** The kind of a source whose head is a common noun: a body, a document, or people who are not named. */
export const judgeCommonNoun = (tokens: readonly Token[], head: Head): Judgement => {
  for (const step of STEPS) {
    const judgement = step(tokens, head);
    if (judgement !== null) return judgement;
  }
  return unnamed(tokens, head);
};

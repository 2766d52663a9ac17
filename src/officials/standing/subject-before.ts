import { isVerb, type Token } from '../../language/index.ts';
import { CHIEF_WORDS } from '../lexicon/beside-heads.ts';
import { JOINS_CLAUSE, LARGE } from '../lexicon/patterns.ts';
import { PARTY_WORDS, PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { bodiesIn, bodyCovering, isWordOfBusiness, namesPrivateBody } from '../reading/bodies.ts';
import { hasWord } from '../reading/has-word.ts';
import { sentenceStart } from '../reading/sentences.ts';
import { isLarge } from '../reading/words.ts';
import { isPrivate } from './beside.ts';
import { isSpeakerAlone } from './body-told-of.ts';
import type { JudgedOffice } from './judged-office.ts';

/** `The state oil company`, an `NHS trust`: an office of it is a public one. */
const STATES_OWN = /^(?:state|state-owned|state-run|nhs)$/;

const isStatesOwn = (subject: readonly Token[]): boolean =>
  subject.some(({ lower }) => STATES_OWN.test(lower));

/** `smartwatch maker`, `chipmaker`. */
const MAKER = /makers?$/;

/** The longest subject that is read, in words. */
const LONGEST = 12;

/** The words that a sentence starts with, up to its verb. */
const subjectFrom = (tokens: readonly Token[], first: number): readonly Token[] => {
  const words = tokens.slice(first, first + LONGEST);
  const verb = words.findIndex(isVerb);
  return verb < 0 ? words : words.slice(0, verb);
};

/** `Union` of `African Union`. */
const isWithinPublicName = (tokens: readonly Token[], index: number): boolean =>
  bodyCovering(tokens, index - 1, index + 1) !== undefined;

const isPublicSubject = (tokens: readonly Token[], first: number): boolean => {
  const subject = subjectFrom(tokens, first);
  const isPrivateAt = ({ lower }: Token, offset: number): boolean =>
    PRIVATE_BODY_WORDS.has(lower) && !isWithinPublicName(tokens, first + offset);
  if (subject.some(isPrivateAt)) return false;
  if (namesPrivateBody(tokens, first, first + subject.length)) return false;
  const isNamed = bodiesIn(tokens, first, first + subject.length).length > 0;
  // `who`, which is a body's name as well.
  // `The opposition Unity Front`: a party, whatever it stands up to.
  const nouns = subject.filter(
    ({ tag, lower }, offset) =>
      tag !== 'pronoun' &&
      !(/^(?:opposition|ruling)$/.test(lower) && subject[offset + 1]?.tag === 'properNoun'),
  );
  return isNamed || nouns.some(({ lower }) => PUBLIC_BODY_WORDS.has(lower));
};

const isBusinessSubject = (tokens: readonly Token[], first: number): boolean => {
  const subject = subjectFrom(tokens, first);
  if (isStatesOwn(subject)) return false;
  const isOfGovernment = hasWord(subject, PUBLIC_BODY_WORDS);
  return subject.some(
    ({ lower }, offset) =>
      (isWordOfBusiness(lower) && !isWithinPublicName(tokens, first + offset)) ||
      MAKER.test(lower) ||
      (PARTY_WORDS.has(lower) && isLarge(tokens[first + offset]) && !isOfGovernment),
  );
};

/** `Spokesperson Ann Lee said`: a sentence starts with whoever speaks for what the one before is about. */
const isBareSpeaker = (tokens: readonly Token[], phrase: OfficePhrase): boolean =>
  isSpeakerAlone(tokens, phrase) &&
  tokens[phrase.first - 1]?.sentence !== tokens[phrase.first]?.sentence;

/** How far back its start is looked for, in words. */
const LONGEST_CLAUSE = 40;

/** Where the clause starts that holds a token, or its sentence: `…, while` + `the party is split, its leader said`. */
const clauseStart = (tokens: readonly Token[], at: number): number => {
  const start = sentenceStart(tokens, at);
  for (let index = at - 1; index > Math.max(start, at - LONGEST_CLAUSE); index--)
    if (JOINS_CLAUSE.test(tokens[index]?.lower ?? '')) return index + 1;
  return start;
};

/** Where the sentences start whose subject `its` before an office takes up: its own, and the one before. */
const subjectsTakenUp = (tokens: readonly Token[], phrase: OfficePhrase): number[] => {
  const { first } = phrase;
  if (tokens[first - 1]?.lower !== 'its' && !isBareSpeaker(tokens, phrase)) return [];
  const own = sentenceStart(tokens, first);
  const clause = clauseStart(tokens, first);
  const before = own > 0 ? [sentenceStart(tokens, own - 1)] : [];
  return own < first - 1 ? [clause, own, ...before] : before;
};

/** Whether `its` before an office takes up a public body. */
export const takesUpPublicBody = (tokens: readonly Token[], phrase: OfficePhrase): boolean =>
  subjectsTakenUp(tokens, phrase).some((first) => isPublicSubject(tokens, first));

/** `The app closed accounts. Its Italy chief, Ann Lee, …`: of the business that its or the sentence before is about. */
export const isOfBusinessBefore = ({ tokens, phrase }: JudgedOffice): boolean =>
  subjectsTakenUp(tokens, phrase).some((first) => isBusinessSubject(tokens, first));

/** `The state oil company has no diesel. Its president, Ann Lee, …`. */
export const isOfStatesOwnBefore = ({ tokens, phrase }: JudgedOffice): boolean =>
  subjectsTakenUp(tokens, phrase).some((first) => isStatesOwn(subjectFrom(tokens, first)));

/**
 * `The electoral commission denied it. Its spokesman, Ann Lee, …`: of the public body that its or the sentence before is
 * about, where the words of the office name no other.
 */
export const isOfBodyBefore = ({ tokens, phrase, words }: JudgedOffice): boolean =>
  takesUpPublicBody(tokens, phrase) &&
  words.every(({ text, lower }) => CHIEF_WORDS.has(lower) || !LARGE.test(text)) &&
  !isPrivate(words);

import type { ParsedText, Token } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { knownHolder } from '../holders.ts';
import { GOVERNING } from '../lexicon/beside-heads.ts';
import { EVIDENCE } from '../lexicon/names/evidence.ts';
import { RULERS } from '../lexicon/names/rulers.ts';
import { STAGE_NAMES } from '../lexicon/names/titled-namesakes.ts';
import { PARTICLES } from '../lexicon/occupations.ts';
import { isAbbreviated } from './abbreviated.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { evidenceOfPlace } from './evidence-of-place.ts';
import { evidenceOfWords, type WordUse, wordUse } from './evidence-of-words.ts';
import { isListed, nameKey, nameOf, withoutSuffix } from './name-words.ts';
import type { Mention, NamedPerson } from './named-person.ts';
import { toldBy } from './namesakes.ts';
import { Register } from './register.ts';
import { isNamedByOneWord, isNamesake } from './single-names.ts';

/** The different names of two words or more, each with its candidates. */
const groupByName = (candidates: readonly Candidate[]): Map<string, Candidate[]> => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (withoutSuffix(candidate.words).length < 2) continue;
    addTo(groups, nameKey(candidate.words), candidate);
  }
  return groups;
};

/** How many mentions of one name are weighed: the best of so many is good enough. */
const MOST_WEIGHED = 20;

/** Whether the mentions of one name, taken together, are of a person. */
const isPerson = (tokens: readonly Token[], use: WordUse, group: readonly Candidate[]): boolean => {
  const [candidate] = group;
  if (candidate === undefined || isNamesake(tokens, candidate)) return false;
  if (isListed(STAGE_NAMES, candidate.words)) return true;
  const weighed = group.slice(0, MOST_WEIGHED);
  if (weighed.some((one) => isAbbreviated(tokens, one))) return false;
  const place = Math.max(...weighed.map((one) => evidenceOfPlace(tokens, one)));
  const name = { words: candidate.words, isTitled: weighed.some(({ titled }) => titled !== 'no') };
  return evidenceOfWords(name, use) + place >= EVIDENCE.threshold;
};

/** `the Obama administration`: whoever governs there. */
const isGoverning = (tokens: readonly Token[], { words, first, last }: Candidate): boolean =>
  words.length === 1 &&
  tokens[first - 1]?.lower === 'the' &&
  GOVERNING.has(tokens[last]?.lower ?? '') &&
  RULERS.has((words[0] ?? '').toLowerCase());

/** Takes the surname's particles in: `von der` before `Leyen`. */
const withParticles = (
  tokens: readonly Token[],
  mention: Mention,
  words: readonly string[],
): Mention => {
  let first = mention.first;
  while (
    PARTICLES.has(tokens[first - 1]?.text ?? '') &&
    words.includes(tokens[first - 1]?.text ?? '')
  )
    first--;
  return first === mention.first ? mention : { ...mention, first, titleFirst: first };
};

/** Candidates that name a person in full, and the people they name, entered longest name first. */
const registerFullNames = (parsed: ParsedText, candidates: readonly Candidate[]): Register => {
  const use = wordUse(parsed, candidates);
  const register = new Register();
  const groups = [...groupByName(candidates).values()]
    .filter((group) => isPerson(parsed.tokens, use, group))
    .sort((a, b) => (b[0]?.words.length ?? 0) - (a[0]?.words.length ?? 0));
  for (const [first] of groups) if (first !== undefined) register.enter(first.words, nameOf(first));
  return register;
};

/**
 * The named people of a text with every mention by name, in the order of their first mentions. Full names
 * are weighed by evidence; a surname or given name alone then belongs to the person who bears it, of several
 * to the one that its title fits, else to the one mentioned first.
 */
export const findPersons = (parsed: ParsedText): NamedPerson[] => {
  const candidates = findCandidates(parsed);
  const register = registerFullNames(parsed, candidates);
  for (const candidate of candidates) {
    const known = register.resolve(candidate, parsed.tokens);
    if (known !== undefined) {
      register.mention(
        known.person,
        withParticles(parsed.tokens, known.mention, known.person.words),
        toldBy(candidate, parsed.tokens),
      );
    } else if (
      isNamedByOneWord(parsed.tokens, candidate) ||
      isGoverning(parsed.tokens, candidate) ||
      knownHolder(candidate.words) !== undefined
    ) {
      const entry = register.enter(candidate.words, nameOf(candidate));
      register.mention(entry, candidate, toldBy(candidate, parsed.tokens));
    }
  }
  return register.people();
};

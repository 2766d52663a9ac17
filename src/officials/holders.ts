import { parse } from '../language/index.ts';
import table from './lexicon/known-holders.json';
import { COMMON_SURNAMES } from './lexicon/names/common-surnames.ts';
import { NAMESAKES } from './lexicon/names/namesakes.ts';
import { THING_WORDS } from './lexicon/thing-words.ts';
import { nameKey, surnameOf, wordKey } from './names/name-words.ts';
import { kindOf, type OfficeKind } from './offices/office-kind.ts';
import { officeAt } from './offices/office-phrase.ts';
import { toldKind } from './offices/told-kind.ts';
import { isFamilyNameFirst, isGivenName, isPlace, isRole, plain } from './reading/words.ts';

/** Somebody whom the project's own table knows to hold an office. */
export interface KnownHolder {
  readonly name: string;
  readonly office: string;
}

/** The month that the table tells of, as `2026-08`. */
export const TABLE_AS_OF = table.asOf;

const holders: readonly KnownHolder[] = table.holders.map(([name = '', office = '']) => ({
  name,
  office,
}));

const wordsOf = ({ name }: KnownHolder): readonly string[] => name.split(' ');

const byFullName: ReadonlyMap<string, KnownHolder> = new Map(
  holders.map((holder) => [nameKey(wordsOf(holder)), holder]),
);

/** Whether a surname is so rare that it tells the person by itself. */
const isTelling = (surname: string): boolean => {
  const word = plain(surname);
  if (word.length < 4 || COMMON_SURNAMES.has(word) || isFamilyNameFirst(surname)) return false;
  if (isGivenName(surname) || isPlace(word) || isRole({ lower: word })) return false;
  return !THING_WORDS.has(word) && !NAMESAKES.has(word);
};

const tellingSurnames = (): ReadonlyMap<string, KnownHolder> => {
  const bySurname = new Map<string, KnownHolder | null>();
  for (const holder of holders) {
    const surname = surnameOf(wordsOf(holder));
    if (wordsOf(holder).length < 2 || !isTelling(surname)) continue;
    const other = bySurname.get(wordKey(surname));
    // Two people of one surname: it tells neither. Two spellings of one name: it tells.
    const isOther = other !== undefined && other?.office !== holder.office;
    bySurname.set(wordKey(surname), isOther ? null : holder);
  }
  return new Map([...bySurname].flatMap(([key, holder]) => (holder ? [[key, holder]] : [])));
};

const bySurname = tellingSurnames();

/** The holder of a known office whose name this is, in full or by a surname that tells. */
export const knownHolder = (words: readonly string[]): KnownHolder | undefined =>
  words.length === 1 ? bySurname.get(wordKey(words[0] ?? '')) : byFullName.get(nameKey(words));

/** Reads an office whose words stand by themselves. */
const readAlone =
  (read: typeof kindOf) =>
  (office: string): OfficeKind => {
    const { tokens } = parse(office);
    // `First Minister`: an adjective at the start hides the phrase.
    const phrase = officeAt(tokens, 0, () => false) ?? officeAt(tokens, 1, () => false);
    return phrase === undefined ? { branch: null, level: null } : read(tokens, phrase);
  };

/** What an office of the table is. */
export const kindOfWords = readAlone(kindOf);

/** What an office is in a reader’s words, who may make one of anything: nothing where they do not tell. */
export const kindToldBy = readAlone(toldKind);

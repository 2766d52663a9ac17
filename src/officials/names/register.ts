import type { Token } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { CALLED_AFTER_PEOPLE } from '../lexicon/names/namesakes.ts';
import { ONE_LETTER } from '../lexicon/patterns.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import { isFamilyNameFirst, isPlace } from '../reading/words.ts';
import type { Candidate } from './candidates.ts';
import {
  hasSuffix,
  isPartOfName,
  nameKey,
  surnameOf,
  withoutSuffix,
  wordKey,
} from './name-words.ts';
import type { Mention, NamedPerson } from './named-person.ts';
import { bearerMeant, earliest, type Sign, type Told } from './namesakes.ts';

/** A person as entered; the mentions follow in the order of the text. */
export interface Entry {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
  sign: Sign;
  isTitled: boolean;
  readonly addresses: Set<string>;
}

/** How many people of one surname are told apart; any more are not looked through. */
const MOST_NAMESAKES = 30;

const isThingAfterArticle = (word: string, before: Token | undefined): boolean => {
  if (before?.lower !== 'the' && before?.tag !== 'preposition') return false;
  const lower = word.toLowerCase();
  return THING_WORDS.has(lower) || isPlace(lower);
};

/** `the Okafor inquiry`: what is called after whoever heads it or gave the cause. */
const isCalledAfter = (tokens: readonly Token[], { first, last }: Candidate): boolean =>
  tokens[first - 1]?.lower === 'the' && CALLED_AFTER_PEOPLE.has(tokens[last]?.lower ?? '');

const isAllCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The people of a text under every form of their names. */
export class Register {
  readonly #entries: Entry[] = [];
  readonly #byName = new Map<string, Entry>();
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #byGivenName = new Map<string, Entry[]>();

  /** Enters a name; one that is part of a longer name already entered is that person's. */
  enter(words: readonly string[], name: string): Entry {
    const longer = words.length > 1 ? this.#bearerOf(words) : undefined;
    const entry = longer ?? {
      name,
      words,
      mentions: [],
      sign: null,
      isTitled: false,
      addresses: new Set<string>(),
    };
    this.#byName.set(nameKey(words), entry);
    if (longer !== undefined) return entry;
    this.#entries.push(entry);
    addTo(this.#bySurname, wordKey(surnameOf(words)), entry, MOST_NAMESAKES);
    // `Loh Siew Geok`
    const [family = ''] = words;
    if (words.length > 1 && isFamilyNameFirst(family))
      addTo(this.#bySurname, wordKey(family), entry, MOST_NAMESAKES);
    for (const word of withoutSuffix(words).slice(0, -1))
      addTo(this.#byGivenName, wordKey(word), entry, MOST_NAMESAKES);
    return entry;
  }

  /** Takes up a mention, and what it tells of the person. */
  mention(
    entry: Entry,
    { first, last, titleFirst, titled }: Mention,
    { sign, address }: Told,
  ): void {
    entry.mentions.push({ first, last, titleFirst, titled });
    entry.sign ??= sign;
    entry.isTitled ||= titled === 'role';
    if (address !== '') entry.addresses.add(address);
  }

  /** Whose name a candidate is, and the words of it that name the person. */
  resolve(
    candidate: Candidate,
    tokens: readonly Token[],
  ): { readonly person: Entry; readonly mention: Mention } | undefined {
    const { words } = candidate;
    if (words.length === 1) {
      const person = this.#bySingleWord(candidate, tokens);
      return person && { person, mention: candidate };
    }
    const person = this.#byName.get(nameKey(words)) ?? this.#bearerOf(words);
    return person === undefined ? this.#byPart(candidate) : { person, mention: candidate };
  }

  people(): NamedPerson[] {
    return this.#entries
      .flatMap(({ name, words, mentions: [first, ...others] }) =>
        first === undefined ? [] : [{ name, words, mentions: [first, ...others] as const }],
      )
      .sort((a, b) => a.mentions[0].first - b.mentions[0].first);
  }

  #bearerOf(words: readonly string[]): Entry | undefined {
    const namesakes = this.#bySurname.get(wordKey(surnameOf(words))) ?? [];
    const bearers = namesakes.filter(
      (entry) => hasSuffix(entry.words) === hasSuffix(words) && isPartOfName(words, entry.words),
    );
    const ending = ` ${nameKey(words)}`;
    const bySurnames = bearers.filter((entry) => ` ${nameKey(entry.words)}`.endsWith(ending));
    return earliest(bySurnames) ?? earliest(bearers);
  }

  #bySingleWord(candidate: Candidate, tokens: readonly Token[]): Entry | undefined {
    const { words, first, titleWord } = candidate;
    const [word = ''] = words;
    // `(D)`: a party, and no initial of `William D. Lee`.
    if (ONE_LETTER.test(word)) return undefined;
    if (isThingAfterArticle(word, tokens[first - 1])) return undefined;
    if (isCalledAfter(tokens, candidate)) return undefined;
    const key = wordKey(word);
    const byName = this.#byName.get(key);
    if (titleWord === 'Lady') return byName;
    return (
      bearerMeant(this.#bySurname.get(key) ?? [], candidate) ??
      earliest(this.#byGivenName.get(key) ?? [])
    );
  }

  /** A full name at the end of a longer run of capitals, or anywhere in one of all capitals: a headline. */
  #byPart({ words, last, titleFirst }: Candidate) {
    const isHeadline = words.every(isAllCapitals);
    for (let end = words.length; end >= (isHeadline ? 2 : words.length); end--) {
      for (let length = Math.min(4, end); length >= 2; length--) {
        const person = this.#byName.get(nameKey(words.slice(end - length, end)));
        if (person === undefined) continue;
        const behind = last - (words.length - end);
        const mention = { first: behind - length, last: behind, titleFirst, titled: 'no' as const };
        return { person, mention };
      }
    }
    return undefined;
  }
}

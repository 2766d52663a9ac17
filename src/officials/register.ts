import type { Token } from '../language/index.ts';
import type { Candidate } from './candidates.ts';
import { THING_WORDS } from './lexicon/thing-words.ts';
import type { Mention, NamedPerson } from './named-person.ts';
import { hasSuffix, isPartOfName, surnameOf, withoutSuffix, wordKey } from './names.ts';
import { isPlace } from './words.ts';

/** A person as entered; the mentions follow in the order of the text. */
export interface Entry {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
}

/** How many people of one surname are told apart; any more are not looked through. */
const MOST_NAMESAKES = 30;

const add = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else if (entries.length < MOST_NAMESAKES) entries.push(entry);
};

const keyOf = (words: readonly string[]): string => words.map(wordKey).join(' ');

const firstPlace = ({ mentions: [first] }: Entry): number =>
  first?.first ?? Number.POSITIVE_INFINITY;

/** Of several who bear a name the one mentioned first: the article's main figure, as a rule. */
const earliest = (entries: readonly Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || firstPlace(entry) < firstPlace(best) ? entry : best),
    undefined,
  );

const isThingAfterArticle = (word: string, before: Token | undefined): boolean =>
  (THING_WORDS.has(word.toLowerCase()) || isPlace(word.toLowerCase())) &&
  (before?.lower === 'the' || before?.tag === 'preposition');

/** The people of a text under every form of their names. */
export class Register {
  readonly #entries: Entry[] = [];
  readonly #byName = new Map<string, Entry>();
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #byGivenName = new Map<string, Entry[]>();

  /** Enters a name; one that is part of a longer name already entered is that person's. */
  enter(words: readonly string[], name: string): Entry {
    const longer = words.length > 1 ? this.#bearerOf(words) : undefined;
    const entry = longer ?? { name, words, mentions: [] };
    this.#byName.set(keyOf(words), entry);
    if (longer !== undefined) return entry;
    this.#entries.push(entry);
    add(this.#bySurname, wordKey(surnameOf(words)), entry);
    for (const word of withoutSuffix(words).slice(0, -1))
      add(this.#byGivenName, wordKey(word), entry);
    return entry;
  }

  mention(entry: Entry, { first, last, titleFirst, titled }: Mention): void {
    entry.mentions.push({ first, last, titleFirst, titled });
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
    const person = this.#byName.get(keyOf(words)) ?? this.#bearerOf(words);
    return person === undefined ? this.#byTail(candidate) : { person, mention: candidate };
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
    const ending = ` ${keyOf(words)}`;
    const bySurnames = bearers.filter((entry) => ` ${keyOf(entry.words)}`.endsWith(ending));
    return earliest(bySurnames) ?? earliest(bearers);
  }

  #bySingleWord(
    { words, first, titleWord }: Candidate,
    tokens: readonly Token[],
  ): Entry | undefined {
    const [word = ''] = words;
    if (isThingAfterArticle(word, tokens[first - 1])) return undefined;
    const key = wordKey(word);
    const byName = this.#byName.get(key);
    if (titleWord === 'Lady') return byName;
    return earliest(this.#bySurname.get(key) ?? []) ?? earliest(this.#byGivenName.get(key) ?? []);
  }

  /** A full name at the end of a longer run of capitals. */
  #byTail({ words, last, titleFirst }: Candidate) {
    for (let length = Math.min(4, words.length - 1); length >= 2; length--) {
      const person = this.#byName.get(keyOf(words.slice(-length)));
      const first = last - length;
      if (person !== undefined)
        return { person, mention: { first, last, titleFirst, titled: 'no' as const } };
    }
    return undefined;
  }
}

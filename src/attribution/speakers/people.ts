import type { ParsedText, Span } from '../../language/index.ts';
import { tokenAt } from '../describing/words.ts';
import type { KnownPerson } from '../known-person.ts';

/** One mention of a person by name. */
export interface Mention {
  readonly span: Span;
  readonly person: KnownPerson;
}

/** Who is named where, and as what. */
export interface People {
  /** Every mention, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** The nouns that describe each person beside a mention, in lower case: `chemist`, `envoy`. */
  readonly nouns: ReadonlyMap<KnownPerson, ReadonlySet<string>>;
}

const isNounLike = (tag: string | undefined): boolean =>
  tag === 'noun' || tag === 'properNoun' || tag === 'adjective';

/** Nouns of the apposition behind a mention (`Ann Lee, the firm's chief chemist`) and of the title before it. */
const nounsBeside = (parsed: ParsedText, span: Span): string[] => {
  const { tokens } = parsed;
  const found: string[] = [];
  const first = tokenAt(parsed, span[0]);
  for (let at = first - 1; at >= Math.max(0, first - 5) && isNounLike(tokens[at]?.tag); at--)
    found.push(tokens[at]?.lower ?? '');
  const after = tokenAt(parsed, span[1] - 1) + 1;
  if (tokens[after]?.text !== ',') return found;
  for (let at = after + 1; at < after + 10; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.text === ',' ||
      token.text === '.' ||
      token.tag === 'verb' ||
      token.tag === 'auxiliary'
    )
      break;
    if (token.tag === 'noun' || token.tag === 'properNoun') found.push(token.lower);
  }
  return found;
};

/** Titles that are written short before a name and in full without one. */
const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gov.', 'governor'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['pres.', 'president'],
  ['prime', 'premier'],
]);

const nounsOf = (parsed: ParsedText, person: KnownPerson): Set<string> => {
  const nouns = new Set(
    (person.office ?? '')
      .toLowerCase()
      .split(/[\s,-]+/u)
      .filter(Boolean),
  );
  for (const span of person.mentions.slice(0, 12))
    for (const noun of nounsBeside(parsed, span)) nouns.add(noun);
  for (const noun of [...nouns]) nouns.add(TITLES_IN_FULL.get(noun) ?? noun);
  return nouns;
};

/** Gathers what a text says of its people. */
export const peopleOf = (parsed: ParsedText, people: readonly KnownPerson[]): People => ({
  mentions: people
    .flatMap((person) => person.mentions.map((span): Mention => ({ span, person })))
    .sort((a, b) => a.span[0] - b.span[0]),
  nouns: new Map(people.map((person) => [person, nounsOf(parsed, person)])),
});

/** The index of the first mention that ends after an offset. */
export const mentionIndexAfter = ({ mentions }: People, offset: number): number => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The mentions within a span. */
export const mentionsIn = (people: People, span: Span): Mention[] => {
  const found: Mention[] = [];
  for (let at = mentionIndexAfter(people, span[0]); at < people.mentions.length; at++) {
    const mention = people.mentions[at];
    if (mention === undefined || mention.span[0] >= span[1]) break;
    found.push(mention);
  }
  return found;
};

/** How many mentions back a pronoun or description may reach. */
const REACH = 200;

/** The nearest earlier mention whose person fits. */
export const nearestBefore = (
  people: People,
  offset: number,
  fits: (person: KnownPerson) => boolean,
): KnownPerson | null => {
  const from = mentionIndexAfter(people, offset) - 1;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const mention = people.mentions[at];
    if (mention !== undefined && mention.span[1] <= offset && fits(mention.person))
      return mention.person;
  }
  return null;
};

/** Attributions in words, for tests that read like the sentences they are about. */
import { describe } from '../../src/attribution/describing/describe.ts';
import { proposeStatements } from '../../src/attribution/grammar/index.ts';
import type { Attribution, KnownPerson } from '../../src/attribution/index.ts';
import { parse, type Span } from '../../src/language/index.ts';
import { attributionInWords, joinedWords } from '../support/attribution-in-words.ts';

/** What the grammar alone proposes, described: the models' say is tested elsewhere. */
export const proposed = (text: string, people: readonly KnownPerson[] = []): Attribution[] => {
  const parsed = parse(text);
  const statements = proposeStatements(parsed).map((one) => ({ ...one, probability: 1 }));
  return describe(parsed, statements, people);
};

/** An attribution with words in the place of offsets; several spans are joined by ` … `. */
export type Told = ReturnType<typeof attributionInWords<string>>;

/** Somebody named in a test's text: every mention of the full name, else of the surname. */
export function named(text: string, name: string, office: string | null = null): KnownPerson {
  const surname = name.split(' ').at(-1) ?? name;
  const spans = [...text.matchAll(new RegExp(`${name}|\\b${surname}\\b`, 'gu'))].map(
    ({ index, 0: found }): Span => [index, index + found.length],
  );
  const [first, ...rest] = spans;
  if (first === undefined) throw new Error(`${name} is not in the text`);
  return { name, mentions: [first, ...rest], official: office !== null, office };
}

/** What the grammar proposes for a text. */
export function told(text: string, people: readonly KnownPerson[] = []): Told[] {
  const words = joinedWords(text);
  return proposed(text, people).map((found) => attributionInWords(found, words));
}

/** The three parts of each attribution: `source | cue | content`. */
export const parts = (text: string, people: readonly KnownPerson[] = []): string[] =>
  told(text, people).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

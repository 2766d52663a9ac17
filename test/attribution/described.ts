/** What is said of statements whose spans are given, so that no finder of spans has a part in it. */
import { describe as describeStatements } from '../../src/attribution/describing/describe.ts';
import type { KnownPerson } from '../../src/attribution/index.ts';
import { parse, type Span, type Spans } from '../../src/language/index.ts';
import { attributionInWords, joinedWords } from '../support/attribution-in-words.ts';
import { named, type Told } from './told.ts';

/** A statement by its words; several spans of a part are parted by ` … `. */
export type Parts = readonly [source: string, cue: string, content: string];

/** An attribution's other fields, with words in the place of offsets, and what told its kind. */
export interface Described extends Omit<Told, 'source' | 'cue' | 'content'> {
  readonly because: string;
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where words first stand as words, at or behind a place. */
const spanAfter = (text: string, words: string, from: number): Span => {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'gu');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (found === null) throw new Error(`“${words}” is not in the text`);
  return [found.index, found.index + words.length];
};

/** The spans of a part, one behind the other. */
const spansOf = (text: string, words: string, from: number): Span[] => {
  const spans: Span[] = [];
  for (const part of words === '' ? [] : words.split(' … '))
    spans.push(spanAfter(text, part, spans.at(-1)?.[1] ?? from));
  return spans;
};

/** Describes statements, given in the order of the text: each one's words stand behind where the one before starts. */
export function described(
  text: string,
  statements: readonly Parts[],
  people: readonly KnownPerson[] = [],
): Described[] {
  let from = 0;
  const found = statements.map((parts) => {
    const [source, cue] = [spansOf(text, parts[0], from), spansOf(text, parts[1], from)];
    const [first, ...rest] = spansOf(text, parts[2], from);
    if (first === undefined) throw new Error('a statement has a content');
    const content: Spans = [first, ...rest];
    from = Math.min(...[...source, ...cue, ...content].map(([start]) => start));
    return { source, cue, content, probability: 1 };
  });
  const words = joinedWords(text);
  return describeStatements(parse(text), found, people).map((attribution) => {
    const { source, cue, content, ...rest } = attributionInWords(attribution, words);
    return { ...rest, because: attribution.reasons.kind };
  });
}

/** What the statement ends with that closes a lead of `meant`. */
export const CONTENT = 'the ferries would stop';

/** Who is meant at the end of a text: `LEAD SOURCE said the ferries would stop.` */
export function meant(
  lead: string,
  source: string,
  names: readonly string[] = [],
  earlier: readonly Parts[] = [],
): Pick<Described, 'kind' | 'speaker'> | undefined {
  const text = `${lead} ${source} said ${CONTENT}.`;
  const people = names.map((name) => named(text, name));
  const last = described(text, [...earlier, [source, 'said', CONTENT]], people).at(-1);
  return last && { kind: last.kind, speaker: last.speaker };
}

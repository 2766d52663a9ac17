/** What is said of statements whose spans are given, so that no finder of spans has a part in it. */
import { describe as describeStatements } from '../../src/attribution/describing/describe.ts';
import type { Attribution, KnownPerson } from '../../src/attribution/index.ts';
import { parse, type Span, type Spans } from '../../src/language/index.ts';

/** A statement by its words; several spans of a part are parted by ` … `. */
export type Parts = readonly [source: string, cue: string, content: string];

/** An attribution's other fields, with words in the place of offsets. */
export interface Described {
  readonly kind: Attribution['kind'];
  readonly act: Attribution['act'];
  readonly quotation: Attribution['quotation'];
  readonly speaker: string | null;
  readonly through: string;
  readonly channel: string;
  readonly because: string;
}

const spanAfter = (text: string, words: string, from: number): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return [start, start + words.length];
};

/** The spans of a part: each where its words first stand behind a place. */
const spansOf = (text: string, words: string, from: number): Span[] =>
  words === '' ? [] : words.split(' … ').map((part) => spanAfter(text, part, from));

/** The sentence that holds all parts: parts may stand in any order, and the same words elsewhere too. */
const placeOf = (text: string, parts: Parts, from: number): number => {
  const content = text.indexOf(parts[2].split(' … ')[0] ?? '', from);
  return Math.max(0, content - 120, from);
};

/** Describes statements, given in the order of the text. */
export function described(
  text: string,
  statements: readonly Parts[],
  people: readonly KnownPerson[] = [],
): Described[] {
  let from = 0;
  const found = statements.map((parts) => {
    const place = placeOf(text, parts, from);
    const [source, cue] = [spansOf(text, parts[0], place), spansOf(text, parts[1], place)];
    const [first, ...rest] = spansOf(text, parts[2], from);
    if (first === undefined) throw new Error('a statement has a content');
    const content: Spans = [first, ...rest];
    from = Math.min(...[...source, ...cue, ...content].map(([start]) => start));
    return { source, cue, content };
  });
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  return describeStatements(parse(text), found, people).map((attribution) => ({
    kind: attribution.kind,
    act: attribution.act,
    quotation: attribution.quotation,
    speaker: attribution.speaker,
    through: words(attribution.through),
    channel: words(attribution.channel),
    because: attribution.reasons.kind,
  }));
}

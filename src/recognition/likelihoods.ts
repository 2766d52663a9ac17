/** How likely the lines of a page are to be of an appeal by their words; each is looked at when it is asked for. */
import type { Line } from '../outline/index.ts';
import type { LineReading } from './read-line.ts';
import { saidItself } from './read-text.ts';
import type { Tell, Vocabulary, Wording } from './vocabulary/index.ts';
import { countWords, SENTENCE_EDGE } from './words.ts';

/** A longer link is a teaser: it says what the story behind it says. */
const WORDS_OF_AN_ANSWER = 8;
/** So many words may be several sentences. */
const WORDS_OF_SENTENCES = 25;
/** No line decides alone about what is around it. */
const MOST_OF_A_LINE = 12;

/** A line as its words are weighed. */
export function wordingOf(
  { text, role }: Pick<Line, 'text' | 'role'>,
  { isLink, words }: Pick<LineReading, 'isLink' | 'words'>,
): Wording {
  return { text, isAnswer: role === 'button' || (isLink && words <= WORDS_OF_AN_ANSWER) };
}

/** What the words of a line tell. */
interface LineTells {
  readonly tells: ReadonlySet<Tell>;
  readonly sum: number;
  /** Of what speaks for an appeal alone: in whatever company, a line adds no more. */
  readonly most: number;
}

const nothing: LineTells = { tells: new Set(), sum: 0, most: 0 };

/** Log odds by words alone. */
export class Likelihoods {
  readonly #lines: readonly Line[];
  readonly #readings: readonly LineReading[];
  readonly #vocabulary: Vocabulary;
  readonly #known: LineTells[] = [];

  constructor(lines: readonly Line[], readings: readonly LineReading[], vocabulary: Vocabulary) {
    this.#lines = lines;
    this.#readings = readings;
    this.#vocabulary = vocabulary;
  }

  /** What a line speaks for an appeal or against it, without what is known before. */
  ofLine(at: number): number {
    return Math.max(-MOST_OF_A_LINE, Math.min(MOST_OF_A_LINE, this.#told(at).sum));
  }

  /** The same of what a line says itself: a story quotes those who ask, and tells of them. */
  ofOwnWords(at: number): number {
    const line = this.#lines[at];
    const own = this.#readings[at];
    if (line === undefined || own === undefined) return 0;
    const text = saidItself(line.text);
    if (text === line.text) return this.ofLine(at);
    return sumOf(this.#vocabulary.tellsIn({ ...wordingOf(line, own), text }));
  }

  /** How likely the lines from `first` up to `end` are an appeal together: what they say again and again counts once. */
  ofBlock(first: number, end: number): number {
    if (end - first === 1) return this.#vocabulary.bias + this.#told(first).sum;
    const all = new Set<Tell>();
    for (let at = first; at < end; at += 1) for (const tell of this.#told(at).tells) all.add(tell);
    return this.#vocabulary.bias + sumOf(all);
  }

  /** Whether they are so likely at least: most lines are not, and that is told without putting them together. */
  isLikely(first: number, end: number, least: number): boolean {
    let most = this.#vocabulary.bias;
    for (let at = first; at < end; at += 1) most += this.#told(at).most;
    return most >= least && this.ofBlock(first, end) >= least;
  }

  /** Whether most of a line speaks for an appeal: a long one may be several sentences, each about another thing. */
  isLikelyMostly(at: number): boolean {
    const line = this.#lines[at];
    const own = this.#readings[at];
    if (line === undefined || own === undefined) return false;
    if (own.words < WORDS_OF_SENTENCES) return this.#told(at).sum > 0;
    let likely = 0;
    for (const sentence of line.text.split(SENTENCE_EDGE)) {
      const wording = { ...wordingOf(line, own), text: sentence };
      if (sumOf(this.#vocabulary.tellsIn(wording)) > 0) likely += countWords(sentence);
    }
    return likely > own.words / 2;
  }

  #told(at: number): LineTells {
    const known = this.#known[at];
    if (known !== undefined) return known;
    const line = this.#lines[at];
    const own = this.#readings[at];
    const told =
      line && own?.words ? toldBy(this.#vocabulary.tellsIn(wordingOf(line, own))) : nothing;
    this.#known[at] = told;
    return told;
  }
}

function toldBy(tells: ReadonlySet<Tell>): LineTells {
  if (tells.size === 0) return nothing;
  let most = 0;
  for (const { weight } of tells) most += Math.max(0, weight);
  return { tells, sum: sumOf(tells), most };
}

function sumOf(tells: ReadonlySet<Tell>): number {
  let sum = 0;
  for (const { weight } of tells) sum += weight;
  return sum;
}

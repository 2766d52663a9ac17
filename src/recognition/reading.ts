/** An outline with every line read: what each part of it says and weighs, in constant time. */
import type { Line, Outline } from '../outline/index.ts';
import { type EvidenceSet, meet, noEvidence, setOf } from './evidence.ts';
import { KindsByWords } from './kinds-by-words.ts';
import { ownVoice } from './lexicon/own-voice.ts';
import { Likelihoods } from './likelihoods.ts';
import { withLikely } from './likely.ts';
import { type IsOwnPage, ownPagesOf } from './own-pages.ts';
import { withoutParagraphs } from './paragraphs.ts';
import { type LineReading, readLine } from './read-line.ts';
import { type RunningSums, runningSums, sumBetween } from './running-sums.ts';
import { PARAGRAPHS_OF_A_STORY, WORDS_OF_A_PARAGRAPH } from './sizes.ts';
import { rangeOf, type TreeBox, treeOf } from './tree.ts';
import { ownVocabulary, type Vocabulary } from './vocabulary/index.ts';
import type { FindWordings } from './wordings.ts';

/** So many words of prose beside a line are a story, however short its paragraphs are. */
const WORDS_OF_A_STORY = 40;

const OPENER = setOf('opener');
const ASK = setOf('ask');

/** What lines are read by; what the extension knows, unless somebody tries something else. */
export interface Knowledge {
  /** What a text says by its wordings. */
  readonly wordings?: FindWordings;
  /** What its words say. */
  readonly vocabulary?: Vocabulary;
}

/** What is known of lines as they are read one by one, before any of them is likely and anything is added up. */
export type AloneReading = Pick<
  Reading,
  'lines' | 'boxes' | 'readings' | 'likelihoods' | 'isOwnPage' | 'asks'
>;

/** What is asked of lines is asked from `first` up to `end`. */
export class Reading {
  readonly lines: readonly Line[];
  readonly boxes: readonly TreeBox[];
  /** What each of the lines says, by the same numbers. */
  readonly readings: readonly LineReading[];
  /** How likely they are to be of an appeal by their words alone. */
  readonly likelihoods: Likelihoods;
  /** And which kind of appeal they are of. */
  readonly kindsByWords: KindsByWords;
  /** Whether an address is a page of the site itself. */
  readonly isOwnPage: IsOwnPage;
  readonly #weights: RunningSums;
  readonly #words: RunningSums;
  readonly #prose: RunningSums;
  readonly #address: RunningSums;
  readonly #told: RunningSums;
  readonly #stories = new Map<TreeBox, boolean>();
  readonly #storiesWithin = new Map<TreeBox, boolean>();

  constructor(outline: Outline, { wordings, vocabulary = ownVocabulary() }: Knowledge = {}) {
    this.lines = outline.lines;
    this.boxes = treeOf(outline);
    this.isOwnPage = ownPagesOf(outline.lines);
    this.readings = outline.lines.map((line) => readLine(line, wordings));
    this.likelihoods = new Likelihoods(outline.lines, this.readings, vocabulary);
    this.kindsByWords = new KindsByWords(outline.lines, this.likelihoods);
    this.readings = withLikely(this);
    this.readings = withoutParagraphs(this);
    const sums = (value: (reading: LineReading) => number) => runningSums(this.readings.map(value));
    this.#weights = sums(({ weight }) => weight);
    this.#words = sums(({ words }) => words);
    this.#prose = sums(({ sense, words }) => (sense === 'prose' ? words : 0));
    this.#told = sums(({ sense, evidence, words }) =>
      sense === 'prose' || (sense === 'address' && evidence === noEvidence) ? words : 0,
    );
    this.#address = sums(({ sense, words }) => (sense === 'address' ? words : 0));
  }

  /** What the lines weigh together. */
  weight(first: number, end: number): number {
    return sumBetween(this.#weights, first, end);
  }

  /** The words in the lines. */
  words(first: number, end: number): number {
    return sumBetween(this.#words, first, end);
  }

  /** The words in lines with nothing of an appeal in them. */
  proseWords(first: number, end: number): number {
    return sumBetween(this.#prose, first, end);
  }

  /** The words in lines that only speak to the reader. */
  addressWords(first: number, end: number): number {
    return sumBetween(this.#address, first, end);
  }

  /** The words in lines of prose that say nothing of what appeals say, whoever is spoken to. */
  toldWords(first: number, end: number): number {
    return sumBetween(this.#told, first, end);
  }

  /** Whether one of the lines is the first line of an appeal: `Dear readers,`. */
  hasOpener(first: number, end: number): boolean {
    return this.#says(first, end, OPENER);
  }

  /** Whether the outlet speaks of itself in one of the lines. */
  speaksOfItself(first: number, end: number): boolean {
    return this.lines.slice(first, end).some(({ text }) => ownVoice.test(text));
  }

  /** Whether one of the lines asks something of the reader. */
  asks(first: number, end: number): boolean {
    return this.#says(first, end, ASK);
  }

  /** Whether paragraphs of a story stand in the box directly. */
  holdsStory(box: TreeBox): boolean {
    const known = this.#stories.get(box);
    if (known !== undefined) return known;
    const holds =
      box.parts.filter((part) => this.#isParagraph(part)).length >= PARAGRAPHS_OF_A_STORY;
    this.#stories.set(box, holds);
    return holds;
  }

  /** Whether paragraphs of a story stand beside a box, or in a box beside it. */
  standsByStory({ parent }: TreeBox): boolean {
    if (parent === null) return false;
    const known = this.#storiesWithin.get(parent);
    if (known !== undefined) return known;
    const holds = [parent, ...parent.parts].some(
      (part) => typeof part !== 'number' && this.holdsStory(part),
    );
    this.#storiesWithin.set(parent, holds);
    return holds;
  }

  /** Whether a line tells something beside other paragraphs of a story. */
  isToldInStory(at: number): boolean {
    const own = this.readings[at];
    const isTold = own?.sense === 'prose' || (own?.isMixed && !this.likelihoods.isLikelyMostly(at));
    if (!isTold) return false;
    let box: TreeBox | null = this.boxes[this.lines[at]?.box ?? -1] ?? null;
    while (box !== null && box.end - box.first < 2) box = box.parent;
    if (box === null) return false;
    const beside = this.proseWords(box.first, box.end) - (own?.sense === 'prose' ? own.words : 0);
    return beside >= WORDS_OF_A_STORY || this.holdsStory(box);
  }

  #says(first: number, end: number, wanted: EvidenceSet): boolean {
    for (let at = first; at < end; at += 1) {
      if (meet(this.readings[at]?.evidence ?? noEvidence, wanted)) return true;
    }
    return false;
  }

  #isParagraph(part: TreeBox | number): boolean {
    const [first, end] = rangeOf(part);
    const told = this.proseWords(first, end) + this.addressWords(first, end);
    return told >= WORDS_OF_A_PARAGRAPH && told > 0.6 * this.words(first, end);
  }
}

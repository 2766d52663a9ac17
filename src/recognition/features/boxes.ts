/** What the boxes around a line are and hold. */
import type { Reading } from '../reading.ts';
import type { TreeBox } from '../tree.ts';
import { type AnsweredBlock, answeredBlock, isBlock } from './blocks.ts';
import { boxFeatures, flagsOfBox, LINES_OF_A_BLOCK } from './box-flags.ts';
import { Containers, innermost, next } from './containers.ts';
import { noteFlags } from './flags.ts';
import { scaled, scaledOdds } from './line.ts';
import { FeatureGroup, type FeatureSink, feature } from './types.ts';

/** A box with more lines says nothing of one of them. */
const MOST_LINES = 200;
/** A block weighs more than a line. */
const OF_A_BLOCK = 0.67;
const WEIGHT_OF_AN_APPEAL = 4;

const BLOCK_WORDING = feature('block:wording');
const BLOCK_APPEAL = feature('block:appeal');
/** The words of a block: how likely they are an appeal's, and whether they plainly are, or are not. */
const UNIT_OF_WORDS = 6;
const PLAINLY = { likely: 4, unlikely: -3 };
const BLOCK_WORDS = feature('block:words');
const BLOCK_LIKELY = feature('block:likely');
const BLOCK_UNLIKELY = feature('block:unlikely');
const NO_BLOCK = feature('block:none');

/** What a box and those around it are together. */
interface Surroundings {
  /** What any of them is. */
  readonly flags: number;
  /** What the heaviest of them weighs, of those that are no larger than a block. */
  readonly heaviest: number;
  /** The innermost with more than one line, and the next. */
  readonly first: TreeBox | null;
  readonly second: TreeBox | null;
  /** The outermost that is a block of its own. */
  readonly block: TreeBox | null;
}

const nothing: Surroundings = {
  flags: 0,
  heaviest: -WEIGHT_OF_AN_APPEAL,
  first: null,
  second: null,
  block: null,
};

/** The features of the boxes of a page; each is looked at once for all lines in it. */
export class BoxFeatures {
  readonly #reading: Reading;
  readonly #innermost: Containers;
  readonly #next: Containers;
  readonly #known = new Map<TreeBox, Surroundings>();
  readonly #words = new Map<TreeBox, FeatureGroup>();
  readonly #answered = new Map<TreeBox, AnsweredBlock | null>();

  /** @param flags what each line says and is. */
  constructor(reading: Reading, flags: readonly number[]) {
    this.#reading = reading;
    this.#innermost = new Containers(innermost, reading, flags);
    this.#next = new Containers(next, reading, flags);
  }

  /** Notes the features of the boxes around a line that stands in `box`. */
  note(sink: FeatureSink, box: TreeBox | null): void {
    const { flags, heaviest, first, second, block } = this.#around(box);
    noteFlags(sink, boxFeatures, flags);
    if (first !== null) sink.noteGroup(this.#innermost.featuresOf(first));
    if (second !== null) sink.noteGroup(this.#next.featuresOf(second));
    if (block === null) sink.note(NO_BLOCK, 1);
    else sink.noteGroup(this.#wordsOf(block));
    const answered = this.#answeredIn(box);
    if (answered?.feature != null) sink.note(answered.feature, 1);
    sink.note(BLOCK_WORDING, scaled(OF_A_BLOCK * heaviest));
    if (heaviest >= WEIGHT_OF_AN_APPEAL) sink.note(BLOCK_APPEAL, 1);
  }

  /** Whether a box is of a block that is sure to ask the reader for something. */
  isSureToAsk(box: TreeBox | null): boolean {
    return this.#answeredIn(box)?.isSure === true;
  }

  /** What the words of a block say. */
  #wordsOf(block: TreeBox): FeatureGroup {
    const known = this.#words.get(block);
    if (known !== undefined) return known;
    const group = new FeatureGroup();
    this.#words.set(block, group);
    const likelihood = this.#reading.likelihoods.ofBlock(block.first, block.end);
    group.note(BLOCK_WORDS, scaledOdds(likelihood, UNIT_OF_WORDS));
    if (likelihood > PLAINLY.likely) group.note(BLOCK_LIKELY, 1);
    if (likelihood < PLAINLY.unlikely) group.note(BLOCK_UNLIKELY, 1);
    return group;
  }

  /** How the block around a box is answered. */
  #answeredIn(box: TreeBox | null): AnsweredBlock | null {
    const { block } = this.#around(box);
    if (block === null) return null;
    const known = this.#answered.get(block);
    if (known !== undefined) return known;
    const answered = answeredBlock(this.#reading, block);
    this.#answered.set(block, answered);
    return answered;
  }

  /** A box with those around it; from the outermost that is not known yet to the box itself, however many there are. */
  #around(box: TreeBox | null): Surroundings {
    const inner: TreeBox[] = [];
    let result = nothing;
    for (let at = box; at !== null && at.end - at.first <= MOST_LINES; at = at.parent) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        result = known;
        break;
      }
      inner.push(at);
    }
    for (const each of inner.reverse()) {
      result = this.#with(each, result);
      this.#known.set(each, result);
    }
    return result;
  }

  #with(box: TreeBox, around: Surroundings): Surroundings {
    const { flags, heaviest, first, second, block } = around;
    const size = box.end - box.first;
    const weight = size <= LINES_OF_A_BLOCK ? this.#reading.weight(box.first, box.end) : heaviest;
    return {
      flags: flags | flagsOfBox(this.#reading, box),
      heaviest: Math.max(heaviest, weight),
      first: size < 2 ? first : box,
      second: size < 2 ? second : first,
      block: block ?? (isBlock(this.#reading, box) ? box : null),
    };
  }
}

/** What a box of several lines holds, as far as it says something of each of them. */
import { type Answer, answerIn } from '../closed-block.ts';
import { kindsOfEvidence } from '../lexicon/index.ts';
import type { Reading } from '../reading.ts';
import type { TreeBox } from '../tree.ts';
import { noteFlags } from './flags.ts';
import { featuresIn } from './line-flags.ts';
import { type Feature, FeatureGroup, feature } from './types.ts';

/** A box with more lines is not looked into. */
const MOST_LINES_READ = 40;

/** With fewer words a box is of a size. */
const SIZES = [30, 80, 250, Number.POSITIVE_INFINITY] as const;

const answersIn = (place: string, size: string): Readonly<Record<Answer, Feature>> => ({
  foreign: feature(`${place}:answer:foreign:${size}`),
  form: feature(`${place}:answer:form:${size}`),
  call: feature(`${place}:answer:call:${size}`),
  none: feature(`${place}:answer:none:${size}`),
});

const sizeIn = (place: string, words: number) => {
  const size = Number.isFinite(words) ? `${words}` : 'any';
  return { words, fewer: feature(`${place}:words<${size}`), answers: answersIn(place, size) };
};

/** The features of the first container around a line, or of the second. */
const place = (name: string) => ({
  sizes: SIZES.map((words) => sizeIn(name, words)),
  prose: feature(`${name}:prose`),
  story: feature(`${name}:story`),
  large: feature(`${name}:large`),
  flags: featuresIn(name, [...kindsOfEvidence, 'emailField', 'foreignField', 'button', 'leads']),
  links: feature(`${name}:links`),
});
type Place = ReturnType<typeof place>;
export const innermost = place('in1');
export const next = place('in2');

/** The features that boxes give the lines in them; those of each box are read once for all its lines. */
export class Containers {
  readonly #place: Place;
  readonly #reading: Reading;
  readonly #flags: readonly number[];
  readonly #known = new Map<TreeBox, FeatureGroup>();

  /** @param flags what each line says and is. */
  constructor(place: Place, reading: Reading, flags: readonly number[]) {
    this.#place = place;
    this.#reading = reading;
    this.#flags = flags;
  }

  /** The features of a box. */
  featuresOf(box: TreeBox): FeatureGroup {
    const known = this.#known.get(box);
    if (known !== undefined) return known;
    const group = new FeatureGroup();
    this.#known.set(box, group);
    this.#note(group, box);
    return group;
  }

  #note(group: FeatureGroup, box: TreeBox): void {
    const { sizes, prose, story, large } = this.#place;
    const { first, end } = box;
    const words = this.#reading.words(first, end);
    const size = sizes.find((each) => words < each.words);
    if (size) group.note(size.fewer, 1);
    group.note(prose, words > 0 ? this.#reading.proseWords(first, end) / words : 0);
    if (this.#reading.holdsStory(box)) group.note(story, 1);
    if (end - first > MOST_LINES_READ) {
      group.note(large, 1);
      return;
    }
    if (size) group.note(size.answers[answerIn(this.#reading, first, end)], 1);
    this.#noteLines(group, box);
  }

  #noteLines(group: FeatureGroup, { first, end }: TreeBox): void {
    let inside = 0;
    let links = 0;
    for (let at = first; at < end; at += 1) {
      inside |= this.#flags[at] ?? 0;
      if (this.#reading.readings[at]?.isLink) links += 1;
    }
    noteFlags(group, this.#place.flags, inside);
    group.note(this.#place.links, links / (end - first));
  }
}

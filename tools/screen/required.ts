/**
 * What a text must contain for a pattern to match anywhere in it, read off the pattern itself. To look
 * for words is far quicker than to try the pattern, and rules it out for nearly every line of a page. RE2
 * does so for many patterns at once (`FilteredRE2`).
 */
import { type Beside, type Word, writeWord } from '../../src/recognition/screen/word.ts';
import { type Edge, type Part, partsOf, type Sequence } from './pattern.ts';

/** One of these words is there. */
type Choice = readonly [Word, ...Word[]];

/** More alternatives are no quick way past anything. */
const MOST = 60;
/** A longer text rules out hardly more. */
const LONG_ENOUGH = 6;
/** So many choices rule out nearly all that can be ruled out. */
const MOST_CHOICES = 4;

/** What is known of what is beside a place, the most telling first; `word`: no letter if a word begins or ends there. */
const known = ['nothing', 'noLetter', 'word', 'anything'] as const;
type Known = (typeof known)[number];

/** What a match of a pattern without alternatives contains, as `required.json` has it. */
export function writtenRequirement(pattern: RegExp): string[][] {
  const [only = [], ...others] = partsOf(pattern);
  if (others.length > 0) throw new Error(`${pattern} has alternatives`);
  return choicesOf(only, 'anything', 'anything').map((choice) => choice.map(writeWord));
}

/** What a match of a sequence contains, the surest first. */
function choicesOf(sequence: Sequence, before: Known, after: Known): Choice[] {
  const left = knownAlong(sequence, before, 'right');
  const right = knownAlong(sequence.toReversed(), after, 'left').reverse();
  const choices: Choice[] = [];
  let run = '';
  let [first, end] = [0, 0];
  const endRun = (next = right[end]) => {
    if (run.trim() !== '') choices.push([wordOf(run, left[first], next)]);
    run = '';
  };
  for (const [at, part] of sequence.entries()) {
    const { atom, least, most } = part;
    if (atom.type === 'edge') continue;
    if (atom.type === 'text' && least > 0) {
      if (run === '') first = at;
      run += atom.text;
      end = at + 1;
      if (most > 1) endRun('anything');
      continue;
    }
    endRun();
    const [word, ...others] = least > 0 ? wordsOf(part, left[at], right[at + 1]) : [];
    if (word !== undefined && others.length < MOST) choices.push([word, ...others]);
  }
  endRun();
  return choices.sort((one, other) => sureness(other) - sureness(one)).slice(0, MOST_CHOICES);
}

/** The words of which a class or a group has one; none where nothing is sure. */
function wordsOf(
  { atom, most }: Part,
  before: Known = 'anything',
  after: Known = 'anything',
): Word[] {
  if (atom.type === 'class') {
    const isBlank = atom.members.some((text) => text.trim() === '');
    return isBlank ? [] : atom.members.map((text) => wordOf(text, before, after));
  }
  if (atom.type !== 'group') return [];
  const [left, right] = most > 1 ? (['anything', 'anything'] as const) : [before, after];
  const each = atom.alternatives.map((sequence) => choicesOf(sequence, left, right)[0]);
  return each.includes(undefined) ? [] : each.flatMap((choice) => choice ?? []);
}

/** Spaces at its ends are no part of a word: no letter stands there. */
function wordOf(text: string, before: Known = 'anything', after: Known = 'anything'): Word {
  return {
    text: text.trim(),
    before: text.startsWith(' ') ? 'noLetter' : besideOf(before, /^[a-z\d]/.test(text)),
    after: text.endsWith(' ') ? 'noLetter' : besideOf(after, /[a-z\d]$/.test(text)),
  };
}

/** @param isWord whether there is a letter or a digit at the place, and so a word that begins or ends. */
function besideOf(place: Known, isWord: boolean): Beside {
  if (place !== 'word') return place;
  return isWord ? 'noLetter' : 'anything';
}

/** How much a search for these texts rules out: the shortest is found most often. */
function sureness(choice: Choice): number {
  const lengths = choice.map(({ text, before, after }) =>
    before === 'anything' || after === 'anything' ? text.length : text.length + 1,
  );
  return Math.min(LONG_ENOUGH, ...lengths) - choice.length / MOST;
}

/** What is known at each place of a sequence of what was passed last, going one way. */
function knownAlong(sequence: Sequence, start: Known, way: 'left' | 'right'): Known[] {
  const all = [start];
  let at = start;
  for (const part of sequence) {
    const passed = knownAfter(part, at, way);
    at = part.least === 0 ? lesser(at, passed) : passed;
    all.push(at);
  }
  return all;
}

function knownAfter({ atom, most }: Part, at: Known, way: 'left' | 'right'): Known {
  if (atom.type === 'edge') return knownAtEdge(atom.edge, at, way);
  if (atom.type === 'class') return atom.hasLetters ? 'anything' : 'noLetter';
  if (atom.type === 'text') {
    const last = atom.text.at(way === 'right' ? -1 : 0) ?? '';
    return /[a-z]/.test(last) ? 'anything' : 'noLetter';
  }
  const from = most > 1 ? 'anything' : at;
  const ends = atom.alternatives.map(
    (each) =>
      knownAlong(way === 'right' ? each : each.toReversed(), from, way).at(-1) ?? 'anything',
  );
  return ends.reduce(lesser);
}

function knownAtEdge(edge: Edge, at: Known, way: 'left' | 'right'): Known {
  if (edge === (way === 'right' ? 'start' : 'end')) return 'nothing';
  if (edge === (way === 'right' ? 'clearBefore' : 'clearAfter')) return greater(at, 'noLetter');
  return edge === 'word' ? greater(at, 'word') : at;
}

function greater(one: Known, other: Known): Known {
  return known.indexOf(one) < known.indexOf(other) ? one : other;
}

function lesser(one: Known, other: Known): Known {
  return greater(one, other) === one ? other : one;
}

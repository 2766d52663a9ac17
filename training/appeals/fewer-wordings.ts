/**
 * Pages read with some wordings unknown. The lexicons were written with the labelled pages in view, and know
 * nearly all that stands there; of other pages they know less, and what is learnt has to do without.
 */
import type { Cue, Evidence } from '../../src/recognition/lexicon/index.ts';
import { type FindWordings, wordingsIn } from '../../src/recognition/wordings.ts';
import type { LabelledOutline } from './outlines.ts';

/** Guards rest on these, and no weight makes up for them. */
const kept: ReadonlySet<Evidence> = new Set(['veto', 'logIn', 'wall']);

/** What a text says by the lexicons without some cues. */
export function wordingsWithout(isUnknown: (cue: Cue) => boolean): FindWordings {
  return (text) => {
    const { isAddressed, cues } = wordingsIn(text);
    return { isAddressed, cues: cues.filter((cue) => kept.has(cue.says) || !isUnknown(cue)) };
  };
}

/**
 * Leaves each cue out with a chance, the same on every run.
 *
 * @param share how many are unknown, from 0 to 1.
 * @param seed whatever tells one page from the next.
 */
export function someWordings(share: number, seed: string): FindWordings {
  const chance = chances(seed);
  const unknown = new Map<Cue, boolean>();
  return wordingsWithout((cue) => {
    const isUnknown = unknown.get(cue) ?? chance() < share;
    unknown.set(cue, isUnknown);
    return isUnknown;
  });
}

/** Numbers from 0 to 1: a linear congruence, begun with the letters of a seed. */
function chances(seed: string): () => number {
  let state = 7;
  const next = (added: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223 + added) >>> 0;
    return state / 2 ** 32;
  };
  for (const letter of seed) next(letter.codePointAt(0) ?? 0);
  return () => next(0);
}

/** On whose pages labelled appeals have each cue. */
export class CueUse {
  readonly #publishers = new Map<Cue, Set<string>>();

  /** Notes the cues in the labelled lines of a page. */
  add(publisher: string, { outline, labels }: LabelledOutline): void {
    for (const [at, { text }] of outline.lines.entries()) {
      if ((labels[at] ?? -1) < 0) continue;
      for (const cue of wordingsIn(text).cues) {
        const known = this.#publishers.get(cue) ?? new Set();
        this.#publishers.set(cue, known.add(publisher));
      }
    }
  }

  /** Whether no other publisher's appeals have a cue: whoever had not seen these would hardly know it. */
  isOnlyOf(publisher: string, cue: Cue): boolean {
    const users = this.#publishers.get(cue);
    return users?.size === 1 && users.has(publisher);
  }
}

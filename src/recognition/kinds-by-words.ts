/** Which kind of appeal the lines of a page are of by their words; each is looked at when it is asked for, and once. */
import type { AppealKind, Line } from '../outline/index.ts';
import type { Likelihoods } from './likelihoods.ts';
import { type KindTell, ownKinds } from './vocabulary/index.ts';

/** How far each kind is behind the likeliest, in log odds. */
type KindsBehind = ReadonlyMap<AppealKind, number>;

const none: KindsBehind = new Map();

/** Kinds by words alone. */
export class KindsByWords {
  readonly #lines: readonly Line[];
  readonly #likelihoods: Likelihoods;
  readonly #ofLines: (readonly KindTell[])[] = [];
  /** By their first lines and their ends: runs that overlap ask for the blocks in them again and again. */
  readonly #ofBlocks = new Map<number, KindsBehind>();

  constructor(lines: readonly Line[], likelihoods: Likelihoods) {
    this.#lines = lines;
    this.#likelihoods = likelihoods;
  }

  /** How far each kind is behind for the lines from `first` up to `end`; none where their words are not an appeal's. */
  ofBlock(first: number, end: number): KindsBehind {
    const place = first * (this.#lines.length + 1) + end;
    const known = this.#ofBlocks.get(place);
    if (known !== undefined) return known;
    const behind = this.#likelihoods.isLikely(first, end, 0) ? this.#weigh(first, end) : none;
    this.#ofBlocks.set(place, behind);
    return behind;
  }

  #weigh(first: number, end: number): KindsBehind {
    const all = new Set<KindTell>();
    for (let at = first; at < end; at += 1) for (const tell of this.#told(at)) all.add(tell);
    return ownKinds().weigh(all);
  }

  #told(at: number): readonly KindTell[] {
    const known = this.#ofLines[at];
    if (known !== undefined) return known;
    const told = ownKinds().tellsIn(this.#lines[at]?.text ?? '');
    this.#ofLines[at] = told;
    return told;
  }
}

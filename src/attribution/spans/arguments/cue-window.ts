import { tagTable } from '../../../language/index.ts';
import { type Columns, PADDING } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';

/** The stretch of a unit in which a cue's source and content are sought; `to` is exclusive. */
export interface CueWindow {
  readonly from: number;
  readonly to: number;
}

/** No further than this is looked, in tokens and in sentences. */
const TOKENS = { before: 110, after: 130 } as const;
const SENTENCES = { before: 3, after: 6 } as const;

const VERBS = tagTable(['VB', 'VBD', 'VBN', 'VBG', 'VBP', 'VBZ']);

/** Whether the code of a part of speech is one of a verb. */
export const isVerb = (tag: number | undefined): boolean => tag !== undefined && VERBS[tag] === 1;

/** The first of the verbs from `first` to `last` by the codes of their tags; else `last`. */
export const firstVerb = (tags: ArrayLike<number>, first: number, last: number): number => {
  for (let at = first; at <= last; at++) if (isVerb(tags[at])) return at;
  return last;
};

/** The place of a cue's head: its first verb, or its last word. */
export const headOf = ({ views }: Columns<ColumnName>, { first, last }: Cue): number =>
  firstVerb(views.tag, first + PADDING, last + PADDING) - PADDING;

/** The window of a cue. */
export const windowOf = (columns: Columns<ColumnName>, cue: Cue): CueWindow => {
  const { sentence } = columns.views;
  const sentenceAt = (place: number) => sentence[place + PADDING] ?? -1;
  const own = sentenceAt(headOf(columns, cue));
  let from = cue.first;
  let to = cue.last + 1;
  while (
    from > 0 &&
    cue.first - from < TOKENS.before &&
    own - sentenceAt(from - 1) <= SENTENCES.before
  )
    from -= 1;
  while (
    to < columns.length &&
    to - cue.last <= TOKENS.after &&
    sentenceAt(to) - own <= SENTENCES.after
  )
    to += 1;
  return { from, to };
};

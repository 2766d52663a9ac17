import { type Columns, mixIn, PADDING } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { type CueWindow, headOf } from './cue-window.ts';

/** How far beyond a window its features look. */
const REACH = 2;
const TAG_CODES = 40;

/** What kind of thing stands at a position: a quotation mark, other punctuation, a connective, or a word by its tag. */
const typeAt = ({ views }: Columns<ColumnName>, at: number): number => {
  const joint = views.joint[at] ?? 0;
  if (joint > 0) return joint;
  const mark = views.mark[at] ?? 0;
  return mark > 0 ? mark : TAG_CODES + (views.tag[at] ?? 0);
};

/** Fills the columns that are the same all over a cue's window: the cue itself and its neighbours. */
export const fillSurroundings = (
  columns: Columns<ColumnName>,
  cue: Cue,
  { from, to }: CueWindow,
): void => {
  const { views } = columns;
  const head = headOf(columns, cue) + PADDING;
  const first = cue.first + PADDING;
  const last = cue.last + PADDING;
  const before = typeAt(columns, first - 1);
  const after = typeAt(columns, last + 1);
  const firstWord = views.word[first] ?? 0;
  const lastWord = views.word[last] ?? 0;
  const fill = (column: Int32Array, value: number | undefined) =>
    column.fill(value ?? 0, from + PADDING - REACH, to + PADDING + REACH);
  fill(views.cueStem, views.stem[head]);
  fill(views.cueWord, lastWord);
  fill(
    views.cueFull,
    first === last ? firstWord : mixIn(mixIn(firstWord, lastWord), cue.last - cue.first),
  );
  fill(views.cueTag, views.tag[head]);
  fill(views.cueQuoted, views.quoted[first]);
  fill(views.cueClassOf, views.cueClass[head]);
  fill(views.before, before);
  fill(views.after, after);
  fill(views.around, before * 64 + after);
  fill(views.wordBefore, views.word[first - 1]);
  fill(views.wordAfter, views.word[last + 1]);
};

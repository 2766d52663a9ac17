import { MARK, type TokenRange } from '../../../language/index.ts';
import { Columns, PADDING, readTemplates, type Templates } from '../../../model/index.ts';
import { type ArgumentEdges, edgesOf } from '../arguments/argument-edges.ts';
import type { ArgumentReading } from '../arguments/argument-reading.ts';
import { headOf } from '../arguments/cue-window.ts';
import { fillDifferences } from '../arguments/differences.ts';
import { isContent } from '../arguments/labels.ts';
import { MOST_PATHS } from '../arguments/likeliest-paths.ts';
import type { Cue } from '../cues/cue.ts';
import { bucket } from '../reading/bucket.ts';
import type { ColumnName } from '../reading/column-names.ts';
import type { Proposal } from '../reading/proposals.ts';
import { QUOTE_MARK } from '../reading/quote-marks.ts';
import { CHOICE_COLUMNS, CHOICE_TEMPLATES, type ChoiceColumn } from './features.ts';

/** A cue with the readings of its arguments, the likeliest first. */
export interface CueReadings {
  readonly cue: Cue;
  readonly proposal: Proposal | undefined;
  readonly readings: readonly ArgumentReading[];
}

/** Counts above these make no difference. */
const MOST = { rank: 4, behind: 8, tokens: 12, runs: 4, sentences: 3 } as const;

/** On which sides of the cue source and content stand, 0 for neither. */
const orderOf = (cue: Cue, { sourceFirst, contentFirst }: ArgumentEdges): number => {
  const side = (first: number) => (first < 0 ? 0 : first < cue.first ? 1 : 2);
  return side(sourceFirst) * 3 + side(contentFirst);
};

/** The gap to what is nowhere: a value that no gap has. */
const NOWHERE = 99;
/** What the columns on a content's edges hold where a reading has no content: a value that they have of no other. */
const NO_CONTENT = 9;

/** Tokens between the cue and what stands from `first` to `last`, in buckets. */
const gapOf = (cue: Cue, first: number, last: number): number => {
  if (first < 0) return NOWHERE;
  return bucket(Math.max(0, first > cue.last ? first - cue.last - 1 : cue.first - last - 1));
};

/** How many more opening than closing marks a reading's content has, and how many sentences start within it. */
const marksWithin = (
  { quoteMark, opens }: Columns<ColumnName>['views'],
  { from, labels }: ArgumentReading,
  first: number,
): { readonly balance: number; readonly sentences: number } => {
  let balance = 0;
  let sentences = 0;
  for (let place = 0; place < labels.length; place++) {
    if (!isContent(labels[place])) continue;
    const at = from + place + PADDING;
    const mark = quoteMark[at] ?? 0;
    if (mark === QUOTE_MARK.opens) balance += 1;
    else if (mark === QUOTE_MARK.closes) balance -= 1;
    if (at > first && opens[at] === 1) sentences += 1;
  }
  return { balance, sentences };
};

/** Readings of a cue as the choice sees them: one place of the columns each. */
export class ChoiceView {
  readonly templates: Templates<ChoiceColumn> = readTemplates(CHOICE_TEMPLATES, CHOICE_COLUMNS);
  readonly columns = new Columns<ChoiceColumn>(CHOICE_COLUMNS, MOST_PATHS);

  /** Fills the columns with all readings of a cue. @param words the columns that hold the unit. */
  fill(words: Columns<ColumnName>, unit: TokenRange, cue: CueReadings): void {
    this.columns.reset(cue.readings.length);
    for (const [index, reading] of cue.readings.entries()) {
      const at = PADDING + index;
      const edges = edgesOf(reading);
      this.fillRank(at, cue, reading, index);
      this.fillCue(at, words, cue.cue, edges);
      this.fillSource(at, words, edges);
      this.fillContent(at, words, edges);
      this.fillExtent(at, words, reading, edges);
      fillDifferences(this.columns.views, at, cue.proposal, unit, reading);
    }
  }

  private fillRank(
    at: number,
    { readings }: CueReadings,
    { logProbability }: ArgumentReading,
    index: number,
  ): void {
    const { views } = this.columns;
    const behind = (readings[0]?.logProbability ?? 0) - logProbability;
    views.rank[at] = Math.min(MOST.rank, index);
    views.behind[at] = Math.min(MOST.behind, Math.round(2 * behind));
  }

  private fillCue(at: number, words: Columns<ColumnName>, cue: Cue, edges: ArgumentEdges): void {
    const { views } = this.columns;
    const { stem, tag, cueClass, quoted } = words.views;
    const head = headOf(words, cue) + PADDING;
    views.cueStem[at] = stem[head] ?? 0;
    views.cueTag[at] = tag[head] ?? 0;
    views.cueClass[at] = cueClass[head] ?? 0;
    views.cueQuoted[at] = quoted[head] ?? 0;
    views.order[at] = orderOf(cue, edges);
    views.sourceGap[at] = gapOf(cue, edges.sourceFirst, edges.sourceLast);
    views.contentGap[at] = gapOf(cue, edges.contentFirst, edges.contentLast);
  }

  /** The words and tags at the edges of the source and just beyond. Written out: anything shorter costs 5 % of all time. */
  private fillSource(
    at: number,
    { views: { word, tag } }: Columns<ColumnName>,
    { sourceFirst, sourceLast }: ArgumentEdges,
  ): void {
    const { views } = this.columns;
    const none = sourceFirst < 0;
    const [first, last] = [sourceFirst + PADDING, sourceLast + PADDING];
    views.sourceBefore[at] = none ? 0 : (word[first - 1] ?? 0);
    views.sourceBeforeTag[at] = none ? -1 : (tag[first - 1] ?? 0);
    views.sourceFirst[at] = none ? 0 : (word[first] ?? 0);
    views.sourceFirstTag[at] = none ? -1 : (tag[first] ?? 0);
    views.sourceLast[at] = none ? 0 : (word[last] ?? 0);
    views.sourceLastTag[at] = none ? -1 : (tag[last] ?? 0);
    views.sourceAfter[at] = none ? 0 : (word[last + 1] ?? 0);
    views.sourceAfterTag[at] = none ? -1 : (tag[last + 1] ?? 0);
  }

  /** The same of the content. */
  private fillContent(
    at: number,
    { views: { word, tag } }: Columns<ColumnName>,
    { contentFirst, contentLast }: ArgumentEdges,
  ): void {
    const { views } = this.columns;
    const none = contentFirst < 0;
    const [first, last] = [contentFirst + PADDING, contentLast + PADDING];
    views.contentBefore[at] = none ? 0 : (word[first - 1] ?? 0);
    views.contentBeforeTag[at] = none ? -1 : (tag[first - 1] ?? 0);
    views.contentFirst[at] = none ? 0 : (word[first] ?? 0);
    views.contentFirstTag[at] = none ? -1 : (tag[first] ?? 0);
    views.contentLast[at] = none ? 0 : (word[last] ?? 0);
    views.contentLastTag[at] = none ? -1 : (tag[last] ?? 0);
    views.contentAfter[at] = none ? 0 : (word[last + 1] ?? 0);
    views.contentAfterTag[at] = none ? -1 : (tag[last + 1] ?? 0);
  }

  private fillExtent(
    at: number,
    { views: words }: Columns<ColumnName>,
    reading: ArgumentReading,
    { contentFirst, contentLast }: ArgumentEdges,
  ): void {
    const { views } = this.columns;
    const { source, content } = reading;
    const [first, last] = [contentFirst + PADDING, contentLast + PADDING];
    const empty = contentFirst < 0;
    const { balance, sentences } = marksWithin(words, reading, first);
    const after = words.mark[last + 1] ?? 0;
    const isEnd =
      words.sentence[last + 1] !== words.sentence[last] ||
      after === MARK.stop ||
      after === MARK.exclaimed;
    views.sourceTokens[at] = Math.min(MOST.tokens, source.tokens);
    views.sourceRuns[at] = Math.min(MOST.runs, source.runs);
    views.contentTokens[at] = bucket(content.tokens);
    views.contentRuns[at] = Math.min(MOST.runs, content.runs);
    views.balance[at] = Math.max(-1, Math.min(1, balance));
    views.opensQuote[at] = empty ? NO_CONTENT : (words.quoteMark[first] ?? 0);
    views.closesQuote[at] = empty ? NO_CONTENT : (words.quoteMark[last] ?? 0);
    views.quotedFirst[at] = empty ? NO_CONTENT : (words.quoted[first] ?? 0);
    views.quotedLast[at] = empty ? NO_CONTENT : (words.quoted[last] ?? 0);
    views.quotedAfter[at] = empty ? NO_CONTENT : (words.quoted[last + 1] ?? 0);
    views.startsSentence[at] = empty ? NO_CONTENT : (words.opens[first] ?? 0);
    views.endsSentence[at] = empty ? NO_CONTENT : isEnd ? 1 : 0;
    views.sentences[at] = Math.min(MOST.sentences, sentences);
  }
}

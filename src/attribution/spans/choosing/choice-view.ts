import { MARK, type TokenRange } from '../../../language/index.ts';
import { Columns, PADDING, readTemplates, type Templates } from '../../../model/index.ts';
import { type ArgumentEdges, edgesOf } from '../arguments/argument-edges.ts';
import type { ArgumentReading } from '../arguments/argument-reading.ts';
import { headOf } from '../arguments/cue-window.ts';
import { differencesFrom } from '../arguments/differences.ts';
import { isContent } from '../arguments/labels.ts';
import type { Cue } from '../cues/cue.ts';
import { bucket } from '../reading/bucket.ts';
import type { ColumnName } from '../reading/column-names.ts';
import type { Proposal } from '../reading/proposals.ts';
import { CHOICE_COLUMNS, CHOICE_TEMPLATES, type ChoiceColumn } from './features.ts';

/** A cue with the readings of its arguments, the likeliest first. */
export interface CueReadings {
  readonly cue: Cue;
  readonly proposal: Proposal | undefined;
  readonly readings: readonly ArgumentReading[];
}

const EDGES = ['Before', 'First', 'Last', 'After'] as const;
const MOST = { rank: 4, behind: 8, tokens: 12, runs: 4, sentences: 3 } as const;

/** On which sides of the cue source and content stand, 0 for neither. */
const orderOf = (cue: Cue, { sourceFirst, contentFirst }: ArgumentEdges): number => {
  const side = (first: number) => (first < 0 ? 0 : first < cue.first ? 1 : 2);
  return side(sourceFirst) * 3 + side(contentFirst);
};

/** Tokens between the cue and what stands from `first` to `last`, in buckets; 99 where that is nothing. */
const gapOf = (cue: Cue, first: number, last: number): number => {
  if (first < 0) return 99;
  return bucket(Math.max(0, first > cue.last ? first - cue.last - 1 : cue.first - last - 1));
};

/** Readings of a cue as the choice sees them: one place of the columns each. */
export class ChoiceView {
  readonly templates: Templates<ChoiceColumn> = readTemplates(CHOICE_TEMPLATES, CHOICE_COLUMNS);
  readonly columns = new Columns<ChoiceColumn>(CHOICE_COLUMNS, 8);
  /** The position that is being filled. */
  private at = PADDING;

  /** Fills the columns with all readings of a cue. @param unit what `columns` hold. */
  fill(columns: Columns<ColumnName>, unit: TokenRange, cue: CueReadings): void {
    this.columns.reset(cue.readings.length);
    for (const [index, reading] of cue.readings.entries()) {
      this.at = PADDING + index;
      this.fillReading(columns, unit, cue, reading, index);
    }
  }

  private fillReading(
    columns: Columns<ColumnName>,
    unit: TokenRange,
    { cue, proposal, readings }: CueReadings,
    reading: ArgumentReading,
    index: number,
  ): void {
    const edges = edgesOf(reading);
    const behind = (readings[0]?.logProbability ?? 0) - reading.logProbability;
    this.set('rank', Math.min(MOST.rank, index));
    this.set('behind', Math.min(MOST.behind, Math.round(2 * behind)));
    this.fillCue(columns, cue, edges);
    this.fillPart(columns, 'source', edges.sourceFirst, edges.sourceLast);
    this.fillPart(columns, 'content', edges.contentFirst, edges.contentLast);
    this.fillExtent(columns, reading, edges);
    const differences = differencesFrom(proposal, unit, reading);
    this.set('proposed', proposal === undefined ? 0 : 1);
    this.set('sourceDiffers', differences.source);
    this.set('contentDiffers', differences.content);
  }

  private set(name: ChoiceColumn, value: number | undefined): void {
    this.columns.views[name][this.at] = value ?? 0;
  }

  private fillCue(columns: Columns<ColumnName>, cue: Cue, edges: ArgumentEdges): void {
    const { views } = columns;
    const head = headOf(columns, cue) + PADDING;
    this.set('cueStem', views.stem[head]);
    this.set('cueTag', views.tag[head]);
    this.set('cueClass', views.cueClass[head]);
    this.set('cueQuoted', views.quoted[head]);
    this.set('order', orderOf(cue, edges));
    this.set('sourceGap', gapOf(cue, edges.sourceFirst, edges.sourceLast));
    this.set('contentGap', gapOf(cue, edges.contentFirst, edges.contentLast));
  }

  /** The words and tags at the edges of a part and just beyond; `first` is below 0 where there is none. */
  private fillPart(
    { views }: Columns<ColumnName>,
    part: 'source' | 'content',
    first: number,
    last: number,
  ): void {
    const places = { Before: first - 1, First: first, Last: last, After: last + 1 } as const;
    for (const edge of EDGES) {
      const at = places[edge] + PADDING;
      this.set(`${part}${edge}`, first < 0 ? 0 : views.word[at]);
      this.set(`${part}${edge}Tag`, first < 0 ? -1 : views.tag[at]);
    }
  }

  private fillExtent(
    { views }: Columns<ColumnName>,
    { from, labels, source, content }: ArgumentReading,
    { contentFirst, contentLast }: ArgumentEdges,
  ): void {
    const [first, last] = [contentFirst + PADDING, contentLast + PADDING];
    const empty = contentFirst < 0;
    let balance = 0;
    let sentences = 0;
    for (let place = 0; place < labels.length; place++) {
      if (!isContent(labels[place])) continue;
      const at = from + place + PADDING;
      const quoteMark = views.quoteMark[at] ?? 0;
      if (quoteMark > 0) balance += quoteMark === 1 ? 1 : -1;
      if (at > first && views.opens[at] === 1) sentences += 1;
    }
    const after = views.mark[last + 1] ?? 0;
    const isEnd =
      views.sentence[last + 1] !== views.sentence[last] ||
      after === MARK.stop ||
      after === MARK.exclaimed;
    this.set('sourceTokens', Math.min(MOST.tokens, source.tokens));
    this.set('sourceRuns', Math.min(MOST.runs, source.runs));
    this.set('contentTokens', bucket(content.tokens));
    this.set('contentRuns', Math.min(MOST.runs, content.runs));
    this.set('balance', Math.max(-1, Math.min(1, balance)));
    this.set('opensQuote', empty ? 9 : views.quoteMark[first]);
    this.set('closesQuote', empty ? 9 : views.quoteMark[last]);
    this.set('quotedFirst', empty ? 9 : views.quoted[first]);
    this.set('quotedLast', empty ? 9 : views.quoted[last]);
    this.set('quotedAfter', empty ? 9 : views.quoted[last + 1]);
    this.set('startsSentence', empty ? 9 : views.opens[first]);
    this.set('endsSentence', empty ? 9 : isEnd ? 1 : 0);
    this.set('sentences', Math.min(MOST.sentences, sentences));
  }
}

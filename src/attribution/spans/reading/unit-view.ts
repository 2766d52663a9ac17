import {
  AFTER_ALL,
  AFTER_TAG,
  BEFORE_ALL,
  BEFORE_TAG,
  MARK,
  type QuotedPassage,
  type WordForm,
} from '../../../language/index.ts';
import { Columns, PADDING } from '../../../model/index.ts';
import type { ArticleUnit, ReadArticle } from './article.ts';
import { fillClauses } from './clauses.ts';
import { COLUMN_NAMES, type ColumnName } from './column-names.ts';
import { cueClassOf } from './cue-classes.ts';
import { fillJoints } from './joints.ts';
import { fillMarks } from './marks.ts';
import { QUOTE_MARK } from './quote-marks.ts';
import { fillSentences } from './sentences.ts';
import { fillSteps } from './steps.ts';
import { LONGEST_UNIT } from './units.ts';

/** Places from a sentence's start count up to this one. */
const FARTHEST_PLACE = 4;

/** Whether a token opens or closes its innermost quotation. */
const quoteMarkAt = (passage: QuotedPassage | undefined, index: number): number => {
  if (passage === undefined) return QUOTE_MARK.none;
  if (passage.first === index) return QUOTE_MARK.opens;
  return passage.closed && passage.last - 1 === index ? QUOTE_MARK.closes : QUOTE_MARK.none;
};

/** Whether a token lies inside a quotation; the marks of an outermost one do not. */
const isQuoted = (passage: QuotedPassage | undefined, mark: number): boolean =>
  passage !== undefined && (mark === QUOTE_MARK.none || passage.parent >= 0);

/** One unit as the models see it. One instance is filled again for every unit. */
export class UnitView {
  readonly columns = new Columns<ColumnName>(COLUMN_NAMES, LONGEST_UNIT);

  /** Brings a unit into view; a text's first is written like a headline more often. */
  fill({ article, unit, isFirst }: ArticleUnit): void {
    const { columns } = this;
    const length = unit.last - unit.first;
    columns.reset(length);
    columns.views.headline.fill(isFirst ? 1 : 0, 0, length + 2 * PADDING);
    for (let at = 0; at < PADDING; at++) this.fillBeyond(at, BEFORE_ALL, BEFORE_TAG);
    for (let index = unit.first; index < unit.last; index++)
      this.fillToken(article, index, index - unit.first + PADDING);
    for (let at = length + PADDING; at < length + 2 * PADDING; at++)
      this.fillBeyond(at, AFTER_ALL, AFTER_TAG);
    fillMarks(columns);
    fillSentences(columns);
    fillClauses(columns);
    fillSteps(columns);
    fillJoints(columns);
  }

  private fillForm(at: number, form: WordForm, tag: number): void {
    const { views } = this.columns;
    views.word[at] = form.word;
    views.stem[at] = form.stem;
    views.suffix3[at] = form.suffix3;
    views.suffix2[at] = form.suffix2;
    views.shape[at] = form.shape;
    views.tag[at] = tag;
  }

  /** Before the unit and behind it. */
  private fillBeyond(at: number, form: WordForm, tag: number): void {
    const { views } = this.columns;
    this.fillForm(at, form, tag);
    views.sentence[at] = -1;
    views.cueClass[at] = 0;
    views.quoteMark[at] = 0;
    views.mark[at] = 0;
    views.quoted[at] = 0;
    views.opens[at] = 0;
    views.place[at] = 0;
    views.proposal[at] = 0;
    views.joint[at] = 0;
  }

  private fillToken(article: ReadArticle, index: number, at: number): void {
    const { parsed, forms, tags, proposals } = article;
    const { views } = this.columns;
    const token = parsed.tokens[index];
    if (token === undefined) return;
    const first = parsed.sentences[token.sentence]?.first ?? index;
    const passage = token.quotation < 0 ? undefined : parsed.quotations[token.quotation];
    const form = forms[index] ?? AFTER_ALL;
    const quoteMark = quoteMarkAt(passage, index);
    this.fillForm(at, form, tags[index] ?? 0);
    views.cueClass[at] = cueClassOf(form.word);
    views.quoteMark[at] = quoteMark;
    views.mark[at] = quoteMark === QUOTE_MARK.none ? form.mark : MARK.quotation;
    views.quoted[at] = isQuoted(passage, quoteMark) ? 1 : 0;
    views.sentence[at] = token.sentence;
    views.opens[at] = first === index ? 1 : 0;
    views.place[at] = Math.min(FARTHEST_PLACE, index - first);
    views.proposal[at] = proposals.cues[index] ?? 0;
  }
}

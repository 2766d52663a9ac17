import { AFTER_ALL, BEFORE_ALL, type WordForm } from '../../../language/index.ts';
import { Columns, PADDING, readTemplates, type Templates } from '../../../model/index.ts';
import { edgesOf } from '../arguments/argument-edges.ts';
import { isVerb } from '../arguments/cue-window.ts';
import { differencesFrom } from '../arguments/differences.ts';
import { ACCEPTANCE_COLUMNS, ACCEPTANCE_TEMPLATES, type AcceptanceColumn } from './features.ts';
import type { Candidate, Contest } from './judgement.ts';
import { rivalryOf } from './rivals.ts';

/** A probability as steps of its odds' logarithm, no more than `most` either way. */
const steps = (probability: number, most: number): number => {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.max(-most, Math.min(most, Math.round(1.5 * odds)));
};

const FINEST = 8;
const FINE = 4;
const COARSE = 3;
/** Counts above these make no difference. */
const MOST = { content: 12, source: 10, sourceRuns: 4, contentRuns: 5, neighbours: 3, others: 2 };
const LEAST_LOG = -12;

/** On which sides of the cue source and content stand. */
const orderOf = (first: number, sourceFirst: number, contentFirst: number): number => {
  if (sourceFirst < 0) return 0;
  const content = contentFirst < 0 ? 0 : contentFirst < first ? 1 : 2;
  return (sourceFirst < first ? 1 : 2) * 4 + content;
};

/** The candidates of a unit as the acceptance model sees them: one place of the columns each. */
export class AcceptanceView {
  readonly templates: Templates<AcceptanceColumn> = readTemplates(
    ACCEPTANCE_TEMPLATES,
    ACCEPTANCE_COLUMNS,
  );
  readonly columns = new Columns<AcceptanceColumn>(ACCEPTANCE_COLUMNS, 8);
  /** The position that is being filled. */
  private at = PADDING;

  /** Fills the columns with all candidates. */
  fill(contest: Contest): void {
    this.columns.reset(contest.candidates.length);
    for (const [index, candidate] of contest.candidates.entries()) {
      this.at = PADDING + index;
      this.set('one', 1);
      this.fillCue(contest, candidate);
      this.fillArguments(contest, candidate);
      this.fillRivalry(contest, index);
      this.fillProposal(contest, candidate);
    }
  }

  private set(name: AcceptanceColumn, value: number): void {
    this.columns.views[name][this.at] = value;
  }

  private fillCue({ article, unit, isFirst }: Contest, { cue }: Candidate): void {
    const tagAt = (place: number) => article.tags[unit.first + place] ?? 0;
    let head = cue.last;
    for (let place = cue.last; place >= cue.first; place--) if (isVerb(tagAt(place))) head = place;
    this.set('starts', steps(cue.starts, FINEST));
    this.set('sure', steps(cue.probability, FINEST));
    this.set('sureFine', steps(cue.probability, FINE));
    this.set('sureCoarse', steps(cue.probability, COARSE));
    this.set('least', steps(cue.least, FINEST));
    this.set('continues', steps(cue.continues, FINEST));
    this.set('cueLength', cue.last - cue.first);
    this.set('stem', article.forms[unit.first + head]?.stem ?? 0);
    this.set('headTag', tagAt(head));
    this.set('firstTag', tagAt(cue.first));
    this.set('lastTag', tagAt(cue.last));
    const token = article.parsed.tokens[unit.first + cue.first];
    this.set('quoted', token !== undefined && token.quotation >= 0 ? 1 : 0);
    this.set('headline', isFirst ? 1 : 0);
  }

  private fillArguments({ article, unit }: Contest, { cue, reading }: Candidate): void {
    const formAt = (place: number): WordForm => {
      if (place < 0) return BEFORE_ALL;
      return (
        (place < unit.last - unit.first ? article.forms[unit.first + place] : undefined) ??
        AFTER_ALL
      );
    };
    const wordAt = (place: number) => formAt(place).word;
    const { sourceFirst, sourceLast, contentFirst, contentLast } = edgesOf(reading);
    const { source, content, logProbability } = reading;
    this.set('logProbability', Math.round(Math.max(LEAST_LOG, logProbability)));
    this.set('whole', steps(Math.exp(logProbability), FINE));
    this.set('sourceMean', steps(source.mean, FINEST));
    this.set('sourceLeast', steps(source.least, FINEST));
    this.set('sourceLeastCoarse', steps(source.least, COARSE));
    this.set('sourceTokens', Math.min(MOST.source, source.tokens));
    this.set('sourceRuns', Math.min(MOST.sourceRuns, source.runs));
    this.set('hasSource', source.tokens > 0 ? 1 : 0);
    this.set('contentMean', steps(content.mean, FINEST));
    this.set('contentLeast', steps(content.least, FINEST));
    this.set('contentLeastCoarse', steps(content.least, COARSE));
    this.set('contentTokens', Math.min(MOST.content, content.tokens));
    this.set('contentRuns', Math.min(MOST.contentRuns, content.runs));
    this.set('outside', steps(reading.outside, FINEST));
    this.set('order', orderOf(cue.first, sourceFirst, contentFirst));
    this.set('wordBefore', wordAt(cue.first - 1));
    this.set('wordAfter', wordAt(cue.last + 1));
    this.set('sourceFirst', sourceFirst < 0 ? 0 : wordAt(sourceFirst));
    this.set('sourceLast', sourceLast < 0 ? 0 : wordAt(sourceLast));
    this.set('contentFirst', contentFirst < 0 ? 0 : wordAt(contentFirst));
    this.set(
      'contentFirstTag',
      contentFirst < 0 ? 0 : (article.tags[unit.first + contentFirst] ?? 0),
    );
    this.set('contentNext', contentLast < 0 ? 0 : wordAt(contentLast + 1));
  }

  private fillRivalry(contest: Contest, index: number): void {
    const { neighbours, stronger, inside, shared } = rivalryOf(contest, index);
    this.set('neighbours', Math.min(MOST.neighbours, neighbours));
    this.set('stronger', Math.min(MOST.others, stronger));
    this.set('inside', Math.min(MOST.others, inside));
    this.set('shared', Math.round(4 * shared));
  }

  private fillProposal({ unit }: Contest, { proposal, reading }: Candidate): void {
    const differences = differencesFrom(proposal, unit, reading);
    this.set('proposed', proposal === undefined ? 0 : 1);
    this.set('sourceDiffers', differences.source);
    this.set('contentDiffers', differences.content);
  }
}

import { AFTER_ALL, BEFORE_ALL, type WordForm } from '../../../language/index.ts';
import { Columns, PADDING, readTemplates, type Templates } from '../../../model/index.ts';
import { edgesOf } from '../arguments/argument-edges.ts';
import { firstVerb } from '../arguments/cue-window.ts';
import { fillDifferences } from '../arguments/differences.ts';
import { MOST_CANDIDATES } from '../cues/cue-finder.ts';
import type { Candidate, Contest } from './candidate.ts';
import { ACCEPTANCE_COLUMNS, ACCEPTANCE_TEMPLATES, type AcceptanceColumn } from './features.ts';
import { rivalryOf } from './rivals.ts';

/** A probability as steps of its odds' logarithm, no more than `most` either way. */
const steps = (probability: number, most: number): number => {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.max(-most, Math.min(most, Math.round(1.5 * odds)));
};

/** How many steps are told apart on either side of even odds. */
const FINEST = 8;
const FINE = 4;
const COARSE = 3;
/** Counts above these make no difference. */
const MOST = { content: 12, source: 10, sourceRuns: 4, contentRuns: 5, neighbours: 3, others: 2 };
/** The least logarithm of a probability that is told apart. */
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
  readonly columns = new Columns<AcceptanceColumn>(ACCEPTANCE_COLUMNS, MOST_CANDIDATES);

  /** Fills the columns with all candidates. */
  fill(contest: Contest): void {
    this.columns.reset(contest.candidates.length);
    for (const [index, candidate] of contest.candidates.entries()) {
      const at = PADDING + index;
      this.columns.views.one[at] = 1;
      this.fillCue(at, contest, candidate);
      this.fillArguments(at, contest, candidate);
      this.fillRivalry(at, contest, index);
      const { proposal, reading } = candidate;
      fillDifferences(this.columns.views, at, proposal, contest.unit, reading);
    }
  }

  private fillCue(at: number, { article, unit, isFirst }: Contest, { cue }: Candidate): void {
    const { views } = this.columns;
    const tagAt = (place: number) => article.tags[unit.first + place] ?? 0;
    const head = firstVerb(article.tags, unit.first + cue.first, unit.first + cue.last);
    views.starts[at] = steps(cue.starts, FINEST);
    views.sure[at] = steps(cue.probability, FINEST);
    views.sureFine[at] = steps(cue.probability, FINE);
    views.sureCoarse[at] = steps(cue.probability, COARSE);
    views.least[at] = steps(cue.least, FINEST);
    views.continues[at] = steps(cue.continues, FINEST);
    views.cueLength[at] = cue.last - cue.first;
    views.stem[at] = article.forms[head]?.stem ?? 0;
    views.headTag[at] = article.tags[head] ?? 0;
    views.firstTag[at] = tagAt(cue.first);
    views.lastTag[at] = tagAt(cue.last);
    const token = article.parsed.tokens[unit.first + cue.first];
    views.quoted[at] = token !== undefined && token.quotation >= 0 ? 1 : 0;
    views.headline[at] = isFirst ? 1 : 0;
  }

  private fillArguments(at: number, { article, unit }: Contest, { cue, reading }: Candidate): void {
    const { views } = this.columns;
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
    views.logProbability[at] = Math.round(Math.max(LEAST_LOG, logProbability));
    views.whole[at] = steps(Math.exp(logProbability), FINE);
    views.sourceMean[at] = steps(source.mean, FINEST);
    views.sourceLeast[at] = steps(source.least, FINEST);
    views.sourceLeastCoarse[at] = steps(source.least, COARSE);
    views.sourceTokens[at] = Math.min(MOST.source, source.tokens);
    views.sourceRuns[at] = Math.min(MOST.sourceRuns, source.runs);
    views.hasSource[at] = source.tokens > 0 ? 1 : 0;
    views.contentMean[at] = steps(content.mean, FINEST);
    views.contentLeast[at] = steps(content.least, FINEST);
    views.contentLeastCoarse[at] = steps(content.least, COARSE);
    views.contentTokens[at] = Math.min(MOST.content, content.tokens);
    views.contentRuns[at] = Math.min(MOST.contentRuns, content.runs);
    views.outside[at] = steps(reading.outside, FINEST);
    views.order[at] = orderOf(cue.first, sourceFirst, contentFirst);
    views.wordBefore[at] = wordAt(cue.first - 1);
    views.wordAfter[at] = wordAt(cue.last + 1);
    views.sourceFirst[at] = sourceFirst < 0 ? 0 : wordAt(sourceFirst);
    views.sourceLast[at] = sourceLast < 0 ? 0 : wordAt(sourceLast);
    views.contentFirst[at] = contentFirst < 0 ? 0 : wordAt(contentFirst);
    views.contentFirstTag[at] =
      contentFirst < 0 ? 0 : (article.tags[unit.first + contentFirst] ?? 0);
    views.contentNext[at] = contentLast < 0 ? 0 : wordAt(contentLast + 1);
  }

  private fillRivalry(at: number, contest: Contest, index: number): void {
    const { views } = this.columns;
    const { neighbours, stronger, inside, shared } = rivalryOf(contest, index);
    views.neighbours[at] = Math.min(MOST.neighbours, neighbours);
    views.stronger[at] = Math.min(MOST.others, stronger);
    views.inside[at] = Math.min(MOST.others, inside);
    views.shared[at] = Math.round(4 * shared);
  }
}

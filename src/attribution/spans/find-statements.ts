import type { ParsedText } from '../../language/index.ts';
import { type ProposedStatement, proposeStatements, startOfStatement } from '../grammar/index.ts';
import type { Contest } from './acceptance/candidate.ts';
import { statementOf } from './candidate-spans.ts';
import { carryQuotations } from './carried-quotations.ts';
import { contestOf, readingsOf } from './contest.ts';
import { cutContents } from './cut-contents.ts';
import type { AttributionModels } from './models.ts';
import { readArticle } from './reading/article.ts';
import { unitsOf } from './reading/units.ts';
import type { FoundStatement } from './statement.ts';
import { withoutCue } from './without-cue.ts';

/** The candidates of a unit, and how likely each is an attribution. */
export interface JudgedContest {
  readonly contest: Contest;
  readonly probabilities: readonly number[];
}

const likelyOnes = (
  parsed: ParsedText,
  judged: readonly JudgedContest[],
  threshold: number,
): FoundStatement[] => {
  const found: FoundStatement[] = [];
  for (const { contest, probabilities } of judged)
    for (const [index, candidate] of contest.candidates.entries()) {
      const probability = probabilities[index] ?? 0;
      if (probability < threshold) continue;
      const statement = statementOf(parsed, contest.unit, candidate, probability);
      if (statement !== null) found.push(statement);
    }
  return found;
};

/**
 * The statements that judged candidates give, and what the grammar alone sees, in the order of the text.
 *
 * @param threshold statements less likely than this are left out.
 */
export const statementsFrom = (
  parsed: ParsedText,
  proposed: readonly ProposedStatement[],
  judged: readonly JudgedContest[],
  threshold: number,
): FoundStatement[] => {
  const found = likelyOnes(parsed, judged, threshold);
  const alone = withoutCue(proposed, found).filter((one) => one.probability >= threshold);
  const all = [...found, ...alone].sort((a, b) => startOfStatement(a) - startOfStatement(b));
  return carryQuotations(parsed, cutContents(parsed, all));
};

/**
 * Finds the statements of a text as spans: who, by which words, what. The grammar proposes; trained models find
 * the cues, give each its source and content with the proposals before them, and say how likely it is one.
 *
 * @param threshold statements less likely than this are left out.
 * @returns them in the order of the text.
 */
export const findStatements = (
  parsed: ParsedText,
  models: AttributionModels,
  threshold: number,
): FoundStatement[] => {
  const proposed = proposeStatements(parsed);
  const article = readArticle(parsed, models.tagger, proposed);
  const { view } = models;
  const judged = unitsOf(parsed).map((unit, index) => {
    const inView = { article, unit, isFirst: index === 0 };
    view.fill(inView);
    const cues = models.cues.find();
    const readings = readingsOf(models.arguments, inView, cues);
    const contest = contestOf(models.choice, view, readings);
    return { contest, probabilities: models.acceptance.judge(contest) };
  });
  return statementsFrom(parsed, proposed, judged, threshold);
};

import { type Analysis, knownPeople } from '../../src/analyse.ts';
import { describe } from '../../src/attribution/describing/describe.ts';
import { proposeStatements } from '../../src/attribution/grammar/index.ts';
import { Acceptance } from '../../src/attribution/spans/acceptance/acceptance.ts';
import { Choice } from '../../src/attribution/spans/choosing/choice.ts';
import { statementsFrom } from '../../src/attribution/spans/find-statements.ts';
import { withUnclaimed } from '../../src/attribution/unclaimed/index.ts';
import { addTo } from '../../src/lists.ts';
import { findPeople } from '../../src/officials/index.ts';
import type { ArticleExample } from '../attribution/examples.ts';
import { fitAcceptance, type JudgedUnit } from '../attribution/fit-acceptance.ts';
import { fitChoice } from '../attribution/fit-choice.ts';
import { chosenIn, type ReadUnit } from '../attribution/read-units.ts';
import { isRight } from '../attribution/right.ts';
import { inMemory } from '../writing/fitted.ts';

/** A candidate's probability, by models that have not seen its article, and whether it is right. */
export interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

/** A unit with its candidates, and how likely each is right. */
interface CrossValidatedUnit {
  readonly judged: JudgedUnit;
  readonly probabilities: readonly number[];
}

/** What models that have not seen an article find in it. */
export interface CrossValidated {
  readonly example: ArticleExample;
  readonly units: readonly CrossValidatedUnit[];
}

/** Choice and acceptance are fitted to one part of the articles and judge the other: folds 0 and 2, and fold 1. */
const PARTS = [0, 1] as const;
const partOf = ({ example }: ReadUnit): number => example.fold % PARTS.length;

/** Chooses and judges in one part of the articles by models that are fitted to the other. */
const judgePart = (read: readonly ReadUnit[], part: number): CrossValidatedUnit[] => {
  const others = read.filter((unit) => partOf(unit) !== part);
  const choice = new Choice(inMemory(fitChoice(others)));
  const acceptance = new Acceptance(inMemory(fitAcceptance(chosenIn(others, choice))));
  const own = read.filter((unit) => partOf(unit) === part);
  return chosenIn(own, choice).map((judged) => ({
    judged,
    probabilities: acceptance.judge(judged.contest),
  }));
};

/** Judges every candidate by models that are fitted to the other part of the articles. */
export const crossValidate = (read: readonly ReadUnit[]): CrossValidated[] => {
  const byExample = new Map<ArticleExample, CrossValidatedUnit[]>();
  for (const unit of PARTS.flatMap((part) => judgePart(read, part)))
    addTo(byExample, unit.judged.example, unit);
  return [...byExample].map(([example, units]) => ({ example, units }));
};

/** The whole analysis of an article from its cross-validated candidates. */
export const analysisOf = ({ example, units }: CrossValidated, threshold: number): Analysis => {
  const { parsed } = example.article;
  const contests = units.map(({ judged, probabilities }) => ({
    contest: judged.contest,
    probabilities,
  }));
  const found = statementsFrom(parsed, proposeStatements(parsed), contests, threshold);
  const { officials, people } = findPeople(parsed);
  const known = knownPeople({ officials, people });
  const statements = withUnclaimed(parsed, found, known, threshold);
  return { attributions: describe(parsed, statements, known), officials, people };
};

/** Every candidate's probability and whether it is right, for the table of reliability. */
export const outcomesOf = (articles: readonly CrossValidated[]): Outcome[] =>
  articles.flatMap(({ example, units }) =>
    units.flatMap(({ judged, probabilities }) =>
      judged.contest.candidates.map((candidate, index) => ({
        probability: probabilities[index] ?? 0,
        right: isRight(example.article, judged.unit, candidate),
      })),
    ),
  );

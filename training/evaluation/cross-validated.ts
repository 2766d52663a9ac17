import { type Analysis, knownPeople } from '../../src/analyse.ts';
import { describe } from '../../src/attribution/describing/describe.ts';
import { proposeStatements } from '../../src/attribution/grammar/index.ts';
import { Acceptance } from '../../src/attribution/spans/acceptance/acceptance.ts';
import { Choice } from '../../src/attribution/spans/choosing/choice.ts';
import { statementsFrom } from '../../src/attribution/spans/find-statements.ts';
import { withUnclaimed } from '../../src/attribution/unclaimed/index.ts';
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

/** What models that have not seen an article find in it. */
export interface CrossValidated {
  readonly example: ArticleExample;
  readonly units: readonly { readonly judged: JudgedUnit; readonly probabilities: number[] }[];
}

const HALVES = [0, 1] as const;
const halfOf = ({ example }: ReadUnit): number => example.fold % HALVES.length;

/** Chooses and judges in one half of the articles by models that are fitted to the other. */
const judgeHalf = (read: readonly ReadUnit[], half: number): CrossValidated['units'][number][] => {
  const others = read.filter((unit) => halfOf(unit) !== half);
  const choice = new Choice(inMemory(fitChoice(others)));
  const acceptance = new Acceptance(inMemory(fitAcceptance(chosenIn(others, choice))));
  const own = read.filter((unit) => halfOf(unit) === half);
  return chosenIn(own, choice).map((judged) => ({
    judged,
    probabilities: acceptance.judge(judged.contest),
  }));
};

/** Judges every candidate by models that are fitted to the other half of the articles. */
export const crossValidate = (read: readonly ReadUnit[]): CrossValidated[] => {
  const byExample = new Map<ArticleExample, CrossValidated['units'][number][]>();
  for (const unit of HALVES.flatMap((half) => judgeHalf(read, half))) {
    const units = byExample.get(unit.judged.example) ?? [];
    units.push(unit);
    byExample.set(unit.judged.example, units);
  }
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

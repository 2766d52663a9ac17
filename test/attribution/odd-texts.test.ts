import { describe, expect, it } from 'vitest';
import { addsOwn } from '../../src/attribution/grammar/adds-own.ts';
import { cueClausesOf, laterThan } from '../../src/attribution/grammar/cue-clauses.ts';
import { proposeStatements } from '../../src/attribution/grammar/index.ts';
import { strandsOf } from '../../src/attribution/grammar/strands-of.ts';
import { attributionModels, findAttributions } from '../../src/attribution/index.ts';
import { beforeTails } from '../../src/attribution/unclaimed/before-tails.ts';
import { tookTo } from '../../src/attribution/unclaimed/took-to.ts';
import { unnamedSpeakers } from '../../src/attribution/unclaimed/unnamed-speakers.ts';
import { type ParsedText, parse } from '../../src/language/index.ts';
import { loadWeights } from '../../src/weights/index.ts';
import { growthOf, MOST_GROWTH } from '../support/growth.ts';

const models = attributionModels(await loadWeights());

/** Texts that no newspaper prints, by how often their parts come at most. */
const oddTexts: readonly (readonly [
  what: string,
  most: number,
  make: (count: number) => string,
])[] = [
  ['commas before many who speak', 4000, (n) => `${', '.repeat(2 * n)}${'she said, '.repeat(n)}`],
  ['a question that many answer', 8000, (n) => `Asked why, ${'she said, '.repeat(n)}`],
  [
    'many who were quoted as saying',
    3000,
    (n) => 'Ida Moe was quoted as saying that the quay was old. '.repeat(n),
  ],
  ['many spokespeople for nobody', 4000, (n) => 'A spokesperson said it was late. '.repeat(n)],
  ['many who speak of themselves', 4000, (n) => 'The quay was old, it said. '.repeat(n)],
];

/** What is not to be felt beside all else that is done with a text, by itself. */
const parts: readonly (readonly [
  what: string,
  most: number,
  sentence: string,
  work: (parsed: ParsedText) => () => unknown,
])[] = [
  [
    'what many take to a channel to say',
    4000,
    'Anna Roe took to social media to thank her fans ',
    (parsed) => () => tookTo(parsed),
  ],
  [
    'many who keep their names back',
    8000,
    'A man who refused to be named so. He said so. ',
    (parsed) => () => unnamedSpeakers(parsed, []),
  ],
  [
    'what rests on many others beside what is said',
    8000,
    'But according to Moe, Lee said so, ',
    (parsed) => {
      const statements = proposeStatements(parsed);
      return () => statements.filter(addsOwn(statements));
    },
  ],
  [
    'what is told by many tails',
    16_000,
    'The quay was shut, Moe said. ',
    (parsed) => {
      const found = proposeStatements(parsed).map((each) => ({ ...each, probability: 1 }));
      return () => beforeTails(found, found);
    },
  ],
  [
    'the clauses behind each of many',
    16_000,
    'A man who ran said so and ',
    (parsed) => {
      const clauses = strandsOf(parsed).outer.flatMap(cueClausesOf);
      return () => clauses.map((_clause, at) => laterThan(clauses, at));
    },
  ],
];

describe('the time for', () => {
  it.each(oddTexts)('%s grows with the length alone', (_what, most, make) => {
    const growth = growthOf((share) => {
      const parsed = parse(make(most * share));
      return () => findAttributions(parsed, [], models, 0.05);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  it.each(parts)('%s grows with the length alone', (_what, most, sentence, work) => {
    const growth = growthOf((share) => work(parse(sentence.repeat(most * share))));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

/** How often an analysis looks at a text: a count, which is the same on any machine. */
import { describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/analyse.ts';
import { proposeStatements } from '../../src/attribution/grammar/index.ts';
import { attributionModels, findAttributions } from '../../src/attribution/index.ts';
import { withoutBodies } from '../../src/attribution/people-named.ts';
import type { FoundStatement } from '../../src/attribution/spans/statement.ts';
import { toldBy } from '../../src/attribution/unclaimed/told-by.ts';
import { unnamedSpeakers } from '../../src/attribution/unclaimed/unnamed-speakers.ts';
import { type ParsedText, parse } from '../../src/language/index.ts';
import { findPeople } from '../../src/officials/index.ts';
import { loadWeights } from '../../src/weights/index.ts';
import { articleSamples, readExpected } from '../support/samples.ts';
import { SENTENCES_BY_CONSTRUCTION } from './sentences-by-construction.ts';
import { named } from './told.ts';

const models = attributionModels(await loadWeights());
/** A paper of many sorts of sentences: the samples, a sentence of each construction, and pronouns with others before them. */
const paper: readonly string[] = [
  ...articleSamples.flatMap((name) => readExpected(name).paragraphs),
  ...Object.values(SENTENCES_BY_CONSTRUCTION).flatMap((examples) => examples.map(([text]) => text)),
  'Mr. Rolf Garn ran the mill. Asked by Mayor Lena Voss who would pay, he said nobody would.',
  'The mill had closed, said Garn. Voss told Bo Lund that the quay, which she owns, was his.',
];

/** A list that tells of each look into it. */
const watch = <List extends object>(list: List, onRead: () => void): List =>
  new Proxy(list, {
    get: (target, key, receiver) => {
      onRead();
      return Reflect.get(target, key, receiver);
    },
  });

/** A text whose lists tell of each look into them. */
const watched = (parsed: ParsedText, onRead: () => void): ParsedText => ({
  ...parsed,
  tokens: watch(parsed.tokens, onRead),
  sentences: watch(parsed.sentences, onRead),
  quotations: watch(parsed.quotations, onRead),
  paragraphs: watch(parsed.paragraphs, onRead),
});

/** Looks a token, over all of an analysis of the paper so many times over. */
const readsPerToken = (times: number): number => {
  const parsed = parse(Array.from({ length: times }, () => paper.join('\n\n')).join('\n\n'));
  let reads = 0;
  const seen = watched(parsed, () => {
    reads += 1;
  });
  findAttributions(seen, knownPeople(findPeople(seen)), models, 0.1);
  return reads / parsed.tokens.length;
};

describe('an analysis', () => {
  it('looks at each word as often in a long text of many named people as in a short one', () => {
    expect(readsPerToken(8)).toBeLessThan(1.02 * readsPerToken(2));
  });
});

/** What makes a list once, and looks through it: a part of an analysis, on what the grammar makes of a text. */
const parts: readonly (readonly [
  what: string,
  sentence: string,
  work: (parsed: ParsedText, found: readonly FoundStatement[]) => unknown,
])[] = [
  ['whoever stands behind a passive', 'The plan was described by the mayor as late. ', toldBy],
  [
    'those who keep their names back',
    'A clerk who requested that only her first name be used told AFP that it was late. ',
    unnamedSpeakers,
  ],
];

/** Looks at each statement of a sentence that stands in a text so many times over. */
const readsPerStatement = (sentence: string, times: number, work: (typeof parts)[0][2]): number => {
  const parsed = parse(sentence.repeat(times));
  let reads = 0;
  const found = proposeStatements(parsed).map((each) => ({ ...each, probability: 1 }));
  work(
    parsed,
    watch(found, () => {
      reads += 1;
    }),
  );
  return reads / found.length;
};

/** Looks at each mention of somebody who is named like an outlet, so many times over. */
const readsPerMention = (times: number): number => {
  const name = 'Vera Files';
  const text = `${name} reported on Friday that the ferries had stopped. `.repeat(times);
  const person = named(text, name);
  let reads = 0;
  const mentions = watch(person.mentions, () => {
    reads += 1;
  });
  withoutBodies(parse(text), [{ ...person, mentions }]);
  return reads / times;
};

describe('a part of an analysis', () => {
  it.each(parts)('looks at each statement as often, however many: %s', (_what, sentence, work) => {
    const [few, many] = [20, 80].map((times) => readsPerStatement(sentence, times, work));
    expect(many).toBeLessThan(1.5 * (few ?? 0));
  });

  it('looks at each mention as often, however many', () => {
    expect(readsPerMention(80)).toBeLessThan(1.5 * readsPerMention(20));
  });
});

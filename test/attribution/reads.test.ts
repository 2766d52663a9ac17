/** How often an analysis looks at a text: a count, which is the same on any machine. */
import { describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/analyse.ts';
import { attributionModels, findAttributions } from '../../src/attribution/index.ts';
import { type ParsedText, parse } from '../../src/language/index.ts';
import { findPeople } from '../../src/officials/index.ts';
import { loadWeights } from '../../src/weights/index.ts';
import { articleSamples, readExpected } from '../support/samples.ts';
import { SENTENCES_BY_CONSTRUCTION } from './sentences-by-construction.ts';

const models = attributionModels(await loadWeights());
/** A paper of many sorts of sentences: the samples, a sentence of each construction, and pronouns with others before them. */
const paper: readonly string[] = [
  ...articleSamples.flatMap((name) => readExpected(name).paragraphs),
  ...Object.values(SENTENCES_BY_CONSTRUCTION).flatMap((examples) => examples.map(([text]) => text)),
  'Mr. Rolf Garn ran the mill. Asked by Mayor Lena Voss who would pay, he said nobody would.',
  'The mill had closed, said Garn. Voss told Bo Lund that the quay, which she owns, was his.',
];

/** A text whose lists tell of each look into them. */
const watched = (parsed: ParsedText, onRead: () => void): ParsedText => {
  const watch = <List extends object>(list: List): List =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        onRead();
        return Reflect.get(target, key, receiver);
      },
    });
  return {
    ...parsed,
    tokens: watch(parsed.tokens),
    sentences: watch(parsed.sentences),
    quotations: watch(parsed.quotations),
    paragraphs: watch(parsed.paragraphs),
  };
};

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

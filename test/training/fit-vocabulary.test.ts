/** Words learnt from blocks. */
import { expect, test } from 'vitest';
import { readVocabulary } from '../../src/recognition/vocabulary/index.ts';
import { readKinds } from '../../src/recognition/vocabulary/kinds.ts';
import type { Block } from '../../training/appeals/vocabulary/blocks.ts';
import { fitKinds } from '../../training/appeals/vocabulary/fit-kinds.ts';
import { fitVocabulary } from '../../training/appeals/vocabulary/fit-vocabulary.ts';

const block = (appeal: string | null, text: string, answer?: string): Block => ({
  appeal,
  lines: [
    { text, isAnswer: false },
    ...(answer === undefined ? [] : [{ text: answer, isAnswer: true }]),
  ],
});

const names = ['Harbour Post', 'Tide', 'Pier Gazette', 'Night Ferry', 'Lighthouse', 'Strait'];
const blocks = names.flatMap((name) => [
  block('donation', `Keep the ${name} going with a gift.`, 'Give now'),
  block('newsletter', `The ${name} in your inbox.`, 'Send it'),
  block(null, `The council closed the ${name} on Monday.`, 'Read more'),
  block(null, `Police found the ${name} empty.`),
]);

/** The log odds of a block that has not been learnt from. */
function oddsOf(text: string): number {
  const { bias, tellsIn } = readVocabulary(fitVocabulary(blocks));
  const tells = [...tellsIn({ text, isAnswer: false })];
  return tells.reduce((sum, { weight }) => sum + weight, bias);
}

test('what was an appeal in other blocks speaks for one in the next', () => {
  expect(oddsOf('Keep the Ferryman going with a gift.')).toBeGreaterThan(0);
  expect(oddsOf('The council found the Ferryman on Monday.')).toBeLessThan(0);
});

test('what fewer blocks have is not kept, nor what stands in all alike', () => {
  const { texts } = fitVocabulary([...blocks, block('donation', 'Zebras need hay')]);
  expect(texts).not.toHaveProperty('zebras');
  expect(texts).toHaveProperty('gift');
});

test('it is the same on every run', () => {
  expect(fitVocabulary(blocks)).toEqual(fitVocabulary(blocks));
  expect(fitKinds(blocks)).toEqual(fitKinds(blocks));
});

test('the kind of an appeal is learnt from what others of that kind say', () => {
  const { tellsIn, weigh } = readKinds(fitKinds(blocks));
  const kindsOf = (text: string) => weigh(new Set(tellsIn(text)));
  expect(kindsOf('Ferryman, in your inbox').get('newsletter')).toBe(0);
  expect(kindsOf('Keep Ferryman going with a gift').get('donation')).toBe(0);
});

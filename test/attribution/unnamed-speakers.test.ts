/** Whoever keeps a name back: `A banker who asked not to be named said …` */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('whoever keeps a name back says something', () => {
  it.each([
    [
      'A minister who asked not to be named told AFP that the budget would be cut twice.',
      'A minister who asked not to be named',
      'that the budget would be cut twice',
    ],
    [
      'A banker, who asked not to be identified, said clients were leaving.',
      'A banker, who asked not to be identified',
      'clients were leaving',
    ],
    [
      'An official who spoke to the Post on condition of anonymity said the trip was off.',
      'An official who spoke to the Post on condition of anonymity',
      'the trip was off',
    ],
    [
      'An aide, who requested anonymity to discuss private talks, said the trip was off.',
      'An aide, who requested anonymity to discuss private talks',
      'the trip was off',
    ],
    [
      'A girl, who cannot be named for legal reasons, said she had been lied to.',
      'A girl, who cannot be named for legal reasons',
      'she had been lied to',
    ],
    [
      'A nurse who didn’t want to be named said: “We are exhausted.”',
      'A nurse who didn’t want to be named',
      '“We are exhausted.”',
    ],
    [
      'A teacher who asked that her name not be printed said the school had known.',
      'A teacher who asked that her name not be printed',
      'the school had known',
    ],
    [
      'An aide who spoke on condition that he not be named said talks would resume in May.',
      'An aide who spoke on condition that he not be named',
      'talks would resume in May',
    ],
    [
      'A driver who requested that only his first name be used told AFP that he had fled.',
      'A driver who requested that only his first name be used',
      'that he had fled',
    ],
    [
      'A guard who gave only his first name said the gunmen came at dawn.',
      'A guard who gave only his first name',
      'the gunmen came at dawn',
    ],
  ])('“%s”', async (text, source, content) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, content, kind: 'anonymous' }]);
  });

  it('but not where nothing is told of it', async () => {
    const found = await attributionsIn('A parent who asked not to be named has moved her son.');
    expect(found.filter(({ source }) => source.startsWith('A parent'))).toEqual([]);
  });
});

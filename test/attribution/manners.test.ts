/** Quotations beside a verb of how they are said. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('whoever is told of how they say it says it', () => {
  it.each([
    [
      '“I don’t know where she is,” sobbed Ayse Demir, 23, outside the school.',
      'Ayse Demir',
      'sobbed',
    ],
    [
      '“Where is my sister?” croaked her brother, who had walked for two days.',
      'her brother',
      'croaked',
    ],
    ['“Nobody tells us anything,” deadpanned the goalkeeper.', 'the goalkeeper', 'deadpanned'],
    ['“Stop!” the guard barked, and the crowd fell silent.', 'the guard', 'barked'],
    ['“Ask him yourself,” she spat.', 'she', 'spat'],
  ])('“%s”', async (text, source, cue) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, cue, quotation: 'direct' }]);
  });

  it.each([
    '“The Pier,” released by the band on Friday, has been heard by millions.',
    'The choir sang “The Pier” and laughed.',
    'The farmer sighed.',
    'As the choir sang “Amazing Grace,” the mourners laughed.',
    'Told that the plan was “dead,” the minister laughed.',
    '“Jeopardy!” host Ken Jennings laughed off the claims.',
  ])('but not where nothing is said so: “%s”', async (text) => {
    const found = await attributionsIn(text);
    expect(found.filter(({ cue }) => /laughed|sighed/.test(cue))).toEqual([]);
  });
});

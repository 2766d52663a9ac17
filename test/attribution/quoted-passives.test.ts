/** Whoever is quoted as saying something, and where what is said ends. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('whoever is quoted as saying something', () => {
  it.each([
    [
      'The talks went well, the envoy Ilya Moss was quoted as saying by the Interfax news agency.',
      'was quoted as saying',
      'The talks went well',
      'the Interfax news agency',
    ],
    [
      '“We shall see,” Ilya Moss was cited as saying by Interfax on Monday.',
      'was cited as saying',
      '“We shall see,”',
      'Interfax',
    ],
    [
      'Ilya Moss was quoted by Reuters as saying that the talks would go on.',
      'was quoted … as saying',
      'that the talks would go on',
      'Reuters',
    ],
    [
      'The navy’s chief, Ilya Moss, was quoted by the daily Courant as saying that all was well.',
      'was quoted … as saying',
      'that all was well',
      'the daily Courant',
    ],
    [
      'Ilya Moss, who was abroad, was quoted as saying by the daily Courant that all was well.',
      'was quoted as saying',
      'that all was well',
      '',
    ],
    [
      'Ilya Moss was quoted in the Courant as saying that all was well.',
      'was quoted … as saying',
      'that all was well',
      '',
    ],
    [
      'It was late. “There is no plan,” Ilya Moss has also been quoted as saying.',
      'has also been quoted as saying',
      '“There is no plan,”',
      '',
    ],
  ])('says it: %s', async (text, cue, content, through) => {
    const found = await attributionsIn(text);
    expect(found).toHaveLength(1);
    expect(found).toMatchObject([{ speaker: 'Ilya Moss', cue, content, through }]);
  });

  it.each([
    'The firm was listed as saying.',
    'Tom Reed was never quoted as saying it.',
    'Tom Reed, who was quoted as saying nothing, has left.',
  ])('is nobody in %j', async (text) => {
    const found = await attributionsIn(text);
    expect(found.filter(({ cue }) => cue.includes('as saying'))).toEqual([]);
  });

  it.each([
    'In May, Tom Reed was quoted as saying that the pier was shut.',
    'However, Tom Reed was quoted by local media as saying that the pier was shut.',
  ])('says what is led in behind the cue: %s', async (text) => {
    const [found] = await attributionsIn(text);
    expect(found).toMatchObject({ speaker: 'Tom Reed', content: 'that the pier was shut' });
  });
});

describe('what is said', () => {
  it.each([
    ['The army said five men had died but gave no further details.', 'five men had died'],
    ['The ministry said the plan was ready, but did not elaborate.', 'the plan was ready'],
    ['Police said two men had been held and appealed for witnesses.', 'two men had been held'],
  ])('ends before what its source leaves unsaid, or asks of readers: %s', async (text, content) => {
    expect((await attributionsIn(text)).map((found) => found.content)).toContain(content);
  });

  it.each([
    ['The city, he told reporters, had tried to close it.', 'The city … had tried to close it'],
    ['The city, she told me as we walked, was broke.', 'The city … was broke'],
    [
      'It was not clear, said Ann Lee of Kesh University, whether anybody would pay.',
      'It was not clear … whether anybody would pay',
    ],
  ])('goes on behind its speaker: %s', async (text, content) => {
    expect((await attributionsIn(text)).map((found) => found.content)).toEqual([content]);
  });

  it.each([
    ['Prosecutors said he took the money but did not disclose it.', 'did not disclose it'],
    ['The ministry said the king had visited and urged calm.', 'urged calm'],
  ])('goes on where whoever it tells of kept something back: %s', async (text, end) => {
    const [found] = await attributionsIn(text);
    expect(found?.content.endsWith(end)).toBe(true);
  });
});

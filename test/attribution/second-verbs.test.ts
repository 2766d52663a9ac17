/** `accused Lee of “stalling” and warned that …`: what is said by a verb that is joined on where a quotation ends. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('a verb that is joined on where a quotation ends', () => {
  it.each([
    [
      'The guild complained that the quay was “a disgrace” and requested a meeting with the mayor.',
      'that the quay was “a disgrace”',
      'requested',
      'a meeting with the mayor',
    ],
    [
      'Ines Duarte accused the mill of "hiding its books," and begged the county for a loan.',
      'the mill of "hiding its books,"',
      'begged',
      'the county for a loan',
    ],
    [
      'The ministry said the dam “will hold”, but begged anglers to stay away.',
      'the dam “will hold”',
      'begged',
      'anglers to stay away',
    ],
  ])('tells more by whoever has said it: “%s”', async (text, before, cue, content) => {
    const found = await attributionsIn(text);
    expect(found).toMatchObject([{ content: before }, { cue, content }]);
    expect(new Set(found.map(({ source }) => source)).size).toBe(1);
  });

  it('may be one of several', async () => {
    const text =
      'The clerk said it was “a county number,” then swore it came from “the mill” and conceded he had guessed.';
    expect((await attributionsIn(text)).map(({ cue }) => cue)).toEqual([
      'said',
      'swore',
      'conceded',
    ]);
  });

  it.each([
    'The guild said the mill, which Duarte called “a ruin” and begged for herself, was sold.',
    'The guild said the clerk declared it “paid” and begged the county for a receipt.',
    'The guild said the quay was “a disgrace” and the county begged for a meeting.',
  ])('is nobody’s where it may be somebody else’s: “%s”', async (text) => {
    expect((await attributionsIn(text)).map(({ cue }) => cue)).not.toContain('begged');
  });
});

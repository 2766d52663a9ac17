import { describe, expect, it } from 'vitest';
import { named, told } from './told.ts';

describe('the channel', () => {
  it.each([
    ['in a post on X', 'The mayor said in a post on X that the park was open.'],
    ['on Telegram', 'The park was open, the mayor said on Telegram.'],
    ['in a statement', 'The mayor, in a statement, said the park was open.'],
    ['In a statement', 'In a statement on Friday, the mayor said the park was open.'],
    ['at a press conference', '“The park is open,” the mayor said at a press conference.'],
    ['CNN', 'The mayor told CNN that the park was open.'],
    ['reporters', 'The mayor told reporters the park was open.'],
    ['to reporters', 'The mayor said to reporters that the park was open.'],
  ])('is “%s” in “%s”', (channel, text) => {
    expect(told(text)).toMatchObject([{ channel }]);
  });

  it('is nothing where only a place is named', () => {
    expect(told('The mayor said in Bergen that the park was open.')).toMatchObject([
      { channel: '' },
    ]);
  });
});

describe('a source that rests on another', () => {
  it('is through the one it cites', () => {
    expect(told('The fleet has sailed, Reuters reported, citing a port worker.')).toMatchObject([
      { source: 'Reuters', through: 'a port worker', content: 'The fleet has sailed' },
    ]);
  });

  it('is through the text that its words are taken from', () => {
    expect(told('“Nobody slept,” the cook said, according to the logbook.')).toMatchObject([
      { source: 'the cook', through: 'the logbook' },
    ]);
  });

  it('is through the outlet that quotes it', () => {
    expect(told('The cook was quoted as saying by Interfax that nobody slept.')).toMatchObject([
      { source: 'The cook', cue: 'was quoted as saying', through: 'Interfax' },
    ]);
  });

  it('leaves a hedge inside its content to itself', () => {
    expect(told('The cook said the captain had reportedly slept.')).toMatchObject([
      { cue: 'said' },
    ]);
  });

  it('is through the one that tells of it', () => {
    const text = 'The guide said the monks warned that the well was dry.';
    expect(told(text)).toMatchObject([
      { source: 'The guide', through: '' },
      { source: 'the monks', through: 'The guide' },
    ]);
  });

  it('is no other where somebody tells of their own hopes', () => {
    const text = 'Ida Moe said she hopes to return.';
    expect(told(text, [named(text, 'Ida Moe')])).toMatchObject([{ cue: 'said' }]);
  });
});

describe('the act', () => {
  it.each([
    ['speech', 'The mayor warned that the dam might break.'],
    ['stance', 'The mayor believes that the dam will hold.'],
    ['stance', 'Voters fear that the dam will break.'],
    ['stance', 'The dam is expected to hold.'],
    ['speech', 'The dam is said to be old.'],
  ])('is %s in “%s”', (act, text) => {
    expect(told(text)).toMatchObject([{ act }]);
  });
});

import { describe, expect, it } from 'vitest';
import { described, type Parts } from './described.ts';
import { named } from './told.ts';

const C = 'the quay would close';
const channelOf = (text: string, parts: Parts = ['Lee', 'said', C]) =>
  described(text, [parts])[0]?.channel;

describe('the channel of a statement', () => {
  it.each([
    ['in a statement', 'Lee said in a statement that the quay would close.'],
    ['in a post on X', 'Lee said in a post on X on Monday that the quay would close.'],
    ['on Facebook', 'Lee said on Facebook that the quay would close.'],
    ['at a pre-budget briefing', 'Lee said at a pre-budget briefing that the quay would close.'],
    ['During the later hearing', 'During the later hearing, Lee said the quay would close.'],
    [
      'During today’s press conference',
      'During today’s press conference Lee said the quay would close.',
    ],
    ['in an email to staff', 'But in an email to staff, Lee said the quay would close.'],
    ['to reporters', 'Lee said to reporters that the quay would close.'],
    ['before lawmakers', 'Lee said before lawmakers that the quay would close.'],
    ['in its spring outlook', 'Lee said the quay would close, in its spring outlook.'],
    ['on state television', 'Lee said on state television that the quay would close.'],
    ['on Sky News', 'Lee said on Sky News that the quay would close.'],
    ['on CNN’s “The Lead”', 'Lee said on CNN’s “The Lead” that the quay would close.'],
    ['in the Harbour Gazette', 'Lee said in the Harbour Gazette that the quay would close.'],
    ['In a series of posts', 'In a series of posts, Lee said the quay would close.'],
    ['at a town hall', 'Lee said at a town hall that the quay would close.'],
    ['In his reply', 'In his reply, Lee said the quay would close.'],
    ['In a letter', 'In a letter early Saturday morning, Lee said the quay would close.'],
    ['in an interview', 'Lee said in an interview last October that the quay would close.'],
    ['in a memo', 'Lee said the quay would close, on Friday in a memo.'],
    ['by phone', 'Lee said by phone that the quay would close.'],
    ['on Truth Social', 'Lee said on Truth Social that the quay would close.'],
    ['by text message', 'Lee said by text message that the quay would close.'],
    ['over the radio', 'Lee said over the radio that the quay would close.'],
    ['through an interpreter', 'Lee said through an interpreter that the quay would close.'],
    ['via his solicitors', 'Lee said via his solicitors that the quay would close.'],
    ['from the pulpit', 'Lee said from the pulpit that the quay would close.'],
    ['on the Senate floor', 'Lee said on the Senate floor that the quay would close.'],
    ['in the mixed zone', 'Lee said in the mixed zone that the quay would close.'],
    ['in the Bundestag', 'Lee said in the Bundestag that the quay would close.'],
    ['on Yelp', 'Lee said on Yelp that the quay would close.'],
    ['over Radio Lubango', 'Lee said over Radio Lubango that the quay would close.'],
    ['in its May issue', 'Lee said in its May issue that the quay would close.'],
    ['in a study', 'Lee said in a study that the quay would close.'],
    ['in an announcement', 'Lee said in an announcement that the quay would close.'],
    [
      'in the Journal of Harbours',
      'Lee said in the Journal of Harbours that the quay would close.',
    ],
    ['under cross-examination', 'Lee said under cross-examination that the quay would close.'],
    ['under questioning from Moe', 'Lee said, under questioning from Moe, the quay would close.'],
    ['during Question Time', 'Lee said during Question Time that the quay would close.'],
    ['during Zero Hour', 'Raising it during Zero Hour, Lee said the quay would close.'],
    ['with journalists', 'Speaking with journalists, Lee said the quay would close.'],
    ['', 'Lee, involved in the talks, said the quay would close.'],
    ['', 'Lee, published in the journal Quays, said the quay would close.'],
    ['', 'Under the programme, Lee said the quay would close.'],
    ['', 'Lee said through tears that the quay would close.'],
    ['', 'Lee said from the start that the quay would close.'],
    ['', 'Lee said over the weekend that the quay would close.'],
    ['', 'Lee, who was not authorised to speak to the media, said the quay would close.'],
    ['', 'Lee said in response to critics that the quay would close.'],
    [
      'in an interview with the Harbour Gazette',
      'Lee said in an interview with the Harbour Gazette that the quay would close.',
    ],
    ['on air', 'Lee said on air that the quay would close.'],
    ['by video link', 'Lee said by video link that the quay would close.'],
    ['on X', 'Lee said that the quay would close on X.'],
  ])('is “%s” in “%s”', (channel, text) => {
    expect(channelOf(text)).toBe(channel);
  });

  it.each([
    ['Reuters', 'Lee told Reuters that the quay would close.'],
    ['the BBC', 'Lee told the BBC that the quay would close.'],
    ['a packed arena', 'Lee told a packed arena that the quay would close.'],
    ['reporters', 'Lee told reporters on Monday that the quay would close.'],
    ['a few thousand dockers', 'Lee told a few thousand dockers that the quay would close.'],
    ['the ports committee', 'Lee told the ports committee that the quay would close.'],
    ['Harbour Business', 'Lee told Harbour Business that the quay would close.'],
    ['state television', 'Lee told state television that the quay would close.'],
    ['the BBC’s Country Hour', 'Lee told the BBC’s Country Hour that the quay would close.'],
    ['question period', 'Lee told question period that the quay would close.'],
    ['the legislature', 'Lee told the legislature that the quay would close.'],
    ['the Courant', 'Lee told the Courant on condition of anonymity that the quay would close.'],
  ])('is whoever was told, where that is an outlet or an audience: “%s”', (channel, text) => {
    expect(channelOf(text, ['Lee', 'told', C])).toBe(channel);
  });

  it.each([
    ['a long letter', 'Lee wrote a long letter saying the quay would close.'],
    ['a brief statement', 'Lee released a brief statement, saying the quay would close.'],
    ['a video', 'Lee posted a video saying the quay would close.'],
  ])('is what was issued before a participle: “%s”', (channel, text) => {
    expect(channelOf(text, ['Lee', 'saying', C])).toBe(channel);
  });

  it.each([
    ['a bare time', 'Lee said on Monday that the quay would close.'],
    ['a bare place', 'Lee said in Kesh that the quay would close.'],
    ['a month', 'Lee said in March 2031 that the quay would close.'],
    ['what is no words’ place', 'Lee said in the end that the quay would close.'],
    ['what it is about', 'Lee said on the issue that the quay would close.'],
    ['a passive', 'Lee, who was told off, said the quay would close.'],
  ])('is not %s: “%s”', (_, text) => {
    expect(channelOf(text)).toBe('');
  });

  it('is a commission that is called after somebody', () => {
    const text = 'Lee told the Moe commission that the quay would close.';
    const parts: Parts = ['Lee', 'told', C];
    const [found] = described(text, [parts], [named(text, 'Moe')]);
    expect(found?.channel).toBe('the Moe commission');
  });

  it('is not one person told, but a journalist', () => {
    const text = 'Lee told Ida Moe that the quay would close.';
    const parts: Parts = ['Lee', 'told', C];
    expect(described(text, [parts], [named(text, 'Ida Moe')])[0]?.channel).toBe('');
    const reported = `Ida Moe of the Harbour Gazette was there. ${text}`;
    expect(described(reported, [parts], [named(reported, 'Ida Moe')])[0]?.channel).toBe('Ida Moe');
  });

  it('opens a sentence for the participles that follow, too', () => {
    const text = 'In a letter, Lee said the quay would close, adding that the boats were old.';
    expect(
      described(text, [
        ['Lee', 'said', C],
        ['Lee', 'adding', 'the boats were old'],
      ]).map(({ channel }) => channel),
    ).toEqual(['In a letter', 'In a letter']);
  });

  it('of an outer statement is none of the one within', () => {
    const text = 'In a letter, Lee said the union claimed the boats were old.';
    expect(
      described(text, [
        ['Lee', 'said', 'the union claimed the boats were old'],
        ['the union', 'claimed', 'the boats were old'],
      ]).map(({ channel }) => channel),
    ).toEqual(['In a letter', '']);
  });
});

it('is the one that a cue has within it', () => {
  const text = 'The bank said in a statement that the quay would close.';
  expect(channelOf(text, ['The bank', 'said in a statement', C])).toBe('in a statement');
});

it('may stand between two parts of what was said', () => {
  const text = 'Lee described the film, at a screening in Kesh, as slow.';
  expect(channelOf(text, ['Lee', 'described', 'the film … as slow'])).toBe('');
  const told = 'Lee described the film, at a press conference, as slow.';
  expect(channelOf(told, ['Lee', 'described', 'the film … as slow'])).toBe('at a press conference');
});

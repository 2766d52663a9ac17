/** A figure that somebody gives: `Police put the number of dead at 14.` */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('a figure that somebody gives', () => {
  it.each([
    ['Police put the number of dead at 14.', 'Police', 'the number of dead at 14'],
    [
      'The port has put the damage at more than $2 million, its largest loss yet.',
      'The port',
      'the damage at more than $2 million',
    ],
    [
      'Mayor Ann Lee, writing on Telegram, put the number of drones at 11.',
      'Mayor Ann Lee',
      'the number of drones at 11',
    ],
    [
      'Estimates put the cost at between $2 billion and $4 billion but vary.',
      'Estimates',
      'the cost at between $2 billion and $4 billion',
    ],
  ])('is said: “%s”', async (text, source, content) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, content, act: 'speech' }]);
  });

  it.each([
    'The shop put the price on the shelf.',
    'The clerk put the cost on the last page of 11.',
    'A new pump, which puts the cost at $3 a head, is on its way.',
  ])('is a number, and somebody’s who speaks: “%s”', async (text) => {
    expect(await attributionsIn(text)).toEqual([]);
  });
});

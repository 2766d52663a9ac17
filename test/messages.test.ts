import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundRequest, pageRequest } from '../src/messages.ts';
import { sketchLimits } from '../src/outline/index.ts';
import { MAXIMUM_TEXT } from '../src/text-limits.ts';

describe('requests to the background', () => {
  it.each([
    { type: 'analyse', text: '', language: '', sureness: 'balanced' },
    { type: 'analyse', text: 'x'.repeat(MAXIMUM_TEXT), language: 'en', sureness: 'fewer' },
    { type: 'analyse', text: '\ud800 a lone surrogate', language: 'pt-BR', sureness: 'more' },
    { type: 'pageChanged', attributions: 0 },
    { type: 'pageChanged', attributions: null },
  ])('are taken as they are: case %#', (request) => {
    expect(v.is(backgroundRequest, request)).toBe(true);
  });

  it.each([
    ['no message at all', undefined],
    ['a word', 'analyse'],
    ['an unknown type', { type: 'erase' }],
    ['a text that is none', { type: 'analyse', text: ['a'], language: '', sureness: 'more' }],
    [
      'a text above the limit',
      {
        type: 'analyse',
        text: 'x'.repeat(MAXIMUM_TEXT + 1),
        language: '',
        sureness: 'more',
      },
    ],
    [
      'more than was asked for',
      { type: 'analyse', text: '', language: '', sureness: 'more', origin: 'https://a.example' },
    ],
    ['a number of attributions below zero', { type: 'pageChanged', attributions: -1 }],
    ['half an attribution', { type: 'pageChanged', attributions: 0.5 }],
    ['no word on the attributions', { type: 'pageChanged' }],
  ])('are refused: %s', (_, request) => {
    expect(v.is(backgroundRequest, request)).toBe(false);
  });
});

describe('a page’s sketch', () => {
  const page = { depths: [1, 2], names: ['a', ''], words: ['box', 'Join'], targets: ['/join'] };
  const isTaken = (sketch: unknown) => v.is(backgroundRequest, { type: 'findAppeals', sketch });

  it('is taken as the page’s script draws it', () => {
    expect(isTaken(page)).toBe(true);
    expect(isTaken({ depths: [], names: [], words: [], targets: [] })).toBe(true);
  });

  it.each([
    ['a column is missing', { ...page, words: undefined }],
    ['one column is longer than another', { ...page, words: ['box'] }],
    ['a depth is none', { ...page, depths: [1, 0] }],
    ['a node stands half a step deep', { ...page, depths: [1, 1.5] }],
    ['a node stands too deep', { ...page, depths: [1, sketchLimits.depth + 1] }],
    ['a word is none', { ...page, words: ['box', 7] }],
    ['a text is too long', { ...page, words: ['box', 'x'.repeat(sketchLimits.text + 1)] }],
    ['a name is too long', { ...page, names: ['a', 'x'.repeat(1_000)] }],
    ['an address is too long', { ...page, targets: ['x'.repeat(sketchLimits.target + 1)] }],
    [
      'it has too many nodes',
      {
        depths: new Array(sketchLimits.nodes + 1).fill(1),
        names: new Array(sketchLimits.nodes + 1).fill('p'),
        words: new Array(sketchLimits.nodes + 1).fill(''),
        targets: [],
      },
    ],
    ['it has more than was asked for', { ...page, ids: [] }],
  ])('is refused where %s', (_, sketch) => {
    expect(isTaken(sketch)).toBe(false);
  });
});

describe('requests to a page', () => {
  it.each([
    { type: 'describe' },
    { type: 'showAttribution', index: 0 },
    { type: 'showOfficial', index: 3 },
    { type: 'step', direction: 'next' },
    { type: 'step', direction: 'previous' },
  ])('are taken as they are: case %#', (request) => {
    expect(v.is(pageRequest, request)).toBe(true);
  });

  it.each([
    ['an index below zero', { type: 'showAttribution', index: -1 }],
    ['an index that is no number', { type: 'showOfficial', index: '1' }],
    ['a direction there is not', { type: 'step', direction: 'up' }],
    ['an unknown type', { type: 'pageChanged', attributions: 1 }],
  ])('are refused: %s', (_, request) => {
    expect(v.is(pageRequest, request)).toBe(false);
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundRequest, pageRequest } from '../src/messages.ts';
import { markupLimits } from '../src/outline/index.ts';
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

describe('a page’s markup', () => {
  const block = { type: 'chooseBlock', id: '1', act: 'fold', markup: '<p>Join</p>' };
  const isTaken = (request: unknown) => v.is(backgroundRequest, request);

  it('is taken as the page’s script takes it down', () => {
    expect(isTaken({ type: 'findAppeals', markup: '<p>Join</p>' })).toBe(true);
    expect(isTaken({ ...block, place: { element: 0, part: 'inside' } })).toBe(true);
    expect(isTaken({ ...block, place: { element: -1, part: 'inside' } })).toBe(true);
  });

  it.each([
    ['is none', { type: 'findAppeals', markup: ['<p>'] }],
    ['is too long', { type: 'findAppeals', markup: 'x'.repeat(markupLimits.letters + 1) }],
    ['comes with more than was asked for', { type: 'findAppeals', markup: '', ids: [] }],
    ['comes with no place', block],
    ['comes with half a place', { ...block, place: { element: 0.5, part: 'itself' } }],
    ['comes with a place that is none', { ...block, place: { element: 0, part: 'beside' } }],
  ])('is refused where it %s', (_, request) => {
    expect(isTaken(request)).toBe(false);
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

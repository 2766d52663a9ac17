import { describe, expect, it } from 'vitest';
import type { PageDescription } from '../../src/messages.ts';
import { entryOf, failedPage } from '../../tools/annotate/annotate-page.ts';
import { anyReading } from '../support/any-reading.ts';

const appeal = {
  kind: 'donation',
  text: 'Keep the lights on.',
  chosen: false,
  open: false,
} as const;

function described(page: PageDescription['page']): PageDescription {
  const heading = { title: 'Ferry', outlet: 'Courier', language: 'en' };
  const where = { site: 'courier.example', address: 'https://courier.example/ferry' };
  return { ...where, ...heading, folded: [appeal], page };
}

const times = {
  gate: 1,
  sketch: 2,
  recognise: 2,
  fold: 2,
  clone: 3,
  parse: 4,
  map: 5,
  analyse: 6,
  paint: 7,
};

describe('the entry of a page', () => {
  it('that was read has its text, what was found, what was folded and how long it took', () => {
    const analysis = { attributions: [], officials: [], people: [] };
    const entry = entryOf(described({ ...anyReading, text: 'Late.', analysis, times }), [], []);
    expect(entry).toEqual({
      isArticle: true,
      articleText: 'Late.',
      hidden: ['Keep the lights on.'],
      ...analysis,
      errors: [],
      requests: [],
      milliseconds: times,
    });
  });

  it('in another language has its text and what was folded', () => {
    const page = { status: 'otherLanguage', language: 'de', text: 'Spät.' } as const;
    const entry = entryOf(described(page), [], []);
    expect(entry).toMatchObject({ isArticle: true, articleText: 'Spät.', attributions: [] });
    expect(entry.hidden).toEqual(['Keep the lights on.']);
  });

  it('that is no article has no text and no error', () => {
    const entry = entryOf(described({ status: 'notAnArticle', reason: 'notAnArticle' }), [], []);
    expect(entry).toMatchObject({ isArticle: false, articleText: '', errors: [] });
  });

  it('that could not be read says why', () => {
    const entry = entryOf(described({ status: 'failed', reason: 'noText' }), ['Error: x'], []);
    expect(entry).toMatchObject({ isArticle: false, errors: ['Error: x', 'not read: noText'] });
  });

  it('that was never opened holds the reason', () => {
    expect(failedPage('no gzip').errors).toEqual(['no gzip']);
  });
});

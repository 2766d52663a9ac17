import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analysisOf, attributionOf, official } from '../report/article.ts';
import { anyReading } from '../support/any-reading.ts';
import { article, browserTab, describing, openDescribed, TAB } from './page.ts';
import { button, eventually, press, renderView, shownText, textsOf } from './rendered.tsx';

beforeEach(async () => {
  openDescribed(describing(article));
  await renderView();
});

describe('the view of an article', () => {
  it('has outlet and headline', () => {
    expect(textsOf('h1')).toEqual(['Ferry to run on Sundays']);
    expect(shownText()).toContain('The Island Courier');
  });

  it('has the figures', () => {
    expect(textsOf('dt')).toEqual([
      'attributions',
      'speakers',
      'direct quotation',
      'of the text is attributed',
      'of attributions rest on anonymous sources',
    ]);
    expect(textsOf('dd').slice(0, 3)).toEqual(['4', '2', '1']);
    expect(textsOf('dd')[4]).toBe('25%');
  });

  it('says in words what the bar shows', () => {
    const bar = document.querySelector('[role=img]');
    expect(bar?.getAttribute('aria-label')).toBe(
      'Attributions by kind of source: Official 50%, Media 25%, and Unattributed 25%',
    );
  });

  it('lists who speaks, with kind and office', () => {
    expect(textsOf('h3')).toEqual(['Ines Tolva', 'The Courier']);
    expect(shownText()).toContain('Ines TolvaOfficial · mayor of the islands');
  });

  it('has each statement with cue, quotation and channel', () => {
    expect(button('aboard').textContent).toBe(
      '“I shall be aboard,”told the Courier · direct quotation',
    );
  });

  it('names the channel but once where the cue does', async () => {
    const text = 'The pier will stay, the keeper said in a letter.';
    const cue = 'said in a letter';
    const told = attributionOf(text, {
      ...{ kind: 'anonymous', source: 'the keeper', cue, content: 'The pier will stay' },
      channel: 'in a letter',
    });
    const analysis = analysisOf([told], []);
    openDescribed(describing({ ...anyReading, text, analysis }));
    await renderView();
    expect(button('The pier').textContent).toBe('The pier will staysaid in a letter · paraphrased');
  });

  it('says what a statement rests on', () => {
    expect(button('fares').textContent).toContain('resting on a person familiar with the plan');
  });

  it('lists hedges without a source for themselves', () => {
    expect(textsOf('h2')).toContain('Said by nobody in particular');
    expect(button('unsafe').textContent).toContain('reportedly');
  });

  it('tells officials who are only mentioned from those who speak', () => {
    expect(textsOf('h2')).toContain('Officials only mentioned');
    expect(button('Per Lindqvist').textContent).toBe('Per Lindqvistminister of works');
  });
});

describe('the filter', () => {
  it('lists one kind alone', async () => {
    await press('Media');
    expect(textsOf('h3')).toEqual(['The Courier']);
    expect(textsOf('h2')).toEqual(['Who speaks']);
  });

  it('says which kind is listed', async () => {
    await press('Media');
    expect(button('Media').getAttribute('aria-pressed')).toBe('true');
    expect(button('All').getAttribute('aria-pressed')).toBe('false');
  });

  it.each(['All', 'Media'])('lists all kinds again when %s is pressed', async (words) => {
    await press('Media');
    await press(words);
    expect(textsOf('h3')).toEqual(['Ines Tolva', 'The Courier']);
  });

  it('lists hedges without a speaker', async () => {
    await press('Unattributed');
    expect(textsOf('h3')).toEqual([]);
    expect(button('unsafe')).toBeTruthy();
  });
});

describe('a place in the page', () => {
  it('is shown when its statement is pressed', async () => {
    const asked = openDescribed(describing(article));
    await press('aboard');
    expect(asked).toHaveBeenCalledWith(TAB, { type: 'showAttribution', index: 1 });
    expect(textsOf('[role=status]')).toEqual(['Shown in the page.']);
    expect(textsOf('[aria-current=true]')).toEqual([button('aboard').textContent]);
  });

  it('is told of each time, in words that differ, so that voices read them again', async () => {
    await press('aboard');
    await press('aboard');
    const [told = ''] = textsOf('[role=status]');
    expect(told).not.toBe('Shown in the page.');
    expect(told?.trim()).toBe('Shown in the page.');
  });

  it('is forgotten when the page shows another article', async () => {
    await press('aboard');
    const analysis = analysisOf([]);
    openDescribed(describing({ ...anyReading, text: 'The tide was high.', analysis }));
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, browserTab(TAB));
    await eventually(() => expect(textsOf('[role=status]')).toEqual(['']));
  });

  it('is an official’s first mention when the official is pressed', async () => {
    const asked = openDescribed(describing(article));
    await press('Per Lindqvist');
    expect(asked).toHaveBeenCalledWith(TAB, { type: 'showOfficial', index: 1 });
  });
});

describe('unlikely articles', () => {
  const show = async (text: string, analysis: ReturnType<typeof analysisOf>) => {
    openDescribed(describing({ ...anyReading, text, analysis }));
    await renderView();
  };

  it('without attributions say so, and still name the officials', async () => {
    await show('The tide was high.', analysisOf([], [official('Per Lindqvist')]));
    expect(textsOf('h2')).toEqual(['Nobody speaks here', 'Officials only mentioned']);
    expect(document.querySelector('dl')).toBeNull();
  });

  it('with markup in their words show it as words', async () => {
    const text = 'Eve said <img src=x onerror=alert(1)> is a tag.';
    const content = '<img src=x onerror=alert(1)> is a tag';
    await show(text, analysisOf([attributionOf(text, { speaker: '<b>Eve</b>', content })]));
    expect(textsOf('h3')).toEqual(['<b>Eve</b>']);
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('with many statements of one speaker show the first, and the rest when asked', async () => {
    const text = Array.from({ length: 12 }, (_, n) => `Point ${n}.`).join(' ');
    const list = Array.from({ length: 12 }, (_, n) =>
      attributionOf(text, { content: `Point ${n}.` }),
    );
    await show(text, analysisOf(list));
    expect(textsOf('.statement')).toHaveLength(4);
    await press('Show 8 more');
    expect(textsOf('.statement')).toHaveLength(12);
    await press('Show fewer');
    expect(textsOf('.statement')).toHaveLength(4);
  });
});

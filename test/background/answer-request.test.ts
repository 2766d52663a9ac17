import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyse } from '../../src/analyse.ts';
import { answerRequest } from '../../src/background/answer-request.ts';
import { changeSettings } from '../../src/settings.ts';

vi.mock('../../src/analyse.ts', () => ({ analyse: vi.fn() }));

const page = { id: fakeBrowser.runtime.id, url: 'https://news.example/a', tab: { id: 7 } };
const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const refused = { ok: false, reason: 'refused' };
const nothingFound = { attributions: [], officials: [], people: [] };
const analyseRequest = {
  type: 'analyse',
  text: 'The tide was high.',
  language: 'en',
  sureness: 'balanced',
};
const action = { setBadgeText: vi.fn(), setTitle: vi.fn() };

beforeEach(() => {
  vi.mocked(analyse).mockReset().mockResolvedValue(nothingFound);
  action.setBadgeText.mockReset();
  action.setTitle.mockReset();
  Object.assign(fakeBrowser.action, action);
});

describe('a request for an analysis', () => {
  it('is answered with the analysis of the text', async () => {
    expect(await answerRequest(analyseRequest, page)).toEqual({ ok: true, value: nothingFound });
    const options = { threshold: 0.4, ownNames: [] };
    expect(analyse).toHaveBeenCalledWith('The tide was high.', options);
  });

  it('is answered with a failure, not a throw, where the analysis fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(analyse).mockRejectedValue(new Error('no model'));
    const failed = { ok: false, reason: 'analysisFailed' };
    expect(await answerRequest(analyseRequest, page)).toEqual(failed);
  });

  it('is answered for the extension’s own pages too', async () => {
    expect(await answerRequest(analyseRequest, popup)).toMatchObject({ ok: true });
  });
});

describe('a text in another language', () => {
  const text =
    'Das Wasser war so hoch wie seit vielen Jahren nicht mehr, und der Hafen wurde am Abend geschlossen, sagte die Bürgermeisterin.';

  it('is not analysed, whatever the page declares', async () => {
    const answer = await answerRequest(
      { type: 'analyse', text, language: 'en', sureness: 'balanced' },
      page,
    );
    expect(answer).toEqual({ ok: false, reason: 'otherLanguage', language: 'de' });
    expect(analyse).not.toHaveBeenCalled();
  });

  it('is analysed where neither text nor page says which it is', async () => {
    const request = { type: 'analyse', text: '14:05', language: '', sureness: 'balanced' };
    expect(await answerRequest(request, page)).toMatchObject({ ok: true });
  });
});

describe('the door', () => {
  it.each([
    ['another extension', { ...page, id: 'a-stranger' }],
    ['nobody known', {}],
    ['somebody outside of any tab', { id: fakeBrowser.runtime.id, url: 'https://news.example/' }],
  ])('refuses %s', async (_, sender) => {
    expect(await answerRequest(analyseRequest, sender)).toEqual(refused);
    expect(analyse).not.toHaveBeenCalled();
  });

  it.each([[undefined], ['analyse'], [{ type: 'analyse' }], [{ type: 'describe' }], [[]]])(
    'refuses a message that fits no schema: %j',
    async (message) => {
      expect(await answerRequest(message, page)).toEqual(refused);
    },
  );

  it('refuses a change of a page that is in no tab', async () => {
    const request = { type: 'pageChanged', attributions: 3 };
    expect(await answerRequest(request, popup)).toEqual(refused);
  });
});

describe('a storage that cannot be read', () => {
  const sketch = { depths: [], names: [], words: [], targets: [] };

  it.each([
    ['appeals', { type: 'findAppeals', sketch }, refused],
    ['a rule to be dropped', { type: 'dropRule', id: '1' }, 'notKept'],
    ['an analysis', analyseRequest, { ok: false, reason: 'analysisFailed' }],
    ['the badge', { type: 'pageChanged', attributions: 3 }, { ok: true, value: null }],
  ])('leaves no request without an answer: %s', async (_, request, answer) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    expect(await answerRequest(request, page)).toEqual(answer);
  });
});

describe('a changed page', () => {
  const change = (attributions: number | null) =>
    answerRequest({ type: 'pageChanged', attributions }, page);

  it('has its number of attributions on the badge of its tab', async () => {
    expect(await change(11)).toEqual({ ok: true, value: null });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '11' });
  });

  it('has it in the button’s title, for whoever cannot see the badge', async () => {
    await change(1);
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Says Who: 1 attribution' });
  });

  it('says zero where an article has no attributions', async () => {
    await change(0);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '0' });
  });

  it('has no badge where it is no article', async () => {
    await change(null);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Says Who' });
  });

  it('keeps to the four characters of a badge', async () => {
    await change(12_345);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '999+' });
  });

  it('has no badge where the reader wants none, but its title', async () => {
    await changeSettings(() => ({ badge: false }));
    await change(11);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Says Who: 11 attributions' });
  });

  it('is no error where its tab was closed meanwhile', async () => {
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await change(11)).toEqual({ ok: true, value: null });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../src/settings.ts';
import { followPage } from '../../src/view/follow-page.ts';
import { eventually } from '../support/eventually.ts';
import { article, browserTab, describing, openDescribed, openPage, TAB } from './page.ts';

const following = { end: new AbortController() };
const heard = vi.fn();
const follow = () => followPage(TAB, heard, following.end.signal);
const change = { type: 'pageChanged', attributions: 4 };
/** A page's message reaches every part of the extension, with the tab it comes from. */
const announce = (message: unknown, from: number) =>
  fakeBrowser.runtime.onMessage.trigger(message, { tab: browserTab(from) });

beforeEach(() => {
  following.end = new AbortController();
  heard.mockReset();
});
afterEach(() => following.end.abort());

describe('following a page', () => {
  it('begins with its description', async () => {
    openDescribed(describing(article));
    follow();
    await eventually(() =>
      expect(heard).toHaveBeenCalledWith({ status: 'described', description: describing(article) }),
    );
  });

  it('has the page’s script started where nothing listens as yet', async () => {
    let isStarted = false;
    openPage(() => {
      if (!isStarted) throw new Error('Could not establish connection');
      return describing(article);
    });
    const startPage = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
      isStarted = true;
      return true;
    });
    follow();
    await eventually(() =>
      expect(heard).toHaveBeenCalledWith({ status: 'described', description: describing(article) }),
    );
    expect(startPage).toHaveBeenCalledWith({ type: 'startPage', tabId: TAB });
    startPage.mockRestore();
  });

  it('asks again when the page says that it has changed', async () => {
    const asked = openDescribed(describing(article));
    follow();
    await announce(change, TAB);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('does not heed other tabs and other messages', async () => {
    const asked = openDescribed(describing(article));
    follow();
    await announce(change, TAB + 1);
    await announce({ type: 'analyse', text: '' }, TAB);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('asks again when the tab loads', async () => {
    const asked = openDescribed(describing(article));
    follow();
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, browserTab(TAB));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks again soon after a setting has changed', async () => {
    const asked = openDescribed(describing(article));
    follow();
    await changeSettings(() => ({ marks: false }));
    await eventually(() => expect(asked).toHaveBeenCalledTimes(2));
  });

  it('asks until a page has been read', async () => {
    const answers = [describing({ status: 'reading' }), describing(article)];
    openPage(() => answers.shift());
    follow();
    await eventually(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard).toHaveBeenLastCalledWith({
      status: 'described',
      description: describing(article),
    });
  });

  it('heeds the latest answer only', async () => {
    let answerLate = (_: unknown) => {};
    const late = new Promise((resolve) => {
      answerLate = resolve;
    });
    const answers = [late, describing(article)];
    openPage(() => answers.shift());
    follow();
    await announce(change, TAB);
    await eventually(() => expect(heard).toHaveBeenCalledOnce());
    answerLate(describing({ status: 'reading' }));
    await late;
    await Promise.resolve();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('asks and tells nothing after its end', async () => {
    const asked = openDescribed(describing(article));
    follow();
    following.end.abort();
    await announce(change, TAB).catch(() => {});
    expect(asked).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });
});

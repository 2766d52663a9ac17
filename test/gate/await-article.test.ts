import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitArticle, markRunning } from '../../src/gate/index.ts';
import { longParagraphs, moveTo, pageOf } from '../article/pages.ts';

const front = 'https://news.example/';
const story = 'https://news.example/harbour/old-ferry-terminal-to-close';
const draw = (page: Document) => {
  page.body.innerHTML = `<div>${longParagraphs}</div>`;
};

let ending = new AbortController();
const onArticle = vi.fn(async () => true);
const page = { navigate: (_from: URL, _to: URL): void => {} };

/** A page under the gate's watch. */
function watched(body: string, address = story): Document {
  const document = pageOf(body, address);
  awaitArticle({
    document,
    onNavigation: (callback) => {
      page.navigate = callback;
    },
    onArticle,
    signal: ending.signal,
  });
  return document;
}

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  onArticle.mockReset().mockResolvedValue(true);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('whoever waits for an article hears', () => {
  test('of one that is there, once', async () => {
    watched(`<div>${longParagraphs}</div>`);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).toHaveBeenCalledOnce();
  });

  test('of one that the page draws late', async () => {
    const document = watched('<main></main>');
    await vi.advanceTimersByTimeAsync(500);
    expect(onArticle).not.toHaveBeenCalled();
    draw(document);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onArticle).toHaveBeenCalledOnce();
  });

  test('of one that a front page goes to without loading anew', async () => {
    const document = watched('<main></main>', front);
    await vi.advanceTimersByTimeAsync(60_000);
    moveTo(document, story);
    draw(document);
    page.navigate(new URL(front), new URL(story));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onArticle).toHaveBeenCalledOnce();
  });

  test('again where nobody could be reached the first time', async () => {
    onArticle.mockResolvedValueOnce(false);
    watched(`<div>${longParagraphs}</div>`);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).toHaveBeenCalledTimes(2);
  });

  test('of one that was drawn in advance when the reader comes to it', async () => {
    const document = pageOf(`<div>${longParagraphs}</div>`, story);
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    awaitArticle({ document, onNavigation: () => {}, onArticle, signal: ending.signal });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.advanceTimersByTimeAsync(100);
    expect(onArticle).toHaveBeenCalledOnce();
  });
});

describe('whoever waits for an article hears nothing', () => {
  test('of a page that is none', async () => {
    watched('<p>Log in</p>');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).not.toHaveBeenCalled();
  });

  test('of another place of the same page', async () => {
    const document = watched('<main></main>');
    await vi.advanceTimersByTimeAsync(60_000);
    draw(document);
    page.navigate(new URL(story), new URL(`${story}#comments`));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).not.toHaveBeenCalled();
  });

  test('after the watch has ended', async () => {
    watched(`<div>${longParagraphs}</div>`);
    ending.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).not.toHaveBeenCalled();
  });

  test('where the page’s script runs already, until that has ended', async () => {
    const running = new AbortController();
    markRunning(running.signal);
    watched(`<div>${longParagraphs}</div>`);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).not.toHaveBeenCalled();
    running.abort();
    watched(`<div>${longParagraphs}</div>`);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onArticle).toHaveBeenCalledOnce();
  });
});

import { describe, expect } from 'vitest';
import { article, oddPages, paragraphs, sentences } from '../support/odd-pages.ts';
import { readSamplePage } from '../support/samples.ts';
import {
  hiddenParagraphs,
  type ReadPage,
  readCard,
  serve,
  type TestedBrowser,
  test,
  wait,
  within,
} from './harness/index.ts';

/** How long a page may be worked on, in milliseconds: some of these are long, and a machine may be busy. */
const LIMIT = 30_000;

/** How long a page may keep its own scripts waiting, in milliseconds. */
const RESPONSE_LIMIT = 5_000;

/** What must hold of every page, whatever it is: nothing raised, nothing asked for, and it goes on. */
async function expectPeace(browser: TestedBrowser, page: ReadPage): Promise<void> {
  await within(
    RESPONSE_LIMIT,
    'A turn of the page',
    page.tab.evaluate(() => document.readyState),
  );
  const errors = await browser.errors();
  expect(errors.filter(({ raisedBy }) => raisedBy === 'extension')).toEqual([]);
  const requests = await browser.requests();
  expect(requests.filter(({ madeBy }) => madeBy === 'extension')).toEqual([]);
}

describe('a page', () => {
  test.for(Object.entries(oddPages))(
    '%s is answered for, and left in peace',
    async ([, { markup, answer }], { browser }) => {
      const site = await serve(new Map([['/odd', markup]]));
      const page = await browser.openPage(site.url('/odd'));
      const { page: status } = await page.settled(LIMIT);
      expect(status).toMatchObject(answer);
      await expectPeace(browser, page);
    },
  );

  test.for([
    [
      'a picture',
      '/odd.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Ada said so.</text></svg>',
    ],
    ['plain text', '/odd.txt', sentences.join('\n\n')],
    ['data', '/odd.json', JSON.stringify({ sentences })],
  ])('that is %s is no article', async ([, path = '', body = ''], { browser }) => {
    const site = await serve(new Map([[path, body]]));
    const page = await browser.openPage(site.url(path));
    // Firefox shows data in a viewer of its own, where no extension is let in.
    const status = await page.settled(2_000).then(
      (description) => description.page.status,
      () => 'silent',
    );
    expect(['notAnArticle', 'silent']).toContain(status);
    await expectPeace(browser, page);
  });
});

describe('markup in the text of a page', () => {
  test('is text in the popup and in the card', async ({ browser }) => {
    const name = '<img src=x onerror=document.title=1>';
    const written = name.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const site = await serve(
      new Map([
        [
          '/odd',
          article(`${paragraphs}<p>“The ${written} stays,” said Bertram Oakes, the mayor.</p>`),
        ],
      ]),
    );
    const page = await browser.openPage(site.url('/odd'));
    const { text, analysis } = await page.read();
    const index = analysis.attributions.findIndex(({ content: [[start, end]] }) =>
      text.slice(start, end).includes(name),
    );
    expect(index).toBeGreaterThanOrEqual(0);
    const popup = await page.openPopup();
    await popup.shows(name);
    expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
    expect(await page.ask({ type: 'showAttribution', index })).toBe(true);
    expect((await readCard(page))?.announced).toContain(name);
    const pictures = await page.inShadow(
      'says-who-card',
      (root) => root.querySelectorAll('img').length,
    );
    expect(pictures).toBe(0);
    await expectPeace(browser, page);
  });
});

describe('a page that works against the extension', () => {
  const servedSample = (script: string) =>
    serve(
      new Map([
        ['/odd', readSamplePage('envoy').replace('</body>', `<script>${script}</script></body>`)],
      ]),
    );

  test('by throwing out whatever is put in can still be read, and is not fought with', async ({
    browser,
  }) => {
    const site = await servedSample(`
      let thrownOut = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
          if (!node.localName?.startsWith('says-who')) continue;
          node.remove();
          document.documentElement.dataset.thrownOut = ++thrownOut;
        }
      }).observe(document, { childList: true, subtree: true });`);
    const page = await browser.openPage(site.url('/odd'));
    await page.read();
    for (let step = 0; step < 3; step += 1) {
      await page.ask({ type: 'step', direction: 'next' });
      await expect.poll(() => readCard(page)).toBe(null);
    }
    const thrownOut = await page.tab.evaluate(() =>
      Number(document.documentElement.dataset['thrownOut'] ?? 0),
    );
    expect(thrownOut).toBeLessThan(20);
    expect(await hiddenParagraphs(page)).toEqual([]);
    await expectPeace(browser, page);
  });

  test('by writing its article anew all the time is read in the end', async ({ browser }) => {
    const site = await servedSample(`
      let written = 0;
      const body = document.querySelector('.article-body');
      const source = body.innerHTML;
      const timer = setInterval(() => {
        body.innerHTML = source;
        document.documentElement.dataset.written = ++written;
        if (written === 20) clearInterval(timer);
      }, 200);`);
    const page = await browser.openPage(site.url('/odd'));
    await page.read();
    await expect
      .poll(() => page.tab.evaluate(() => document.documentElement.dataset['written']))
      .toBe('20');
    const marked = async () => (await page.highlights())['says-who-media']?.includes('Reuters');
    // Reading again is paid for with waiting: on a busy machine that takes its time.
    await expect.poll(marked, { timeout: 80_000 }).toBe(true);
    expect(await hiddenParagraphs(page)).toEqual([]);
    await expectPeace(browser, page);
  });

  test('by listening for its scripts hears none, and by sending what they might send ends none', async ({
    browser,
  }) => {
    // What WXT would send begins with the extension's id, which is the same for every reader.
    const id =
      browser.name === 'firefox'
        ? 'says-who@says-who.example'
        : new URL(browser.extensionOrigin).host;
    const names = [
      ...['gate', 'content'].map((script) => `${id}:${script}:wxt:content-script-started`),
      'says-who-has-come',
    ];
    const site = await servedSample(`
      for (const name of ${JSON.stringify(names)})
        document.addEventListener(name, () => document.documentElement.setAttribute('data-heard', name));`);
    const page = await browser.openPage(site.url('/odd'));
    await page.read();
    expect(await page.html()).not.toContain('data-heard=');
    const painted = await page.highlights();
    await page.tab.evaluate((sent) => {
      const detail = { contentScriptName: 'content', messageId: '' };
      for (const name of sent) document.dispatchEvent(new CustomEvent(name, { detail }));
    }, names);
    expect(await page.isListening()).toBe(true);
    expect(await page.highlights()).toEqual(painted);
  });

  test('by moving a pointer of its own over the marks opens no card', async ({ browser }) => {
    const site = await servedSample('');
    const page = await browser.openPage(site.url('/odd'));
    await page.read();
    await page.tab.evaluate(() => {
      const [mark] = [...(CSS.highlights.get('says-who-media') ?? [])];
      const range = document.createRange();
      if (mark) range.setStart(mark.startContainer, mark.startOffset);
      if (mark) range.setEnd(mark.endContainer, mark.endOffset);
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      const place = { clientX: left + width / 2, clientY: top + height / 2 };
      document.dispatchEvent(new PointerEvent('pointermove', { ...place, pointerType: 'mouse' }));
    });
    // Longer than a pointer has to rest on a mark.
    await wait(1_000);
    expect(await readCard(page)).toBe(null);
  });

  test('by speaking in the extension’s name is not heard', async ({ browser }) => {
    const site = await servedSample(`
      const requests = [
        { type: 'step', direction: 'next' }, { type: 'showAttribution', index: 0 },
        { type: 'pageChanged', attributions: 999 }, { type: 'analyse', text: 'He said so.', language: 'en', sureness: 'more' },
      ];
      for (const request of requests) {
        postMessage(request, '*');
        postMessage({ source: 'says-who', ...request }, '*');
        for (const name of ['says-who', request.type, 'wxt:locationchange', 'message'])
          for (const target of [window, document])
            target.dispatchEvent(new CustomEvent(name, { detail: request }));
        globalThis.chrome?.runtime?.sendMessage?.('says-who', request, () => {});
      }`);
    const page = await browser.openPage(site.url('/odd'));
    const { analysis } = await page.read();
    await page.tab.reload();
    await page.read();
    await expect.poll(() => page.badgeText()).toBe(String(analysis.attributions.length));
    expect(await readCard(page)).toBe(null);
    await expectPeace(browser, page);
  });
});

import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { projectFolder } from '../../tools/browser/index.ts';
import { readSamplePage } from '../support/samples.ts';
import { type ReadPopup, serveBy, test } from './harness/index.ts';

/** All that stands in the popup, also before it has anything to list. */
const textOf = async (popup: Pick<ReadPopup, 'evaluate'>) =>
  (await popup.evaluate(() => document.body.textContent)) ?? '';

describe('where there is nothing to list, the popup says why:', () => {
  test('a front page is told from an article', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    await page.settled();
    const popup = await page.openPopup();
    await popup.shows('No article here');
    await popup.shows('This page does not look like a single news article.');
  });

  test('a site that is switched off is named', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await page.openPopup();
    await popup.press('Use on');
    await popup.shows(`Off on ${new URL(site.origin).host}`);
    await popup.shows('Nothing is read or changed on this site');
  });

  test.for([
    ['an empty tab', 'about:blank', /empty tabs/],
    ['a file', pathToFileURL(path.join(projectFolder, 'samples/envoy.html')).href, /Files/],
  ] as const)(
    '%s is off limits, as a page of the browser’s own is',
    async ([, address, itself], { browser }) => {
      const page = await browser.openTab();
      await page.tab.goto(address);
      const popup = await page.openPopup();
      const says = () => textOf(popup);
      await expect.poll(says).toContain('Off limits');
      await expect.poll(says).toMatch(itself);
      await expect.poll(says).toMatch(/lets no extension look at/);
    },
  );

  test('a page on its way is waited for, and read when it has come', async ({ browser }) => {
    const source = readSamplePage('envoy');
    const middle = source.indexOf('<article');
    const begun: ServerResponse[] = [];
    const address = await serveBy((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(source.slice(0, middle));
      begun.push(response);
    });
    const page = await browser.openTab();
    const loaded = page.tab.goto(address);
    const popup = await page.openPopup();
    const says = () => textOf(popup);
    await expect.poll(says).toContain('The page is loading');
    await expect.poll(() => begun.length).toBe(1);
    begun[0]?.end(source.slice(middle));
    await loaded;
    await expect.poll(says).toContain('Who speaks');
  });
});

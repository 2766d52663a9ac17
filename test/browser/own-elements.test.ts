/** Pages that have custom elements of the very names that the extension puts into pages. */
import { describe, expect } from 'vitest';
import { readSamplePage } from '../support/samples.ts';
import {
  hiddenParagraphs,
  readCard,
  readFold,
  serve,
  type TestedBrowser,
  test,
} from './harness/index.ts';

/** The sample article on a site that has defined both names by classes with these members. */
const serveDefined = (members: string) => {
  const script = `for (const name of ['says-who-fold', 'says-who-card'])
    customElements.define(name, class extends HTMLElement { ${members} });`;
  const page = readSamplePage('envoy').replace('<head>', `<head><script>${script}</script>`);
  return serve(new Map([['/envoy', page]]));
};

/** Without what the browser says of a definition that fits no element with a tree. */
async function ownErrors(browser: TestedBrowser): Promise<readonly string[]> {
  const errors = await browser.errors();
  return errors.flatMap(({ raisedBy, message }) =>
    raisedBy === 'extension' && !/shadow ?(?:dom|root)/i.test(message) ? [message] : [],
  );
}

describe('a page whose own the names of our elements are', () => {
  test('gets nothing of what is in them, and presses no button there', async ({ browser }) => {
    const site = await serveDefined(`connectedCallback() {
      const { shadowRoot } = this.attachInternals();
      document.documentElement.dataset.seen = shadowRoot?.textContent ?? 'nothing';
      shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
    }`);
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    const seen = () => page.tab.evaluate(() => document.documentElement.dataset['seen']);
    await expect.poll(seen).toBe('nothing');
    expect(await readFold(page)).toContain('[Show]');
    expect(await ownErrors(browser)).toEqual([]);
  });

  test.for([
    ['brings a tree along', 'constructor() { super(); this.attachShadow({ mode: "open" }); }'],
    ['forbids trees', 'static disabledFeatures = ["shadow"];'],
  ])('and whose definition %s is read and folded', async ([, members = ''], { browser }) => {
    const site = await serveDefined(members);
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    expect(await readFold(page)).toContain('[Show]');
    expect(await page.ask({ type: 'showAttribution', index: 0 })).toBe(true);
    expect((await readCard(page))?.who).toBe('CNN');
    expect(await ownErrors(browser)).toEqual([]);
  });

  test('and who throws them out as they come has neither card nor fold', async ({ browser }) => {
    const site = await serveDefined('connectedCallback() { this.remove(); }');
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    expect(await page.ask({ type: 'showAttribution', index: 0 })).toBe(true);
    expect(await readCard(page)).toBe(null);
    expect(await readFold(page)).toBe(null);
    expect(await page.html()).not.toContain('data-says-who-');
    expect(await hiddenParagraphs(page)).toEqual([]);
    expect(await ownErrors(browser)).toEqual([]);
  });
});

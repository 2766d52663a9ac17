/** What is folded is not to be seen, however much the page insists. */
import { expect } from 'vitest';
import { readSamplePage } from '../support/samples.ts';
import { openAlone, pressInFold, readFold, test } from './harness/index.ts';

/** In the middle of the sample's appeal. */
const APPEAL = 'But reporters have to eat.';

const pageWith = (css: string) =>
  readSamplePage('envoy')
    .replace('class="support"', 'id="plea" class="support"')
    .replace('</head>', `<style>${css}</style></head>`);

test.for([
  ['by a class', '.support { display: flex !important }'],
  ['by its id', 'html body #plea.support { display: grid !important }'],
] as const)(
  'a page that shows its appeal %s, and says that it is important, has it folded',
  async ([, css], { browser }) => {
    const page = await openAlone(browser, pageWith(css));
    await expect.poll(() => readFold(page)).toContain('Reader appeal folded');
    expect(await page.visibleText()).not.toContain(APPEAL);
    await pressInFold(page, 'Show');
    await expect.poll(() => page.visibleText()).toContain(APPEAL);
  },
);

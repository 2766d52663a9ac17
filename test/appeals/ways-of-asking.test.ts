/** Appeals that ask in other words than the plain ones: each is folded whole, and the story beside it is not. */
import { expect, test } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { lookThrough } from '../support/appeals.ts';
import { askedLightly } from './fixtures/asked-lightly.ts';
import { stories } from './fixtures/stories.ts';
import { waysOfAsking } from './fixtures/ways-of-asking.ts';

const [story = []] = Object.values(stories);
const told = story.map((text) => `<p>${text}</p>`).join('\n');

async function found(html: string) {
  document.body.innerHTML = html;
  return (await findAppeals(document.body, lookThrough)).appeals;
}

function textOf(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html;
  return (box.textContent ?? '').replaceAll(/\s+/g, '');
}

test.each([...waysOfAsking, ...askedLightly])('%s', async (_, kind, html) => {
  const [appeal, ...more] = await found(`<article>${told}${html}</article>`);
  expect(more).toEqual([]);
  expect(appeal?.kind).toBe(kind);
  expect(appeal?.text.replaceAll(/\s+/g, '')).toBe(textOf(html));
});

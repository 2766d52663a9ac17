/** Stories that speak of what appeals speak of, whole and in several kinds of markup. */
import { describe, expect, test } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { lookThrough } from '../support/appeals.ts';
import { stories } from './fixtures/stories.ts';

async function hidden(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const { appeals } = await findAppeals(document.body, lookThrough);
  return appeals.map(({ text }) => text);
}

describe.each(Object.entries(stories))('a story about %s', (_, paragraphs) => {
  test('is shown in full where each paragraph is an element', async () => {
    const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
    expect(await hidden(`<article>${story}</article>`)).toEqual([]);
  });

  test('is shown in full where line breaks part it', async () => {
    expect(await hidden(`<div class="story">${paragraphs.join('<br><br>')}</div>`)).toEqual([]);
  });

  test('is shown in full beside what asks for the same', async () => {
    const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
    const ask =
      '<aside><h3>Our newsletter</h3><p>Sign up for our daily newsletter, free in your inbox.</p></aside>';
    const [found = '', ...more] = await hidden(`<article>${story}${ask}</article>`);
    expect(found).toContain('Sign up for our daily newsletter');
    expect(paragraphs.some((text) => found.includes(text))).toBe(false);
    expect(more).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequest } from '../../src/background/answer-request.ts';
import type { Line, Outline } from '../../src/outline/index.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';

const at = (host: string) => ({
  id: fakeBrowser.runtime.id,
  url: `https://${host}/story`,
  tab: { id: 7 },
});
const here = at('news.example');

const line = (text: string, box: number, linkShare = 0): Line => ({
  role: 'text',
  text,
  linkShare,
  targets: [],
  box,
});
const story = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday at the earliest.',
  'Shops on the two largest islands have begun to ration milk and bread, the regional council said.',
];

/** A page whose story is followed by a block of two lines by the name `more`. */
const pageWith = (first: string, second: string, names = 'more'): Outline => ({
  lines: [...story.map((text) => line(text, 1)), line(first, 2, 1), line(second, 2, 1)],
  boxes: [
    { parent: -1, first: 0, end: 5, tags: 'body', names: '' },
    { parent: 0, first: 0, end: 3, tags: 'article', names: '' },
    { parent: 0, first: 3, end: 5, tags: 'aside', names },
  ],
});
const page = pageWith('More on the strait', 'Storm tears lifeboat from its cradle');
const plea = pageWith('Please support our newsroom with a donation.', 'Your gift keeps us afloat.');

const choose = (act: 'fold' | 'leave', outline: Outline, first: number, sender = here) =>
  answerRequest(
    { type: 'chooseBlock', id: crypto.randomUUID(), act, outline, first, end: first + 1 },
    sender,
  );
const folded = async (outline: Outline, sender = here) => {
  const answer = await answerRequest({ type: 'findAppeals', outline }, sender);
  return typeof answer === 'object' && answer?.ok && answer.value && 'runs' in answer.value
    ? answer.value.runs.map(({ first, end, why }) => [
        first,
        end,
        ...(why.includes('chosen') ? why : []),
      ])
    : answer;
};

beforeEach(() => fakeBrowser.reset());

describe('“Fold blocks like this”', () => {
  test('folds the block from then on, whatever it says on another page', async () => {
    expect(await folded(page)).toEqual([]);
    expect(await choose('fold', page, 3)).toEqual(expect.any(String));
    expect(await folded(page)).toEqual([[3, 5, 'chosen']]);
    const another = pageWith('More on the council', 'Bakers run out of flour');
    expect(await folded(another)).toEqual([[3, 5, 'chosen']]);
  });

  test('knows a block by its words where the site has called it something else', async () => {
    await choose('fold', page, 3);
    const renamed = pageWith('More on the strait', 'Storm tears lifeboat from its cradle', 'k2');
    expect(await folded(renamed)).toEqual([[3, 5, 'chosen']]);
    expect(await folded(pageWith('Weather', 'Tides', 'k2'))).toEqual([]);
  });

  test('says nothing of other sites', async () => {
    await choose('fold', page, 3);
    expect(await folded(page, at('other.example'))).toEqual([]);
  });

  test.each([0, 1, 2])('makes no rule of a paragraph of the story (%i)', async (paragraph) => {
    expect(await choose('fold', page, paragraph)).toBeNull();
    expect((await loadSettings()).siteRules).toEqual([]);
  });

  test('folds no paragraph of a story, though it is built like the block', async () => {
    await choose('fold', page, 3);
    const long = pageWith(story[0] ?? '', story[1] ?? '');
    const lines = long.lines.map((each) => ({ ...each, linkShare: 0 }));
    expect(await folded({ ...long, lines })).toEqual([]);
  });

  test('takes the place of an earlier “Never fold this”', async () => {
    await choose('leave', plea, 3);
    await choose('fold', plea, 3);
    expect((await loadSettings()).siteRules.map(({ act }) => act)).toEqual(['fold']);
  });
});

describe('“Never fold this”', () => {
  test('leaves an appeal open from then on, on that site alone', async () => {
    expect(await folded(plea)).toEqual([[3, 5]]);
    expect(await choose('leave', plea, 4)).toEqual(expect.any(String));
    expect(await folded(plea)).toEqual([]);
    expect(await folded(plea, at('other.example'))).toEqual([[3, 5]]);
  });

  test('leaves other appeals of the site folded', async () => {
    await choose('leave', plea, 3);
    const other = pageWith('Sign up for our free newsletter', 'In your inbox daily.', 'letter');
    expect(await folded(other)).toEqual([[3, 5]]);
  });

  test('is taken back where its rule is removed', async () => {
    await choose('leave', plea, 3);
    await changeSettings(() => ({ siteRules: [] }));
    expect(await folded(plea)).toEqual([[3, 5]]);
  });
});

test('a rule keeps the site, and enough of the words to be known again in the options', async () => {
  const answer = await choose('fold', page, 3);
  expect((await loadSettings()).siteRules).toMatchObject([
    {
      id: answer,
      site: 'news.example',
      act: 'fold',
      excerpt: 'More on the strait Storm tears lifeboat from its cradle',
    },
  ]);
});

describe('a choice that is taken back', () => {
  test('holds no longer, though it was not answered yet', async () => {
    const id = 'the reader’s';
    const made = answerRequest(
      { type: 'chooseBlock', id, act: 'fold', outline: page, first: 3, end: 4 },
      here,
    );
    await Promise.all([made, answerRequest({ type: 'dropRule', id }, here)]);
    expect(await folded(page)).toEqual([]);
  });

  test('is a site’s own', async () => {
    const id = await choose('fold', page, 3);
    const elsewhere = { ...here, url: 'https://other.example/' };
    await answerRequest({ type: 'dropRule', id }, elsewhere);
    expect(await folded(page)).toEqual([[3, 5, 'chosen']]);
    await answerRequest({ type: 'dropRule', id }, here);
    expect(await folded(page)).toEqual([]);
  });
});

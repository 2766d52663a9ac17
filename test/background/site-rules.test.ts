import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequest } from '../../src/background/answer-request.ts';
import type { Sketch } from '../../src/outline/index.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { LONGEST_EXCERPT } from '../../src/site-rules.ts';
import { element, link, sketchOf } from '../support/sketches.ts';

const at = (host: string) => ({
  id: fakeBrowser.runtime.id,
  url: `https://${host}/story`,
  tab: { id: 7 },
});
const here = at('news.example');

const story = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday at the earliest.',
  'Shops on the two largest islands have begun to ration milk and bread, the regional council said.',
];

const paragraphs = story.map((text) => element('p', text));

/** A page whose story is followed by a block of two links by the name `more`. */
const pageWith = (first: string, second: string, classes = 'more'): Sketch =>
  sketchOf(element('article', ...paragraphs), {
    ...element('aside', element('p', link('/1', first)), element('p', link('/2', second))),
    classes,
  });
const page = pageWith('More on the strait', 'Storm tears lifeboat from its cradle');
const asked = 'Please support our newsroom with a donation.';
const plea = pageWith(asked, 'Your gift keeps us afloat.');

/** The node that says something. */
const nodeOf = (sketch: Sketch, words: string) => sketch.words.indexOf(words);

const choose = (act: 'fold' | 'leave', sketch: Sketch, words: string, sender = here) =>
  answerRequest(
    {
      type: 'chooseBlock',
      id: crypto.randomUUID(),
      act,
      sketch,
      node: nodeOf(sketch, words),
    },
    sender,
  );
const unchoose = (sketch: Sketch, words: string, sender = here) =>
  answerRequest({ type: 'unchooseBlock', sketch, node: nodeOf(sketch, words) }, sender);
const folded = async (sketch: Sketch, sender = here) => {
  const answer = await answerRequest({ type: 'findAppeals', sketch }, sender);
  return typeof answer === 'object' && answer?.ok && answer.value && 'appeals' in answer.value
    ? answer.value.appeals.map(({ first, last, why }) => [
        sketch.names[first],
        sketch.names[last],
        ...(why.includes('chosen') ? why : []),
      ])
    : answer;
};

beforeEach(() => fakeBrowser.reset());

describe('“No longer fold this”', () => {
  test('drops the rule, on whichever page it was made, and makes none against it', async () => {
    await choose('fold', page, 'More on the strait');
    const another = pageWith('More on the council', 'Bakers run out of flour');
    expect(await unchoose(another, 'More on the council')).toBe('kept');
    expect(await folded(page)).toEqual([]);
    expect((await loadSettings()).siteRules).toEqual([]);
  });

  test('leaves the rules for other blocks, against blocks and of other sites', async () => {
    await choose('fold', page, 'More on the strait');
    await choose('leave', pageWith(asked, 'Your gift keeps us afloat.', 'gifts'), asked);
    await choose('fold', page, 'More on the strait', at('other.example'));
    expect(await unchoose(page, 'More on the strait')).toBe('kept');
    const { siteRules } = await loadSettings();
    expect(siteRules.map(({ site, act }) => [site, act])).toEqual([
      ['news.example', 'leave'],
      ['other.example', 'fold'],
    ]);
  });

  test('says so where no rule has the block folded', async () => {
    expect(await unchoose(page, 'More on the strait')).toBe('isStory');
  });

  test('says so where it cannot be kept', async () => {
    await choose('fold', page, 'More on the strait');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    expect(await unchoose(page, 'More on the strait')).toBe('notKept');
    expect(await folded(page)).toEqual([['aside', 'aside', 'chosen']]);
  });
});

describe('“Fold blocks like this”', () => {
  test('folds the block from then on, whatever it says on another page', async () => {
    expect(await folded(page)).toEqual([]);
    expect(await choose('fold', page, 'More on the strait')).toBe('kept');
    expect(await folded(page)).toEqual([['aside', 'aside', 'chosen']]);
    const another = pageWith('More on the council', 'Bakers run out of flour');
    expect(await folded(another)).toEqual([['aside', 'aside', 'chosen']]);
  });

  test('knows a block by its words where the site has called it something else', async () => {
    await choose('fold', page, 'More on the strait');
    const renamed = pageWith('More on the strait', 'Storm tears lifeboat from its cradle', 'k2');
    expect(await folded(renamed)).toEqual([['aside', 'aside', 'chosen']]);
    expect(await folded(pageWith('Weather', 'Tides', 'k2'))).toEqual([]);
  });

  test('holds whether the address begins with `www.` or not', async () => {
    await choose('fold', page, 'More on the strait', at('www.news.example'));
    expect(await folded(page)).toEqual([['aside', 'aside', 'chosen']]);
    expect(await folded(page, at('www.news.example'))).toEqual([['aside', 'aside', 'chosen']]);
  });

  test('keeps the first words of a long block, and a sign that there are more', async () => {
    const long = pageWith('The strait and its ferries in pictures. '.repeat(6), 'Tides');
    await choose('fold', long, 'Tides');
    const [rule] = (await loadSettings()).siteRules;
    expect(rule?.excerpt).toMatch(/^The strait .*\p{L}…$/u);
    expect(rule?.excerpt.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
  });

  test('says nothing of other sites', async () => {
    await choose('fold', page, 'More on the strait');
    expect(await folded(page, at('other.example'))).toEqual([]);
  });

  test.each(story)('makes no rule of a paragraph of the story: %s', async (paragraph) => {
    expect(await choose('fold', page, paragraph)).toBe('isStory');
    expect((await loadSettings()).siteRules).toEqual([]);
  });

  test('folds no paragraph of a story, though it is built like the block', async () => {
    await choose('fold', page, 'More on the strait');
    const block = { ...element('aside', ...paragraphs.slice(0, 2)), classes: 'more' };
    expect(await folded(sketchOf(element('article', ...paragraphs), block))).toEqual([]);
  });

  test('takes the place of an earlier “Never fold this”', async () => {
    await choose('leave', plea, asked);
    await choose('fold', plea, asked);
    expect((await loadSettings()).siteRules.map(({ act }) => act)).toEqual(['fold']);
  });
});

describe('“Never fold this”', () => {
  test('leaves an appeal open from then on, on that site alone', async () => {
    expect(await folded(plea)).toEqual([['aside', 'aside']]);
    expect(await choose('leave', plea, 'Your gift keeps us afloat.')).toBe('kept');
    expect(await folded(plea)).toEqual([]);
    expect(await folded(plea, at('other.example'))).toEqual([['aside', 'aside']]);
  });

  test('leaves other appeals of the site folded', async () => {
    await choose('leave', plea, asked);
    const other = pageWith('Sign up for our free newsletter', 'In your inbox daily.', 'letter');
    expect(await folded(other)).toEqual([['aside', 'aside']]);
  });

  test('is taken back where its rule is removed', async () => {
    await choose('leave', plea, asked);
    await changeSettings(() => ({ siteRules: [] }));
    expect(await folded(plea)).toEqual([['aside', 'aside']]);
  });
});

test('a rule keeps the site, and enough of the words to be known again in the options', async () => {
  await choose('fold', page, 'More on the strait');
  expect((await loadSettings()).siteRules).toMatchObject([
    {
      id: expect.any(String),
      site: 'news.example',
      act: 'fold',
      excerpt: 'More on the strait Storm tears lifeboat from its cradle',
    },
  ]);
});

describe('a choice that the storage has no room for', () => {
  const full = () =>
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));

  test('is not said to be kept', async () => {
    full();
    expect(await choose('leave', plea, asked)).toBe('notKept');
    expect((await loadSettings()).siteRules).toEqual([]);
  });

  test('is not said to be taken back', async () => {
    await choose('fold', page, 'More on the strait');
    const [{ id } = {}] = (await loadSettings()).siteRules;
    full();
    expect(await answerRequest({ type: 'dropRule', id }, here)).toBe('notKept');
  });
});

describe('a choice that is taken back', () => {
  test('holds no longer, though it was not answered yet', async () => {
    const id = 'the reader’s';
    const made = answerRequest(
      {
        type: 'chooseBlock',
        id,
        act: 'fold',
        sketch: page,
        node: nodeOf(page, 'More on the strait'),
      },
      here,
    );
    await Promise.all([made, answerRequest({ type: 'dropRule', id }, here)]);
    expect(await folded(page)).toEqual([]);
  });

  test('is a site’s own', async () => {
    await choose('fold', page, 'More on the strait');
    const [{ id } = {}] = (await loadSettings()).siteRules;
    const elsewhere = { ...here, url: 'https://other.example/' };
    await answerRequest({ type: 'dropRule', id }, elsewhere);
    expect(await folded(page)).toEqual([['aside', 'aside', 'chosen']]);
    await answerRequest({ type: 'dropRule', id }, here);
    expect(await folded(page)).toEqual([]);
  });
});

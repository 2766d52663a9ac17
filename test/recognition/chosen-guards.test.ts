/** What no rule of a reader folds, whatever it is like. */
import { describe, expect, test } from 'vitest';
import type { Line, LineRole, Outline } from '../../src/outline/index.ts';
import { chosenBlock, findRuns } from '../../src/recognition/index.ts';

type Given = readonly [role: LineRole, text: string];

const lineIn = (box: number, [role, text]: Given): Line => ({
  role,
  text,
  linkShare: 0,
  targets: [],
  box,
});
const story: readonly Given[] = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday at the earliest.',
  'Shops on the two largest islands have begun to ration milk and bread, the regional council said.',
].map((text) => ['text', text]);

/** A page whose story is followed by a block. */
function pageWith(block: readonly Given[], names = 'box'): Outline {
  const end = story.length + block.length;
  return {
    lines: [...story.map((given) => lineIn(1, given)), ...block.map((given) => lineIn(2, given))],
    boxes: [
      { parent: -1, first: 0, end, tags: 'body', names: '' },
      { parent: 0, first: 0, end: story.length, tags: 'article', names: '' },
      { parent: 0, first: story.length, end, tags: 'aside', names },
    ],
  };
}

/** What is folded on a page by a rule made of its lines from `first` up to `end`. */
function foldedByRule(page: Outline, first: number, end: number) {
  const chosen = chosenBlock(page, first, end);
  if (chosen === null) throw new Error('There is no block.');
  // As if the rule had come from a page on which it could be made.
  const rules = { fold: [chosen.block], leave: [] };
  const runs = findRuns(page, { rules }).filter(({ why }) => why.includes('chosen'));
  return { mayBeFolded: chosen.mayBeFolded, runs };
}

test('a block of links beside the story is folded by a rule', () => {
  const page = pageWith([
    ['text', 'More on the strait'],
    ['text', 'Storm tears lifeboat'],
  ]);
  const { mayBeFolded, runs } = foldedByRule(page, 3, 4);
  expect(mayBeFolded).toBe(true);
  expect(runs).toMatchObject([{ first: 3, end: 5, kind: 'other' }]);
});

const blocks: readonly (readonly [string, readonly Given[]])[] = [
  [
    'a form to log in with',
    [
      ['heading', 'Welcome back'],
      ['field', 'Your name'],
      ['foreignField', ''],
      ['button', 'Log in'],
    ],
  ],
  [
    'a box for comments',
    [
      ['heading', 'What do you think?'],
      ['foreignField', ''],
      ['button', 'Post a comment'],
    ],
  ],
  [
    'a consent dialogue',
    [
      ['text', 'We and our partners use cookies to measure what is read.'],
      ['button', 'Accept all cookies'],
      ['button', 'Reject all'],
    ],
  ],
  [
    'a wall before the rest of the text',
    [
      ['heading', 'To continue reading, subscribe'],
      ['button', 'See the offers'],
    ],
  ],
];

describe.each(blocks)('%s', (_, block) => {
  test('is folded by no rule', () => {
    const page = pageWith(block);
    const { mayBeFolded, runs } = foldedByRule(page, story.length, story.length + 1);
    expect(mayBeFolded).toBe(false);
    expect(runs).toEqual([]);
  });
});

describe.each(story.map(([, text], at) => [text, at] as const))('“%s”', (_, at) => {
  test('is folded by no rule: it is the story', () => {
    const { mayBeFolded, runs } = foldedByRule(pageWith([['text', 'More']]), at, at + 1);
    expect(mayBeFolded).toBe(false);
    expect(runs).toEqual([]);
  });
});

test.each(['comments-list', 'commentArea', 'paywall', 'login-box', 'cookie-consent'])(
  'what a site calls “%s” is folded by no rule',
  (name) => {
    const page = pageWith([['text', 'Two readers have answered']], name);
    expect(foldedByRule(page, 3, 4)).toEqual({ mayBeFolded: false, runs: [] });
  },
);

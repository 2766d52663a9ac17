/** Pages made to keep the background busy: it answers all tabs. */
import { describe, expect, test } from 'vitest';
import { appealsOn } from '../../src/background/appeals-on.ts';
import { sketchLimits } from '../../src/outline/index.ts';
import type { BlockRules, BlockSignature } from '../../src/recognition/index.ts';
import { growthOf, MOST_GROWTH } from '../support/growth.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

const appeal = 'Subscribe to our newsletter and support our journalism.';
const told = 'The mayor said that the bridge would be closed until further notice for repairs.';

const many = (count: number, part: (at: number) => readonly Part[]): Part[] =>
  Array.from({ length: count }, (_, at) => part(at)).flat();
const line = (text: string): readonly Part[] => [text, element('br')];

/** As many words as a line has room for, each another. */
const unspaced = Array.from({ length: 26 ** 2 }, (_, at) =>
  String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26)),
)
  .join(',')
  .slice(0, 900);

/** Elements in one another around some parts, as deep as a sketch goes. */
function nested(name: string, ...parts: readonly Part[]): Part[] {
  let inner = parts;
  for (let depth = 2; depth < sketchLimits.depth; depth += 1) inner = [element(name, ...inner)];
  return [...inner];
}

/** Each is made in any size, 1 being the whole. */
type Hostile = (size: number) => readonly Part[];

const pages: readonly (readonly [string, Hostile])[] = [
  [
    'appeals and other lines in turn',
    (size) => many(20_000 * size, (at) => line(at % 2 === 0 ? appeal : told)),
  ],
  [
    'the same in boxes',
    (size) => many(20_000 * size, (at) => [element('p', at % 2 === 0 ? appeal : told)]),
  ],
  [
    'one appeal again and again',
    (size) => many(20_000 * size, () => line('Sign up for our newsletter')),
  ],
  ['very long lines', (size) => many(3_900 * size, () => [element('p', `${appeal} `.repeat(18))])],
  [
    'links that lead to appeals',
    (size) => many(20_000 * size, () => line('a').concat(link('/subscribe'.repeat(20), 'b'))),
  ],
  [
    'deep nesting',
    (size) => many(120 * size, () => nested('article', ...many(80, () => line(appeal)))),
  ],
  [
    'blocks side by side that ask for this and that, with hardly a space between their words',
    (size) => [
      element(
        'div',
        ...many(240 * size, (at) => {
          const [ask, target] = at % 2 === 0 ? ['Sign up', '/newsletter'] : ['Donate', '/donate'];
          const asks = element('p', `${ask} for our newsletter, support us,${unspaced}`);
          return [element('div', asks, element('p', link(target, `${ask},${unspaced}`)))];
        }),
      ),
    ],
  ],
  [
    'a box of pictures before each appeal',
    (size) => [
      element('div', ...many(9_000 * size, () => [{ thing: 'picture' } as const])),
      ...many(9_000 * size, (at) => line(at % 2 === 0 ? appeal : told)),
    ],
  ],
];

const block: BlockSignature = {
  kind: 'newsletter',
  tags: 'section form',
  names: ['ask'],
  words: ['zebra', 'okapi', 'quagga'],
  roles: ['text'],
};
const rules: BlockRules = { fold: [block], leave: [block] };

describe('a page is looked through in time with its length that has', () => {
  test.each(pages)('%s', (_, hostile) => {
    const growth = growthOf((size) => {
      const sketch = sketchOf(...hostile(size));
      return () => appealsOn(sketch, rules);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

test('appeals among very many lines are found all the same', () => {
  const parts = many(6_000, () => line(told));
  const found = appealsOn(
    sketchOf(
      ...parts.slice(0, 6_000),
      element('aside', ...line('Sign up for our newsletter'), { thing: 'emailField' }),
      ...parts.slice(6_000),
    ),
    { fold: [], leave: [] },
  );
  expect(found).toMatchObject([{ kind: 'newsletter' }]);
});

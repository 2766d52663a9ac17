import { expect, test } from 'vitest';
import { navigationBetween } from '../../src/gate/navigation.ts';

const from = new URL('https://news.example/harbour/ferry?page=1#top');

test.each([
  ['/harbour/ice', 'page'],
  ['https://other.example/harbour/ferry?page=1', 'page'],
  ['/harbour/ferry?page=2#top', 'query'],
  ['/harbour/ferry', 'query'],
  ['/harbour/ferry?page=1#comments', 'place'],
  ['/harbour/ferry?page=1#top', 'place'],
])('to %s goes to another %s', (to, navigation) => {
  expect(navigationBetween(from, new URL(to, from))).toBe(navigation);
});

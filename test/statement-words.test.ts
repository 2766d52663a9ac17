import { expect, it } from 'vitest';
import { detailsInWords } from '../src/statement-words.ts';

it.each([
  ['wrote', 'in a letter', 'wrote · direct quotation · in a letter'],
  ['told lawmakers', 'lawmakers', 'told lawmakers · direct quotation'],
  ['saying', 'a statement', 'saying · direct quotation · in a statement'],
  ['said', 'under questioning from Moe', 'said · direct quotation · under questioning from Moe'],
  ['said', 'Before the council', 'said · direct quotation · Before the council'],
  ['said', '', 'said · direct quotation'],
])('%s, %j: %s', (said, channel, words) => {
  expect(detailsInWords({ said, channel, quotation: 'direct' })).toBe(words);
});

/** What somebody leaves unsaid is no statement; what somebody will not do may be one. */
import { expect, it } from 'vitest';
import { described, type Parts } from './described.ts';

it.each<[said: string, parts: Parts]>([
  ['comment', ['The ferry line', 'declined', 'to comment']],
  ['answer', ['The ferry line', 'refused', 'to answer questions']],
  ['speak', ['The ferry line', 'has declined', 'to speak to reporters']],
])('takes a refusal to speak for no statement: %s', (_said, parts) => {
  expect(described(`${parts.join(' ')}.`, [parts])).toEqual([]);
});

it.each<[left: string, parts: Parts]>([
  ['to act', ['The ferry line', 'refused', 'to pay for the quay']],
  ['to tell something', ['The ferry line', 'declined', 'to say who would pay for the quay']],
])('leaves a refusal %s', (_left, parts) => {
  expect(described(`${parts.join(' ')}.`, [parts])).toHaveLength(1);
});

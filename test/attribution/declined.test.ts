/** What somebody leaves unsaid is no statement; what somebody will not do may be one. */
import { expect, it } from 'vitest';
import { described, type Parts } from './described.ts';

it.each<[said: string, parts: Parts]>([
  ['comment', ['The ferry line', 'declined', 'to comment']],
  ['answer', ['The ferry line', 'refused', 'to answer questions']],
  ['speak', ['The ferry line', 'has declined', 'to speak to reporters']],
  ['be drawn', ['The ferry line', 'refused', 'to be drawn into the row']],
])('takes a refusal to speak for no statement: %s', (_said, parts) => {
  expect(described(`${parts.join(' ')}.`, [parts])).toEqual([]);
});

it.each<[left: string, parts: Parts]>([
  ['to act', ['The ferry line', 'refused', 'to pay for the quay']],
  ['to tell something', ['The ferry line', 'declined', 'to say who would pay for the quay']],
])('leaves a refusal %s', (_left, parts) => {
  expect(described(`${parts.join(' ')}.`, [parts])).toHaveLength(1);
});

it.each<[left: string, parts: Parts]>([
  ['requests', ['The ferry line', 'did not respond to', 'requests for comment']],
  ['a report', ['The ferry line', 'has not commented on', 'the report']],
])('takes no answer for no statement: to %s', (_left, parts) => {
  expect(described(`${parts.join(' ')}.`, [parts])).toEqual([]);
});

it('leaves an answer that somebody else has not given', () => {
  const parts: Parts = ['Lee', 'has not responded to', 'his remarks on the ferry'];
  expect(described(`${parts.join(' ')}.`, [parts])).toHaveLength(1);
});

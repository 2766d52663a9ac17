import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line } from '../../src/outline/index.ts';
import { meet, setOf } from '../../src/recognition/evidence.ts';
import { kindsOfEvidence } from '../../src/recognition/lexicon/index.ts';
import { readLine } from '../../src/recognition/read-line.ts';

const text = (words: string): Omit<Line, 'box'> => ({
  role: 'text',
  text: words,
  linkShare: 0,
  targets: [],
});
const says = (words: string) => {
  const { evidence } = readLine(text(words));
  return kindsOfEvidence.filter((each) => meet(evidence, setOf(each)));
};

test.each([
  ['Sign up for our daily newsletter', 'ask'],
  ['Never miss a crossing', 'opener'],
  ['Just £1 a month for the first year', 'offer'],
  ['Your support makes a difference', 'reason'],
  ['Remind me later.', 'wayOut'],
  ['You can unsubscribe at any time', 'smallPrint'],
  ['Thank you for your support', 'thanks'],
  ['Donate now', 'call'],
  ['Email address', 'control'],
  ['Accept all cookies', 'veto'],
])('“%s” is evidence: %s', (line, evidence) => {
  expect(says(line)).toContain(evidence);
});

test('what people are quoted with is no evidence', () => {
  expect(says('The editor said: “Sign up for our daily newsletter, please.”')).toEqual([]);
});

test('a sentence of a story speaks against an appeal', () => {
  const { sense, weight } = readLine(text('The ferry stayed in port as winds swept the strait.'));
  expect(sense).toBe('prose');
  expect(weight).toBeLessThan(0);
});

test('a link that leads to an appeal speaks for one', () => {
  const link = { role: 'button', text: 'Read on', linkShare: 1, targets: ['/donate'] } as const;
  const elsewhere = { ...link, targets: ['/weather'] };
  expect(readLine(link).weight).toBeGreaterThan(readLine(elsewhere).weight);
  expect(readLine(link).kinds.get('donation')).toBeGreaterThan(0);
});

test('any text is read, in time that grows with its length', () => {
  const words = fc.constantFrom(
    'sign up',
    'our',
    'the',
    'newsletter',
    '.',
    '“',
    'in your inbox',
    '$',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 200 }), (parts) => {
      const { weight } = readLine(text(parts.join(' ')));
      expect(Number.isFinite(weight)).toBe(true);
    }),
  );
});

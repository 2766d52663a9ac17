import { expect, it } from 'vitest';
import { described, type Parts } from './described.ts';

const throughOf = (text: string, parts: Parts): string | undefined =>
  described(text, [parts])[0]?.through;

it.each([
  ['figures presented by the ministry', 'the ministry'],
  ['bank records cited by the anti-graft agency', 'the anti-graft agency'],
  ['a memo first reported by the Courant', 'the Courant'],
  ['documents seen by the Courant', ''],
  ['emails obtained by Radio Lubango', ''],
])('rests a document on those who show it, not on those who read it: “%s”', (source, through) => {
  const text = `The ferries would stop, according to ${source}.`;
  expect(throughOf(text, [source, 'according to', 'The ferries would stop'])).toBe(through);
});

it('rests a document on those who show it, where a source’s span ends before them', () => {
  const text = 'The ferries would stop, according to figures presented by the ministry on Monday.';
  expect(throughOf(text, ['figures', 'according to', 'The ferries would stop'])).toBe(
    'the ministry',
  );
});

it('leaves a text that a body has published itself with the text', () => {
  const text = 'A timeline published by the ministry showed the ferries had stopped.';
  expect(
    throughOf(text, ['A timeline published by the ministry', 'showed', 'the ferries had stopped']),
  ).toBe('');
});

it.each([
  'The union released data that showed the ferries had stopped.',
  'On Monday, the union released data that showed the ferries had stopped.',
  'The union later presented a survey which showed the ferries had stopped.',
])('rests evidence on whoever presents it: “%s”', (text) => {
  const source = text.includes('data') ? 'data' : 'a survey';
  expect(throughOf(text, [source, 'showed', 'the ferries had stopped'])).toMatch(/^the union$/i);
});

it.each([
  'Moe said the ferries would stop, as quoted by the Courant.',
  'Moe said the ferries would stop, per the Courant.',
])('rests a statement on the outlet that quotes it: “%s”', (text) => {
  expect(throughOf(text, ['Moe', 'said', 'the ferries would stop'])).toBe('the Courant');
});

it('takes no rate for an outlet: “ten crowns, per day”', () => {
  const text = 'Moe said the fare was ten crowns per day.';
  expect(throughOf(text, ['Moe', 'said', 'the fare was ten crowns'])).toBe('');
});

it('rests a statement on whom a relative pronoun takes up, not on the pronoun', () => {
  const text =
    'The jury heard from Moe, who said a guide had told Lee that the ferries would stop.';
  const found = described(text, [
    ['who', 'said', 'a guide had told Lee that the ferries would stop'],
    ['a guide', 'had told', 'the ferries would stop'],
  ]);
  expect(found[1]?.through).toBe('Moe');
});

it('rests a statement on what it is based on, behind its verb', () => {
  const text = 'The Courant reported, based on leaked invoices, that the ridge was shut.';
  expect(throughOf(text, ['The Courant', 'reported', 'the ridge was shut'])).toBe(
    'leaked invoices',
  );
});

it('takes no means for anybody: “by text message”', () => {
  const text = 'Moe said by text message the ridge was shut.';
  expect(throughOf(text, ['Moe', 'said', 'the ridge was shut'])).toBe('');
});

it.each([
  ['Citing two guides, the Courant said the ridge was shut.', 'two guides'],
  [
    'Based on interviews with guides, the Courant said the ridge was shut.',
    'interviews with guides',
  ],
  ['Citing a leaked memo, the Courant said the ridge was shut.', 'a leaked memo'],
])('rests a statement on whom its sentence cites first: “%s”', (text, through) => {
  expect(throughOf(text, ['the Courant', 'said', 'the ridge was shut'])).toBe(through);
});

it.each([
  ['The Courant, quoting two guides, said the ridge was shut.', 'two guides'],
  [
    'The Courant, citing assurances from both guides, said the ridge was shut.',
    'assurances from both guides',
  ],
  [
    'The Courant, which quoted intelligence reports, said the ridge was shut.',
    'intelligence reports',
  ],
])('rests it on whom its source cites on the way: “%s”', (text, through) => {
  const source = text.slice(0, text.indexOf(' said') - 1);
  const [found] = described(text, [[source, 'said', 'the ridge was shut']]);
  expect(found).toMatchObject({ through, speaker: 'Courant' });
});

it.each([
  'Citing bad weather, the Courant said the ridge was shut.',
  'Citing the guides as a reason, the Courant said the ridge was shut.',
  'Drawing on the blackboard, the Courant said the ridge was shut.',
])('takes no reason for a source: “%s”', (text) => {
  expect(throughOf(text, ['the Courant', 'said', 'the ridge was shut'])).toBe('');
});

it.each([
  'The Courant quoted Moe as saying that the ridge was shut.',
  'The Courant quoted Moe, a guide, as telling reporters that the ridge was shut.',
])('gives what an outlet quotes somebody as saying to them: “%s”', (text) => {
  const content = text.slice(text.indexOf('Moe'), -1);
  expect(described(text, [['The Courant', 'quoted', content]])).toMatchObject([
    { speaker: 'Moe', through: 'The Courant' },
  ]);
});

it('counts those who are cited, with no words of their own, for no statement', () => {
  const text = 'The Courant, which quoted two guides, said the ridge was shut.';
  expect(described(text, [['which', 'quoted', 'two guides']])).toEqual([]);
});

it.each([
  'According to the Courant, Moe said the ridge was shut.',
  'But according to the Courant, Moe said the ridge was shut.',
  'As the Courant reports, Moe said the ridge was shut.',
])('rests a statement on the outlet that leads its sentence in: “%s”', (text) => {
  expect(throughOf(text, ['Moe', 'said', 'the ridge was shut'])).toBe('the Courant');
});

it('takes who leads a sentence in out of a source that reaches over it', () => {
  const text = 'According to the Courant, Moe said the ridge was shut.';
  const source = 'According to the Courant, Moe';
  expect(described(text, [[source, 'said', 'the ridge was shut']])).toMatchObject([
    { speaker: 'Moe', through: 'the Courant' },
  ]);
});

it('rests no clause on the one before it: “…, but Lund said …”', () => {
  const text = 'Moe said the ridge was shut, but Lund said it was open.';
  const found = described(text, [
    ['Moe', 'said', 'the ridge was shut, but Lund said it was open'],
    ['Lund', 'said', 'it was open'],
  ]);
  expect(found.map(({ through }) => through)).toEqual(['', '']);
});

it('lets the later of two statements in each other hold the other', () => {
  const text = 'A guide recalled that the ridge was shut, the police said.';
  const found = described(text, [
    ['A guide', 'recalled', 'that the ridge was shut, the police said'],
    ['the police', 'said', 'A guide recalled that the ridge was shut'],
  ]);
  expect(found.map(({ through }) => through)).toEqual(['the police', '']);
});

it('gives a relative pronoun what it takes up, and whoever presents that', () => {
  const text = 'Moe denied it, displaying a graph that showed that the ridge was shut.';
  expect(described(text, [['that', 'showed', 'that the ridge was shut']])).toMatchObject([
    { kind: 'document', speaker: 'a graph', through: 'Moe' },
  ]);
});

it.each([
  ['The agency Kesta carried Moe as saying the ridge was shut.', 'The agency Kesta'],
  ['Radio Lubango had earlier quoted Moe as saying the ridge was shut.', 'Radio Lubango'],
])('rests what somebody is quoted as saying on who quotes them: “%s”', (text, through) => {
  const quoter = throughOf(text, ['Moe', 'saying', 'the ridge was shut']);
  expect(quoter).toBe(through);
});

it('rests a statement on the outlet that cites its source, with no comma between', () => {
  const text = 'Guides cited by the Courant said the ridge was shut.';
  expect(throughOf(text, ['Guides', 'said', 'the ridge was shut'])).toBe('the Courant');
});

it('rests what an outlet has learned on whom it has it from', () => {
  const text = 'The ridge was shut, the Courant has learned from two guides.';
  expect(throughOf(text, ['the Courant', 'has learned', 'The ridge was shut'])).toBe('two guides');
});

it.each([
  ['', '“The ridge was shut,” Moe said by phone.'],
  ['', '“The ridge was shut,” Moe said by satellite phone.'],
  ['Radio Lubango', '“The ridge was shut,” Moe was quoted as saying by Radio Lubango.'],
])('takes a phone for no source, a station for one: “%s”, “%s”', (through, text) => {
  const cue = text.includes('quoted') ? 'was quoted as saying' : 'said';
  expect(throughOf(text, ['Moe', cue, '“The ridge was shut,”'])).toBe(through);
});

it('gives an outlet its whole name, a time of day in it', () => {
  const source = 'photos cited by the Eastford Morning Courant';
  const text = `The ridge was shut, according to ${source}.`;
  expect(throughOf(text, [source, 'according to', 'The ridge was shut'])).toBe(
    'the Eastford Morning Courant',
  );
});

it.each([
  ['In a statement cited by the Courant, Moe said the ferries would stop.', 'the Courant'],
  ['In remarks carried by Radio Lubango, Moe said the ferries would stop.', 'Radio Lubango'],
  ['In a room painted by a friend, Moe said the ferries would stop.', ''],
])('rests a statement on the outlet that carries it: “%s”', (text, through) => {
  expect(throughOf(text, ['Moe', 'said', 'the ferries would stop'])).toBe(through);
});

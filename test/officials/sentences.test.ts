import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';
import { findPeople, type Official, type Person } from '../../src/officials/index.ts';
import { chapters, type Example } from './sentences.ts';

const official = ({ name, office, branch, level, former }: Official): string =>
  `${name} | ${office ?? '-'} | ${branch} ${level}${former ? ' former' : ''}`;

const mentionsOf = (text: string, { name, mentions }: Person): string =>
  `${name} = ${mentions.map(([start, end]) => text.slice(start, end)).join(', ')}`;

const read = ({ text, mentions }: Example) => {
  const { officials, people } = findPeople(parse(text));
  const found = [...officials, ...people].map((person) => mentionsOf(text, person));
  const names = mentions.map((line) => line.split(' = ')[0]);
  return {
    officials: officials.map(official).sort(),
    people: people.map(({ name }) => name).sort(),
    mentions: found.filter((line) => names.includes(line.split(' = ')[0])),
  };
};

describe.each(chapters)('$about', ({ examples }) => {
  it.each(examples)('$text', (example) => {
    expect(read(example)).toEqual({
      officials: example.officials.toSorted(),
      people: example.people.toSorted(),
      mentions: example.mentions,
    });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writtenRequirement } from '../../tools/screen/required.ts';
import { requiredFile, writtenAlternatives } from '../../tools/screen/required-file.ts';

/** Words are written between what stands beside them: `^` nothing, `|` no letter, `~` anything. */
test.each([
  ['letters that stand there as they are', /donate/i, [['~donate~']]],
  ['letters up to those that may be missing', /favou?rite/, [['~favo~'], ['~rite~']]],
  ['letters that stand there more than once', /never{2,3} miss/, [['~never~'], ['|miss~']]],
  ['letters of another script', /Ко всем/u, [['~ко всем~']]],
  ['what is not looked for before or after', /(?<!un)subscribe(?! later)/, [['~subscribe~']]],
  ['one of a few characters', /[$€£]\d+/, [['~$|', '~€|', '~£|']]],
  ['one of the words of a group', /^(?:dismiss|skip)$/i, [['^dismiss^', '^skip^']]],
  [
    'what stands one after the other, the surest first',
    /\bour (?:free|weekly) newsletter/i,
    [['|newsletter~'], ['|free|', '|weekly|'], ['|our|']],
  ],
])('a match contains %s: %s', (_, pattern, requirement) => {
  expect(writtenRequirement(pattern)).toEqual(requirement);
});

test('each alternative of a pattern requires its own', () => {
  const requires = writtenAlternatives(/join.*free|donate/).map((each) => each.requires);
  expect(requires).toEqual([[['~join~'], ['~free~']], [['~donate~']]]);
});

describe('beside a word stands', () => {
  test.each([
    ['no letter where it begins and ends', /\bte\b/i, '|te|'],
    ['no letter where none is allowed', /(?:^|[^\p{L}])nos(?![\p{L}])/iu, '|nos|'],
    ['no letter where what is not one was passed', /\d\s*give\d/, '|give|'],
    ['nothing at the ends of a line', /^skip$/, '^skip^'],
    ['anything else', /[a-z]+mail\w/, '~mail~'],
    ['anything where an edge is beside a sign', /\b€\b/, '~€~'],
    ['a letter perhaps, where it may be missing', /(?:re)?tell(?:er)?/, '~tell~'],
  ])('%s: %s', (_, pattern, word) => {
    expect(writtenRequirement(pattern)).toEqual([[word]]);
  });
});

test.each([/\d+/, /(?:daily)?/, /[a-z]+/, /.*/])('of %s nothing is sure', (pattern) => {
  expect(writtenRequirement(pattern)).toEqual([]);
});

test('the file is as the lexicons are now; else: npm run screen', () => {
  expect(readFileSync('src/recognition/screen/required.json', 'utf8')).toBe(requiredFile());
});

import { expect, it } from 'vitest';
import { blockQuotations, parse } from '../../src/language/index.ts';

/** Each block as the texts of the paragraphs that carry it on. */
const blocks = (...paragraphs: readonly string[]): string[][] => {
  const text = paragraphs.join('\n\n');
  return blockQuotations(parse(text)).map((block) =>
    block.paragraphs.map(({ span }) => text.slice(...span)),
  );
};

const OPENING = '“The ferry sank at noon.';
const CLOSING = 'Nobody was hurt, the owner said.”';

it.each([
  ['in curly marks', OPENING, CLOSING],
  ['in straight marks', '"The ferry sank at noon.', 'Nobody was hurt, the owner said."'],
  ['in guillemets', '« The ferry sank at noon.', 'Nobody was hurt, the owner said. »'],
  ['behind a colon', `The Courant reported: ${OPENING}`, CLOSING],
])('finds a quotation that opens one paragraph and closes the next: %s', (_, first, second) => {
  expect(blocks(first, second)).toEqual([[second]]);
});

it('takes in the paragraphs between, with what is quoted in single marks there', () => {
  const between = 'Men on the quay shouted ‘Swim!’ at the crew.';
  expect(blocks(OPENING, between, CLOSING)).toEqual([[between, CLOSING]]);
});

it.each([
  ['the quotation is closed', '“The ferry sank at noon.”', CLOSING],
  ['the next paragraph opens a quotation of its own', OPENING, '“Nobody was hurt,” Moe said.'],
  ['the next paragraph opens with a mark again', OPENING, '“Nobody was hurt.”'],
  ['the mark closes before its paragraph ends', OPENING, 'Nobody was hurt,” the owner said.'],
  ['the quotation opens within a sentence', 'Moe saw “a ferry that sank at noon.', CLOSING],
  ['all that follows is a name', OPENING, 'Ferry owner Ulla Moe.”'],
  ['a single mark opens it', '‘The ferry sank at noon.', CLOSING],
  ['no mark follows', OPENING, 'Nobody was hurt, the owner said.'],
])('finds none where %s', (_, first, second) => {
  expect(blocks(first, second)).toEqual([]);
});

it('gives up behind six paragraphs: somebody forgot a mark', () => {
  const between = (count: number) => Array.from({ length: count }, () => 'The sea was calm.');
  expect(blocks(OPENING, ...between(5), CLOSING)).toHaveLength(1);
  expect(blocks(OPENING, ...between(6), CLOSING)).toEqual([]);
});

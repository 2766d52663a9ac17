import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { OwnName } from '../../src/officials/index.ts';

const own = (name: string, mark: OwnName['mark'], office = ''): OwnName => ({ name, mark, office });
const text = 'Mayor Ines Tolva met Rosa Lind, a baker, at Quay House. Tolva said it rained.';

const offices = async (...names: OwnName[]) =>
  (await analyse(text, { ownNames: names })).officials.map(
    ({ name, office, known }) => `${name}: ${office} (${known.from})`,
  );

describe('the reader’s own names', () => {
  it('make an official of whom the article names, in the reader’s wording', async () => {
    expect(await offices(own('Rosa Lind', 'always', 'mayor of the ovens'))).toEqual([
      'Ines Tolva: Mayor (article)',
      'Rosa Lind: mayor of the ovens (reader)',
    ]);
  });

  it.each([
    ['mayor of the ovens', 'executive', 'local'],
    ['president of France', 'executive', 'national'],
    ['director of the FBI', 'police', 'national'],
    ['police chief', 'police', null],
    ['keeper of the tides', null, null],
    ['head of my choir', null, null],
    ['president', null, null],
    ['the best of bakers', null, null],
  ])('have of the office %j what its words tell: %s, %s', async (office, branch, level) => {
    const { officials } = await analyse(text, { ownNames: [own('Rosa Lind', 'always', office)] });
    expect(officials.at(-1)).toMatchObject({ office, branch, level });
  });

  it('are found where nobody else would see a name', async () => {
    const { officials } = await analyse(text, {
      ownNames: [own('Quay House', 'always', 'seat of the board')],
    });
    const found = officials.find(({ name }) => name === 'Quay House');
    expect(found?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['Quay House']);
  });

  it('leave the article its own office where the reader gives none', async () => {
    expect(await offices(own('Ines Tolva', 'always'))).toEqual(['Ines Tolva: Mayor (article)']);
  });

  it('keep from being marked whom the reader never wants marked', async () => {
    const { officials, people } = await analyse(text, { ownNames: [own('ines tolva', 'never')] });
    expect(officials).toEqual([]);
    expect(people.map(({ name }) => name)).toContain('Ines Tolva');
  });

  it('decide the kind of whom they name as a source', async () => {
    const kinds = async (...names: OwnName[]) =>
      (await analyse(text, { ownNames: names })).attributions.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['official']);
    expect(await kinds(own('Ines Tolva', 'never'))).toEqual(['person']);
  });
});

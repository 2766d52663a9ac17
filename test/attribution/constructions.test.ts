/** Constructions in which news tells who says what, found by the grammar and the models together. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { joinedWords } from '../support/attribution-in-words.ts';
import { SENTENCES_BY_CONSTRUCTION } from './sentences-by-construction.ts';

/** The statements of a text as `source | cue | content`, an empty source left empty. */
const statementsIn = async (text: string): Promise<string[]> => {
  const { attributions } = await analyse(text);
  const words = joinedWords(text);
  return attributions.map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
};

describe.each(Object.entries(SENTENCES_BY_CONSTRUCTION))(
  'who says what is found %s',
  (_, sentences) => {
    it.each(sentences)('%s', async (text, statement) => {
      expect(await statementsIn(text)).toContain(statement);
    });
  },
);

describe('a statement that rests on another’s word', () => {
  it.each([
    [
      'The Harbour Post reported that the ferries would stop, citing two people familiar with the plan.',
      'Harbour Post',
      'two people familiar with the plan',
    ],
    [
      'The Baltic Courier reported on Friday that the shipyard would be sold, citing three people with knowledge of the talks.',
      'Baltic Courier',
      'three people with knowledge of the talks',
    ],
    [
      'The striker, quoted by a local radio station, said he had never spoken to the club.',
      'The striker',
      'a local radio station',
    ],
  ])('has its own speaker and that one: %s', async (text, speaker, through) => {
    const { attributions } = await analyse(text);
    expect(attributions).toMatchObject([{ speaker }]);
    expect(joinedWords(text)(attributions[0]?.through ?? [])).toBe(through);
  });
});

describe('who says what is found', () => {
  it('in the turns of a transcript', async () => {
    const text = 'MAYOR VOSS: The bridge stays shut until the spring.';
    expect(await statementsIn(text)).toEqual([
      'MAYOR VOSS |  | The bridge stays shut until the spring.',
    ]);
  });
});

describe('nobody says anything', () => {
  it.each([
    'The ferries sail on Mondays and Fridays, and the quay is open to the public.',
    'Lena Voss has run the ferry line since 1998 and lives in the old town.',
    'The port has two cranes, and a third stands rusting behind the old warehouse.',
  ])('in %s', async (text) => {
    expect(await statementsIn(text)).toEqual([]);
  });
});

describe('how sure a statement is', () => {
  const text =
    'Lena Voss said the quay was safe. The mayor had hinted at a new plan. Critics doubt it. The ferry reportedly leaks.';

  it('lies between the threshold and 1', async () => {
    const { attributions } = await analyse(text, { threshold: 0.3 });
    for (const { probability } of attributions) {
      expect(probability).toBeGreaterThanOrEqual(0.3);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('leaves out more, the surer one wants to be', async () => {
    const counts = await Promise.all(
      [0.1, 0.5, 0.95, 1].map(
        async (threshold) => (await analyse(text, { threshold })).attributions.length,
      ),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBe(0);
  });
});

/** Constructions in which news tells who says what, found by the grammar and the models together. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';

/** The statements of a text as `source | cue`, an empty source left empty. */
const statementsIn = async (text: string): Promise<string[]> => {
  const { attributions } = await analyse(text);
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return attributions.map(({ source, cue }) => `${words(source)} | ${words(cue)}`);
};

const contentsIn = async (text: string): Promise<string[]> => {
  const { attributions } = await analyse(text);
  return attributions.flatMap(({ content }) =>
    content.map(([start, end]) => text.slice(start, end)),
  );
};

describe('who says what is found', () => {
  it.each([
    [
      'in a plain report',
      'Harbour master Lena Voss said the ferries would sail again on Monday.',
      'Harbour master Lena Voss | said',
    ],
    [
      'in a verb before its subject',
      '“The ferries will sail again on Monday,” said Lena Voss.',
      'Lena Voss | said',
    ],
    [
      'in a quotation that is cut in two',
      '“We have waited long enough,” Voss said. “The quay must open.”',
      'Voss | said',
    ],
    [
      'in according to',
      'The quay was built in 1911, according to the port authority.',
      'the port authority | according to',
    ],
    [
      'in a passive',
      'The mayor was quoted as saying that the quay would stay shut.',
      'The mayor | was quoted as saying',
    ],
    ['in a hedge', 'The engineer reportedly left the country last week.', ' | reportedly'],
    [
      'in a question that is put',
      'Reporters asked whether the minister would resign.',
      'Reporters | asked',
    ],
    [
      'in a denial',
      'The company denied that it had dumped oil into the bay.',
      'The company | denied',
    ],
    [
      'in what was not said',
      'The ministry did not say when the bridge would reopen.',
      'The ministry | did not say',
    ],
    [
      'in a message that is told to somebody',
      'Police told residents that the road would be closed until Friday.',
      'Police | told',
    ],
    [
      'in a headline’s colon',
      'The minister wrote on Tuesday: “We shall not pay for this bridge.”',
      'The minister | wrote',
    ],
  ])('%s: %s', async (_, text, statement) => {
    expect(await statementsIn(text)).toContain(statement);
  });

  it('in a chain, each with its own', async () => {
    const text =
      'The Harbour Post reported that the ferries would stop, citing two people familiar with the plan.';
    const { attributions } = await analyse(text);
    expect(attributions).toMatchObject([{ kind: 'media', speaker: 'Harbour Post' }]);
    const [[start, end] = [0, 0]] = attributions[0]?.through ?? [];
    expect(text.slice(start, end)).toContain('two people familiar with the plan');
  });

  it('with the quotation marks in the content', async () => {
    const text = '“The quay must open,” Lena Voss said on Friday.';
    expect(await contentsIn(text)).toContain('“The quay must open,”');
  });

  it('in the turns of a transcript', async () => {
    const text = 'MAYOR VOSS: The bridge stays shut until the spring.';
    expect(await statementsIn(text)).toEqual(['MAYOR VOSS | ']);
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

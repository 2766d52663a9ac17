import { describe, expect, it } from 'vitest';
import { compareFoldings } from '../../tools/foldings/compare-foldings.ts';
import { readFoldings } from '../../tools/foldings/read-foldings.ts';
import { tellFoldings } from '../../tools/foldings/tell-foldings.ts';

const GIVE = 'Give to the Courier.';
const LETTER = 'Our letter, every Friday.';

/** What `annotate` writes, as far as it is read here. */
const output = (pages: Readonly<Record<string, readonly string[]>>) =>
  readFoldings(
    JSON.stringify(
      Object.fromEntries(Object.entries(pages).map(([page, hidden]) => [page, { hidden }])),
    ),
  );

const told = (first: Record<string, string[]>, second: Record<string, string[]>) =>
  tellFoldings(compareFoldings(output(first), output(second)), {
    first: 'chromium.json',
    second: 'firefox.json',
  });

describe('two runs over the same pages', () => {
  it('that fold the same are told of in one line', () => {
    const run = { ferry: [GIVE, LETTER], harbour: [] };
    expect(told(run, run)).toEqual([
      '2 blocks in both, 0 only in chromium.json, 0 only in firefox.json; 0 of 2 pages differ',
    ]);
  });

  it('that differ have their blocks told page by page, and counted', () => {
    const lines = told(
      { tide: [LETTER], ferry: [GIVE, LETTER], harbour: [GIVE] },
      { tide: [], ferry: ['Give today.', LETTER], harbour: [GIVE] },
    );
    expect(lines).toEqual([
      'ferry',
      `  only in chromium.json: ${GIVE}`,
      '  only in firefox.json: Give today.',
      'tide',
      `  only in chromium.json: ${LETTER}`,
      '2 blocks in both, 2 only in chromium.json, 1 only in firefox.json; 2 of 3 pages differ',
    ]);
  });

  it('differ where one has a page that the other lacks', () => {
    expect(told({ ferry: [], tide: [GIVE] }, { tide: [GIVE] })).toEqual([
      'ferry',
      '  not in firefox.json',
      '1 block in both, 0 only in chromium.json, 0 only in firefox.json; 1 of 2 pages differ',
    ]);
  });

  it('are alike whatever the order of the blocks and the breaks in their lines', () => {
    const lines = told({ ferry: ['Give to\n\nthe Courier.', LETTER] }, { ferry: [LETTER, GIVE] });
    expect(lines).toHaveLength(1);
  });

  it('differ where one folded the same words once more', () => {
    expect(told({ ferry: [GIVE, GIVE] }, { ferry: [GIVE] })).toContain(
      `  only in chromium.json: ${GIVE}`,
    );
  });
});

describe('the output of annotate', () => {
  it.each(['7', '{"ferry":{}}', '{"ferry":{"hidden":[1]}}'])('is not %s', (json) => {
    expect(() => readFoldings(json)).toThrow('not what annotate writes');
  });
});

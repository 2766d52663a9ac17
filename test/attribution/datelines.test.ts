/** Where a report comes from is nobody who speaks. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('a label before the first words of a text', () => {
  it.each([
    'PATNA: Two days after a bridge fell, three engineers were suspended on Monday.',
    'NEW DELHI: A court has granted bail to two ferrymen.\n\nThey had lost a ferry.\n\nIt was old.',
    'Kathmandu: The ferries ran late on Sunday.',
    'EXCLUSIVE: The quay is sold to a rival.',
  ])('is no speaker where it may be a place: “%s”', async (text) => {
    expect(await attributionsIn(text)).toEqual([]);
  });

  it('is one where others take turns', async () => {
    const text = 'LUND: The ferries are safe.\n\nMOE: They are not.';
    expect(await attributionsIn(text)).toMatchObject([{ source: 'LUND' }, { source: 'MOE' }]);
  });

  it('is one before a quotation', async () => {
    expect(await attributionsIn('LUND: “The ferries are safe.”')).toMatchObject([
      { source: 'LUND' },
    ]);
  });

  it('is one where it names an outlet', async () => {
    const text = 'REUTERS: Ferry company routed money abroad.';
    expect(await attributionsIn(text)).toMatchObject([{ speaker: 'REUTERS', kind: 'media' }]);
  });
});

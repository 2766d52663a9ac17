/** Which bodies are meant by nouns that their names have no word of. */
import { describe, expect, it } from 'vitest';
import { meant, type Parts } from './described.ts';

describe('a body', () => {
  it.each([
    ['The alliance', 'NATO ships left Kesh.', 'NATO'],
    ['The bloc', 'The talks of the European Union failed.', 'European Union'],
    ['The cartel', 'OPEC met in Kesh.', 'OPEC'],
  ])('is meant by the noun that all know it by: “%s”', (source, lead, who) => {
    expect(meant(lead, source)?.speaker).toBe(who);
  });

  it('is none of those where it has the noun in its own name', () => {
    const lead = 'NATO ships left. The Kesh Farmers’ Alliance met.';
    expect(meant(lead, 'The alliance')?.speaker).not.toBe('NATO');
  });

  it('is, as the company, no investor who speaks of it', () => {
    const investor: Parts = ['Oakmoor Capital', 'said', 'it was dear'];
    const lead = 'Garn Foods closed two plants. Oakmoor Capital said it was dear.';
    expect(meant(lead, 'The company', [], [investor])?.speaker).toBe('Garn Foods');
    expect(meant(lead, 'The firm', [], [investor])?.speaker).toBe('Oakmoor Capital');
  });

  it('is meant by a noun of two words', () => {
    const spoke: Parts = ['the Garn Institute', 'said', 'it was dear'];
    const lead = 'A report by the Garn Institute said it was dear.';
    expect(meant(lead, 'The think tank', [], [spoke])?.speaker).toBe('Garn Institute');
  });

  it('is called without what is said of it, where somebody speaks for it', () => {
    const source = 'a spokesperson for nut processor Garn Foods';
    expect(meant('It was late.', source)?.speaker).toBe('Garn Foods');
  });
});

describe('a body by a word of its name', () => {
  it.each([
    ['The Rastok Hazard Center met.', 'The center', 'Rastok Hazard Center'],
    ['The Kesh Bishops Conference met.', 'The conference', 'Kesh Bishops Conference'],
    ['Velmora’s Agency for Ferry Safety met.', 'The Agency', 'Agency for Ferry Safety'],
    ['The patient portal Lawsel was shut.', 'The company', 'Lawsel'],
  ])('is meant where “%s”: “%s”', (lead, source, speaker) => {
    expect(meant(lead, source)?.speaker).toBe(speaker);
  });
});

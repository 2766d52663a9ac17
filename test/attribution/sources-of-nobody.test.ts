/** A word that is nobody is no source; a name that looks like one is. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';
import { described } from './described.ts';

const sources = (text: string, source: string): number =>
  described(text, [[source, 'said', 'it would rain']]).length;

describe('a source', () => {
  it.each(['Tuesday', 'Thus', 'Meanwhile'])('is no day and no opening: “%s said”', (word) => {
    expect(sources(`${word} said it would rain.`, word)).toBe(0);
  });

  it.each(['—', '...', '“”'])('is no mark: “%s said”', async (mark) => {
    expect(await attributionsIn(`“The boats were old,” ${mark} said.`)).toEqual([]);
  });

  it.each(['Italy', 'May', 'Kelly', 'Day'])('may be a name: “%s said”', (word) => {
    expect(sources(`${word} said it would rain.`, word)).toBe(1);
  });
});

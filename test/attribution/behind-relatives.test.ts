/** A relative clause between whoever speaks and the verb: its last noun is not the one that says something. */
import { describe, expect, it } from 'vitest';
import { nounBehindRelative } from '../../src/attribution/grammar/index.ts';
import { parse } from '../../src/language/index.ts';
import { attributionsIn } from './attributions-in.ts';

describe('the noun before a relative clause says what stands behind it', () => {
  it.each([
    [
      'The charity that runs the shelter said it had been full since May.',
      'The charity that runs the shelter',
    ],
    [
      'The group which organised the march said 40,000 people had come.',
      'The group which organised the march',
    ],
    [
      'The committee that awards the prize announced that there would be none this year.',
      'The committee that awards the prize',
    ],
    [
      'A 2014 study that appeared in the Harbour Journal found that half of them slept badly.',
      'A 2014 study that appeared in the Harbour Journal',
    ],
    [
      'A lawyer who represents the families said the ruling was a disgrace.',
      'A lawyer who represents the families',
    ],
  ])('“%s”', async (text, source) => {
    expect(await attributionsIn(text)).toMatchObject([{ source }]);
  });

  it.each([
    ['Officials who say the minister told the Courant a lie were wrong.', 'told'],
    ['The mayor, who runs the port, and the bishop said the fair would go on.', 'said'],
    ['The clerk who helped the mayor announce the fair has left.', 'announce'],
    ['The claim that the port was sold said nothing of the price.', 'said'],
    ['In an interview that aired on Sunday Roe said she would run.', 'said'],
    ['After the storm that hit the coast officials said two were missing.', 'said'],
  ])('but not where another does: “%s”', (text, verb) => {
    const parsed = parse(text);
    const at = parsed.tokens.findIndex(({ lower }) => lower === verb);
    expect(nounBehindRelative(parsed, at, at)).toBeNull();
  });
});

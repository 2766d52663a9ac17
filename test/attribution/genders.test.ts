/** Which pronoun somebody is told of by. */
import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

const CONTENT = 'the ferries would stop';

/** The speaker of the statement that ends a text: `SOURCE said the ferries would stop.` */
const meant = (lead: string, source: string, names: readonly string[] = []) => {
  const text = `${lead} ${source} said ${CONTENT}.`;
  const people = names.map((name) => named(text, name));
  const { speaker } = described(text, [[source, 'said', CONTENT]], people).at(-1) ?? {};
  return { speaker };
};

describe('the gender of somebody whose name tells nothing', () => {
  it('is that of the pronouns beside the name', () => {
    const told = 'Leslie Moe counts gulls for her club. Moe says she likes them.';
    const lead = `${told} Bo Lund, who was sent by Moe, came late.`;
    expect(meant(lead, 'He', ['Leslie Moe', 'Bo Lund']).speaker).toBe('Bo Lund');
    expect(meant(`${told} Mr. Bo Lund came.`, 'She', ['Leslie Moe', 'Bo Lund']).speaker).toBe(
      'Leslie Moe',
    );
  });

  it('is not told by one pronoun, which may be anybody’s', () => {
    const lead = 'Leslie Moe met her. Then Leslie Moe left.';
    expect(meant(lead, 'He', ['Leslie Moe']).speaker).toBe('Leslie Moe');
  });
});

describe('the gender of a name', () => {
  it.each([
    ['Oluchi Lund', 'Karol Moe', 'She', 'Oluchi Lund'],
    ['Dario Lund', 'Tilly Moe', 'He', 'Dario Lund'],
    ['Xi Jinping', 'Tilly Moe', 'He', 'Xi Jinping'],
  ])('of %s and %s tells who “%s” is', (one, other, source, speaker) => {
    const lead = `After ${one}, and then ${other}, had come, it was late.`;
    expect(meant(lead, source, [one, other]).speaker).toBe(speaker);
  });
});

it.each(['A builder', 'A constructor'])('the gender of “%s” may be any', (phrase) => {
  const text = `${phrase} arrived late. She said ${CONTENT}.`;
  const { speaker } = described(text, [['She', 'said', CONTENT]])[0] ?? {};
  expect(speaker).toBe(phrase);
});

/** Which people a description or a pronoun means that has no word of a name, in features as in the news. */
import { describe, expect, it } from 'vitest';
import { meant, type Parts } from './described.ts';

describe('somebody of an age', () => {
  it('is whoever is said to be of it', () => {
    const lead = 'Ida Moe, 26, met Eva Rask. Eva Rask met Bo Lund.';
    expect(meant(lead, 'The 26-year-old', ['Ida Moe', 'Eva Rask', 'Bo Lund'])).toEqual({
      kind: 'person',
      speaker: 'Ida Moe',
    });
  });

  it('is else whom a pronoun would mean: a subject before others', () => {
    const lead = 'Ida Moe is less sure than Bo Lund.';
    expect(meant(lead, 'The 26-year-old', ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Ida Moe');
  });

  it('is nobody of another age', () => {
    const lead = 'Ida Moe, 31, met Bo Lund, 26. Moe left.';
    expect(meant(lead, 'The 26-year-old', ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Bo Lund');
    expect(meant('Ida Moe, 31, slept.', 'The 26-year-old', ['Ida Moe'])?.speaker).not.toBe(
      'Ida Moe',
    );
  });

  it('is nobody with a name where somebody new of that age was told of', () => {
    const lead = 'A 26-year-old from Kesh met Ida Moe.';
    expect(meant(lead, 'The 26-year-old', ['Ida Moe'])?.speaker).not.toBe('Ida Moe');
  });
});

describe('somebody called by a work', () => {
  const lead = 'Ida Moe met Bo Lund. Moe came late. Fans waited.';

  it.each(['The Winter Harbour star', 'The Saltwater singer'])(
    'is whom the text is about: “%s”',
    (source) => {
      expect(meant(lead, source, ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Ida Moe');
    },
  );

  it('is nobody where the word has a gender that does not fit', () => {
    const text = 'Mr. Bo Lund came late.';
    expect(meant(text, 'The Winter Harbour actress', ['Bo Lund'])?.kind).toBe('anonymous');
  });

  it('is not a coach who is named as often, and nobody where others are named more', () => {
    const coached = 'Coach Bo Lund met Ida Moe. Lund and Moe slept.';
    expect(meant(coached, 'The Winter Harbour star', ['Bo Lund', 'Ida Moe'])?.speaker).toBe(
      'Ida Moe',
    );
    const outdone = 'Ida Moe met Bo Lund. Lund slept. Lund woke.';
    expect(meant(outdone, 'The Winter Harbour star', ['Ida Moe', 'Bo Lund'])?.kind).toBe(
      'anonymous',
    );
  });
});

describe('“she” or “he”', () => {
  it.each([
    ['A waiter in the square shrugged.', 'He', 'A waiter in the square'],
    ['At the gate, a woman from Kesh was selling figs.', 'She', 'a woman from Kesh'],
  ])('may be somebody without a name who opens the sentence before: “%s”', (lead, source, who) => {
    expect(meant(`Ida Moe met Mr. Bo Lund. ${lead}`, source, ['Bo Lund'])).toEqual({
      kind: 'anonymous',
      speaker: who,
    });
  });

  it('may be somebody’s wife', () => {
    const lead = 'Bo Lund slept. Lund’s wife boiled figs.';
    expect(meant(lead, 'She', ['Bo Lund'])?.speaker).toBe('Lund’s wife');
  });

  it('is nobody of the other gender, and not several', () => {
    const lead = 'A woman shrugged. Some laughed.';
    expect(meant(lead, 'He')?.speaker).toBe('He');
  });

  it('at the start of a paragraph is the subject of the sentence before', () => {
    const earlier: Parts[] = [['Eva Rask', 'said', 'it was late']];
    const lead = 'Eva Rask said it was late.\n\nIda Moe sat down.\n\nAt last';
    expect(meant(lead, 'she', ['Eva Rask', 'Ida Moe'], earlier)?.speaker).toBe('Ida Moe');
  });
});

describe('“they”', () => {
  const names = ['Ida Moe', 'Bo Lund', 'Eva Rask'];

  it('are those whom the sentence before lists', () => {
    expect(
      meant('The divers, Ida Moe and Bo Lund, are old.', 'They', ['Ida Moe', 'Bo Lund']),
    ).toEqual({
      kind: 'person',
      speaker: 'Ida Moe and Bo Lund',
    });
    expect(meant('Ida Moe, Bo Lund and Eva Rask resigned.', 'They', names)?.speaker).toBe(
      'Ida Moe, Bo Lund and Eva Rask',
    );
  });

  it('are others where somebody has spoken since', () => {
    const earlier: Parts[] = [['the unions', 'said', 'it was late']];
    const lead = 'Ida Moe and Bo Lund came, and the unions said it was late.';
    expect(meant(lead, 'They', ['Ida Moe', 'Bo Lund'], earlier)?.speaker).toBe('unions');
  });

  it('are those who come behind a phrase of place', () => {
    const lead = 'At the edge of the pond, Ida Moe and Bo Lund sat down.';
    expect(meant(lead, 'They', ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Ida Moe and Bo Lund');
  });

  it('are not those to whom something is done', () => {
    const lead = 'Prosecutors charged Ida Moe and Bo Lund.';
    expect(meant(lead, 'They', ['Ida Moe', 'Bo Lund'])?.speaker).not.toBe('Ida Moe and Bo Lund');
  });
});

describe('whom a text is about', () => {
  const people = ['Ida Moe', 'Eva Rask'];
  const opening = 'Ida Moe, who photographed ferries, died on Sunday. Moe was 97.';
  const critic: Parts = ['Eva Rask', 'wrote', 'the pictures had patience'];

  it('is a pronoun’s person again, paragraphs behind somebody who has said one thing', () => {
    const lead = `${opening}\n\nEva Rask wrote the pictures had patience.\n\nThe ferries are gone.\n\nLater`;
    expect(meant(lead, 'she', people, [critic])?.speaker).toBe('Ida Moe');
  });

  it('is none right behind that', () => {
    const lead = `${opening}\n\nEva Rask wrote the pictures had patience.\n\nLater`;
    expect(meant(lead, 'she', people, [critic])?.speaker).toBe('Eva Rask');
  });

  it('is none while a quotation runs on', () => {
    const quoted = '“It is patience.”';
    const lead = `${opening}\n\nEva Rask wrote the pictures had patience.\n\n${quoted}\n\n${quoted}\n\nLater`;
    expect(meant(lead, 'she', people, [critic])?.speaker).toBe('Eva Rask');
  });
});

it('means whoever a paragraph introduces, before whoever spoke in another', () => {
  const lead =
    'Ida Moe said it was loud.\n\nIn a glass box that calls itself a hub, Eva Rask runs a firm. She grew up inland. The town,';
  const said: Parts = ['Ida Moe', 'said', 'it was loud'];
  expect(meant(lead, 'she', ['Ida Moe', 'Eva Rask'], [said])?.speaker).toBe('Eva Rask');
});

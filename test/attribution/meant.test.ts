/** Whom a description means that has no word of a name, in features as in the news. */
import { describe, expect, it } from 'vitest';
import { described, type Parts } from './described.ts';
import { named } from './told.ts';

const CONTENT = 'the ferries would stop';

/** The speaker of the statement that ends a text: `SOURCE said the ferries would stop.` */
const meant = (
  lead: string,
  source: string,
  names: readonly string[] = [],
  earlier: readonly Parts[] = [],
) => {
  const text = `${lead} ${source} said ${CONTENT}.`;
  const people = names.map((name) => named(text, name));
  const { kind, speaker } =
    described(text, [...earlier, [source, 'said', CONTENT]], people).at(-1) ?? {};
  return { kind, speaker };
};

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
    expect(meant(lead, 'The 26-year-old', ['Ida Moe', 'Bo Lund']).speaker).toBe('Ida Moe');
  });
});

describe('somebody called by a work', () => {
  const lead = 'Ida Moe met Bo Lund. Moe came late. Fans waited.';

  it.each(['The Winter Harbour star', 'The Saltwater singer'])(
    'is whom the text is about: “%s”',
    (source) => {
      expect(meant(lead, source, ['Ida Moe', 'Bo Lund']).speaker).toBe('Ida Moe');
    },
  );

  it('is nobody where the word has a gender that does not fit', () => {
    const text = 'Mr. Bo Lund came late.';
    expect(meant(text, 'The Winter Harbour actress', ['Bo Lund']).kind).toBe('anonymous');
  });
});

describe('“she” or “he”', () => {
  it.each([
    ['A waiter in the square shrugged.', 'He', 'A waiter'],
    ['At the gate, a woman from Kesh was selling figs.', 'She', 'a woman'],
  ])('may be somebody without a name who opens the sentence before: “%s”', (lead, source, who) => {
    expect(meant(`Ida Moe met Mr. Bo Lund. ${lead}`, source, ['Bo Lund'])).toEqual({
      kind: 'anonymous',
      speaker: who,
    });
  });

  it('may be somebody’s wife', () => {
    const lead = 'Bo Lund slept. Lund’s wife boiled figs.';
    expect(meant(lead, 'She', ['Bo Lund']).speaker).toBe('Lund’s wife');
  });

  it('is nobody of the other gender, and not several', () => {
    const lead = 'A woman shrugged. Some laughed.';
    expect(meant(lead, 'He').speaker).toBe('He');
  });

  it('at the start of a paragraph is the subject of the sentence before', () => {
    const earlier: Parts[] = [['Eva Rask', 'said', 'it was late']];
    const lead = 'Eva Rask said it was late.\n\nIda Moe sat down.\n\nAt last';
    expect(meant(lead, 'she', ['Eva Rask', 'Ida Moe'], earlier).speaker).toBe('Ida Moe');
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
    expect(meant('Ida Moe, Bo Lund and Eva Rask resigned.', 'They', names).speaker).toBe(
      'Ida Moe, Bo Lund and Eva Rask',
    );
  });

  it('are others where somebody has spoken since', () => {
    const earlier: Parts[] = [['the unions', 'said', 'it was late']];
    const lead = 'Ida Moe and Bo Lund came, and the unions said it was late.';
    expect(meant(lead, 'They', ['Ida Moe', 'Bo Lund'], earlier).speaker).toBe('unions');
  });
});

describe('a business', () => {
  it.each(['The company', 'The Kesh-based company', 'The retailer'])(
    'is what a noun for one stands before: “%s”',
    (source) => {
      const lead = 'The store operator Lawsel will open shops.';
      expect(meant(lead, source)).toEqual({ kind: 'organisation', speaker: 'Lawsel' });
    },
  );

  it.each([['The company', 'Lawsel, the Kesh start-up that sells on credit, has grown.']])(
    'is what an apposition names: “%s”',
    (source, lead) => {
      expect(meant(lead, source).speaker).toBe('Lawsel');
    },
  );

  it('may be told of by its trade, and by what it has', () => {
    expect(meant('A mining company, Lawsel, moved.', 'The mining company').speaker).toBe('Lawsel');
    const lead = 'The Royal Gull Company’s store is full.';
    expect(meant(lead, 'The company').speaker).toBe('Royal Gull Company');
  });

  it('is called without its sort', () => {
    expect(meant('The stock fell.', 'Broker Lawsel Hunt').speaker).toBe('Lawsel Hunt');
  });

  it('is not its union, whatever spoke last', () => {
    const lead = 'The app Zuppa fired couriers. Their union called it late.';
    const earlier: Parts[] = [['Their union', 'called', 'it late']];
    expect(meant(lead, 'The firm', [], earlier).speaker).toBe('Zuppa');
  });
});

it('takes “the department” for the one that was narrowed down last', () => {
  const earlier: Parts[] = [['The Harlow Transport Authority', 'said', 'it was late']];
  const lead =
    'The Harlow Transport Authority said it was late. Letters to the water department were lost.';
  expect(meant(lead, 'The department', [], earlier)).toEqual({
    kind: 'official',
    speaker: 'water department',
  });
});

it('takes “the regulator” for an agency that is told of by name', () => {
  expect(meant('Fimla, the medicines agency, met.', 'The regulator')).toEqual({
    kind: 'official',
    speaker: 'Fimla',
  });
});

it('takes “it” for a ministry with a name of several words', () => {
  const lead = 'The Ministry of Water published a list. By noon';
  expect(meant(lead, 'it')).toEqual({ kind: 'official', speaker: 'Ministry of Water' });
});

describe('“The paper”', () => {
  it('is a text where scholars wrote one', () => {
    expect(meant('The four published a paper on ice.', 'The paper').kind).toBe('document');
  });

  it('is a text where a study was told of', () => {
    expect(meant('A study of bees came out.', 'The paper').kind).toBe('document');
  });

  it('is an outlet where a newspaper was named', () => {
    const lead = 'A paper on ice was told of by Le Monde.';
    expect(meant(lead, 'The paper')).toEqual({ kind: 'media', speaker: 'Le Monde' });
  });
});

it('gives “who” the person that a thing’s phrase ends with', () => {
  const text = 'The presence of Ida Moe, who said the ferries would stop, was noted.';
  expect(described(text, [['who', 'said', CONTENT]], [named(text, 'Ida Moe')])).toMatchObject([
    { kind: 'person', speaker: 'Ida Moe' },
  ]);
});

it('takes a surname that is a company’s too for whoever was named in full', () => {
  const text = 'The novels of Ida Ford were lost. Ford said the ferries would stop.';
  expect(described(text, [['Ford', 'said', CONTENT]], [named(text, 'Ida Ford')])).toMatchObject([
    { kind: 'person', speaker: 'Ida Ford' },
  ]);
});

it('takes no one’s attorney for an attorney general', () => {
  const lead = 'Attorney General Ida Moe was there.';
  const text = `${lead} Lund’s attorney said the ferries would stop.`;
  const people = [named(text, 'Ida Moe', 'Attorney General')];
  expect(described(text, [['Lund’s attorney', 'said', CONTENT]], people)).toMatchObject([
    { kind: 'anonymous' },
  ]);
});

it('takes a word that ended a shop’s name first for the shop, whoever bears it later', () => {
  const text = 'Lojas Moe lost money. Moe said the ferries would stop, and Ida Moe left.';
  const people = [{ ...named(text, 'Ida Moe'), name: 'Ida Moe' }];
  expect(described(text, [['Moe', 'said', CONTENT]], people).at(-1)?.kind).not.toBe('person');
});

/** Which bodies a description means that has no word of a name, and whose a name is that several bear. */
import { describe, expect, it } from 'vitest';
import { CONTENT, described, meant, type Parts } from './described.ts';
import { named } from './told.ts';

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
      expect(meant(lead, source)?.speaker).toBe('Lawsel');
    },
  );

  it('may be told of by its trade, and by what it has', () => {
    expect(meant('A mining company, Lawsel, moved.', 'The mining company')?.speaker).toBe('Lawsel');
    const lead = 'The Royal Gull Company’s store is full.';
    expect(meant(lead, 'The company')?.speaker).toBe('Royal Gull Company');
  });

  it('is what was named by the very trade, before what spoke last', () => {
    const lead = 'The drug maker Lawsel grew. Garn Holdings said it was late.';
    const earlier: Parts[] = [['Garn Holdings', 'said', 'it was late']];
    expect(meant(lead, 'The drug maker', [], earlier)?.speaker).toBe('Lawsel');
  });

  it('is one by its first word, whatever that ends in', () => {
    const lead = 'Hollins Corp raised its fares.';
    expect(meant(lead, 'Hollins')).toEqual({ kind: 'organisation', speaker: 'Hollins Corp' });
  });

  it('is called without its sort', () => {
    expect(meant('The stock fell.', 'Broker Lawsel Hunt')?.speaker).toBe('Lawsel Hunt');
  });

  it('is not its union, whatever spoke last', () => {
    const lead = 'The app Zuppa fired couriers. Their union called it late.';
    const earlier: Parts[] = [['Their union', 'called', 'it late']];
    expect(meant(lead, 'The firm', [], earlier)?.speaker).toBe('Zuppa');
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
    expect(meant('The four published a paper on ice.', 'The paper')?.kind).toBe('document');
  });

  it('is a text where a study was told of', () => {
    expect(meant('A study of bees came out.', 'The paper')?.kind).toBe('document');
  });

  it('is a text where scholars were told of, whatever outlet somebody told of it', () => {
    const lead = 'In a study, researchers tell of a hum. “It is low,” one tells Le Monde.';
    expect(meant(lead, 'the paper')?.kind).toBe('document');
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

it('gives “which” the text that a phrase for people ends', () => {
  const text =
    'The clerk kept the reply sent by the ministry to the auditors, which says the ferries would stop.';
  expect(described(text, [['which', 'says', CONTENT]])).toMatchObject([
    { kind: 'document', speaker: 'the reply sent by the ministry to the auditors' },
  ]);
});

it('takes what somebody goes by for nobody with a name', () => {
  const text = 'A broker who was introduced only as “Toto” said the ferries would stop.';
  expect(described(text, [['Toto', 'said', CONTENT]])).toMatchObject([
    { kind: 'anonymous', speaker: 'A broker' },
  ]);
});

it('takes an opposite number for whoever is named behind it', () => {
  const text = 'Her opposite number, Greens MP Ida Moe, said the ferries would stop.';
  const source = 'Her opposite number, Greens MP Ida Moe,';
  expect(
    described(text, [[source, 'said', CONTENT]], [named(text, 'Ida Moe', 'MP')]),
  ).toMatchObject([{ kind: 'official', speaker: 'Ida Moe' }]);
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

it('takes a surname for a person’s behind what makes no body of it', () => {
  const text = 'Team Moe cheered. Moe said the ferries would stop, and Ida Moe left.';
  expect(described(text, [['Moe', 'said', CONTENT]], [named(text, 'Ida Moe')])).toMatchObject([
    { kind: 'person' },
  ]);
});

/** Whom words for somebody, and for texts, go back to: by office, party, fame, or as told of before. */
import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../src/attribution/index.ts';
import { CONTENT, described, meant, type Parts } from './described.ts';
import { named } from './told.ts';

/** Who is meant behind a lead, among people of whom the text tells an office. */
const meantAmong = (
  lead: string,
  source: string,
  offices: Readonly<Record<string, string>>,
  behind = '',
): string | null | undefined => {
  const text = `${lead} ${source} said ${CONTENT}.${behind}`;
  const people = Object.entries(offices).map(
    ([name, office]): KnownPerson => named(text, name, office),
  );
  return described(text, [[source, 'said', CONTENT]], people)[0]?.speaker;
};

describe('an office', () => {
  const offices = { 'Ida Moe': 'Governor', 'Bo Lund': 'Deputy Governor' };

  it('is not a deputy’s where somebody else holds it', () => {
    const lead = 'Governor Ida Moe met Deputy Governor Bo Lund.';
    expect(meantAmong(lead, 'The governor', offices)).toBe('Ida Moe');
    expect(meantAmong(lead, 'The deputy governor', offices)).toBe('Bo Lund');
  });

  it('may be written without an article in a headline, before whoever holds it is named', () => {
    const behind = ' Mayor Ida Moe was in Kesh.';
    expect(meantAmong('Fire in Kesh.', 'Mayor', { 'Ida Moe': 'Mayor' }, behind)).toBe('Ida Moe');
    const several = `${behind} Mayor Bo Lund was not.`;
    const mayors = { 'Ida Moe': 'Mayor', 'Bo Lund': 'Mayor' };
    expect(meantAmong('Fire in Kesh.', 'Mayor', mayors, several)).toBe('Mayor');
  });

  it('may be told of by its initials', () => {
    const aag = { 'Ida Moe': 'Additional Attorney General', 'Bo Lund': 'Mayor' };
    const lead = 'Additional Attorney General Ida Moe met Mayor Bo Lund.';
    expect(meantAmong(lead, 'The AAG', aag)).toBe('Ida Moe');
    expect(meantAmong(lead, 'The KGB', aag)).not.toBe('Ida Moe');
  });
});

describe('a politician', () => {
  const offices = { 'Ida Moe': 'Senator', 'Bo Lund': 'President' };
  const lead = 'President Bo Lund was late. Senator Ida Moe met President Bo Lund.';

  it.each(['The Kesh Republican', 'the Democrat', 'The Green Alliance politician'])(
    'is told of by party: “%s”',
    (source) => {
      expect(meantAmong(lead, source, offices)).toBe('Ida Moe');
    },
  );

  it('is nobody by a word for all of a party, and nobody who is far off', () => {
    expect(meantAmong(lead, 'Republicans', offices)).not.toBe('Ida Moe');
    expect(meantAmong(`${lead}\n\nRain.\n\nHail.\n\nSnow fell.`, 'The Republican', offices)).toBe(
      'The Republican',
    );
  });
});

describe('a star', () => {
  const lead = 'Ida Moe met Bo Lund. Moe came late.';

  it.each(['The singer', 'The country star', 'The pop singer'])(
    'is whom the text is about: “%s”',
    (source) => {
      expect(meant(lead, source, ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Ida Moe');
    },
  );

  it('is nobody by a word for others, or of a place', () => {
    expect(meant(lead, 'The village singer', ['Ida Moe', 'Bo Lund'])?.kind).toBe('anonymous');
  });
});

it('knows an academic for a professor', () => {
  const lead = 'Professor Ida Moe studies peat with Bo Lund.';
  expect(meant(lead, 'The academic', ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Ida Moe');
  expect(meant('Bo Lund cut peat.', 'The academic', ['Bo Lund'])?.speaker).not.toBe('Bo Lund');
});

describe('those told of before', () => {
  const people: Parts = ['people close to the deal', 'said', 'it was off'];

  it('are people of whom no more is said', () => {
    const lead = 'The deal is off, people close to the deal said it was off.';
    expect(meant(lead, 'The people', [], [people])?.speaker).toBe('people close to the deal');
  });

  it('are no people who may be others', () => {
    const loggers: Parts = ['Two loggers', 'said', 'it was off'];
    expect(meant('Two loggers said it was off.', 'The loggers', [], [loggers])?.speaker).toBe(
      'The loggers',
    );
  });

  it('may be the same', () => {
    const poll: Parts = ['A Kesh University poll', 'showed', 'it was off'];
    expect(
      meant('A Kesh University poll showed it was off.', 'The same poll', [], [poll])?.speaker,
    ).toBe('A Kesh University poll');
  });
});

describe('a text', () => {
  it('is the one that was brought in with whose it is', () => {
    const lead = 'A report by the Kesh Institute was leaked.';
    expect(meant(lead, 'The report')).toEqual({
      kind: 'document',
      speaker: 'A report by the Kesh Institute',
    });
    expect(meant('A report was leaked.', 'The report')?.speaker).toBe('The report');
  });

  it('is any by the word “document”, right before', () => {
    expect(meant('It came in a regulatory filing.', 'The document')?.speaker).toBe(
      'a regulatory filing',
    );
  });

  it('is “It” behind a sentence that tells of one, and of no body that speaks', () => {
    const lead = 'Ida Moe got her notice in May.';
    expect(meant(lead, 'It', ['Ida Moe'])).toEqual({ kind: 'document', speaker: 'her notice' });
    const body: Parts = ['The Home Office', 'said', 'it had a plan'];
    expect(meant('The Home Office said it had a plan.', 'It', [], [body])?.speaker).toBe(
      'Home Office',
    );
    expect(meant('Ida Moe read the letter and the report.', 'It', ['Ida Moe'])?.kind).not.toBe(
      'document',
    );
  });
});

describe('what is somebody’s', () => {
  const lead = 'Ida Moe fell ill.';

  it.each(['Her letter', 'Her office'])('is told of by its owner: “%s”', (source) => {
    const noun = source.slice('Her '.length);
    expect(meant(lead, source, ['Ida Moe'])?.speaker).toBe(`Ida Moe’s ${noun}`);
  });

  it('keeps its pronoun where it is kin or a lawyer, or where nobody is known', () => {
    expect(meant(lead, 'Her uncle', ['Ida Moe'])?.speaker).toBe('Her uncle');
    expect(meant(lead, 'Her lawyer', ['Ida Moe'])?.speaker).toBe('Her lawyer');
    expect(meant('Rain fell.', 'Her letter')?.speaker).toBe('Her letter');
  });

  it('is told of by the fullest name where it is an office', () => {
    expect(meant(lead, 'Moe’s office', ['Ida Moe'])?.speaker).toBe('Ida Moe’s office');
    expect(meant(lead, 'Moe’s campaign', ['Ida Moe'])?.speaker).toBe('Moe’s campaign');
  });

  it.each([
    'Ida Moe of Garn Research fell ill.',
    'Ida Moe, an analyst at Garn Research, fell ill.',
    'Garn Research analyst Ida Moe fell ill.',
  ])('is the body that somebody is of, where it is a firm: “%s”', (sentence) => {
    expect(meant(sentence, 'Her firm', ['Ida Moe'])?.speaker).toBe('Garn Research');
  });
});

describe('somebody without a name', () => {
  it.each([
    'who gave her name only as Sefa,',
    'who identified herself as Sefa,',
    'who asked to be identified only as Sefa,',
  ])('has the one that is given behind: “%s”', (given) => {
    const text = `A cook, ${given} said the ferries would stop. “They will,” she said.`;
    const parts: Parts[] = [
      ['A cook', 'said', 'the ferries would stop'],
      ['she', 'said', 'They will'],
    ];
    expect(described(text, parts).map(({ speaker }) => speaker)).toEqual(['Sefa', 'Sefa']);
  });

  it('has none where another’s is given', () => {
    const text = 'A cook, who gave her boss as Sefa, said the ferries would stop.';
    expect(described(text, [['A cook', 'said', 'the ferries would stop']])[0]?.speaker).toBe(
      'A cook',
    );
  });

  it('may be kin of the other gender, who opens the sentence before', () => {
    const lead = 'Mr. Bo Lund left. Ida Moe is 40. Her husband boiled figs.';
    expect(meant(lead, 'He', ['Ida Moe', 'Bo Lund'])?.speaker).toBe('Her husband');
    const mother = 'Ida Moe is 40. Her mother boiled figs.';
    expect(meant(mother, 'She', ['Ida Moe'])?.speaker).toBe('Ida Moe');
  });
});

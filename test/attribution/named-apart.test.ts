/** Who is meant where the name stands apart: in the next paragraph, behind the first phrase for somebody, beside letters. */
import { describe, expect, it } from 'vitest';
import { CONTENT, described, meant, type Parts } from './described.ts';
import { named } from './told.ts';

const SAID: Parts = ['', 'said', CONTENT];

/** Whom a source means that a text goes on from. */
const first = (text: string, source: string, names: readonly string[] = []) => {
  const [found] = described(
    text,
    [[source, SAID[1], SAID[2]]],
    names.map((name) => named(text, name)),
  );
  return found && { kind: found.kind, speaker: found.speaker };
};

describe('a body with its letters behind it', () => {
  it.each([
    ['the ruling Jan Moe Dal (JMD)', 'Jan Moe Dal'],
    ['Velmora’s Ida Moe Front (IMF)', 'Ida Moe Front'],
    ['the opposition Ferries First Alliance (FFA)', 'Ferries First Alliance'],
  ])('is no person, whatever its name starts with: “%s”', (source, speaker) => {
    expect(meant('The day was long. Late on Friday,', source)).toEqual({
      kind: 'organisation',
      speaker,
    });
  });

  it('is meant by its name and by its letters later', () => {
    const lead = 'The ruling Jan Moe Dal (JMD) met in Kesh.';
    const party = { kind: 'organisation', speaker: 'Jan Moe Dal' };
    expect(meant(lead, 'The Jan Moe Dal')).toEqual(party);
    expect(meant(lead, 'The JMD')).toEqual(party);
  });

  it('is somebody, where the letters are another’s', () => {
    const text = `Ida Moe (SNP) said ${CONTENT}.`;
    expect(first(text, 'Ida Moe', ['Ida Moe'])).toEqual({ kind: 'person', speaker: 'Ida Moe' });
  });
});

describe('“which” and “who”', () => {
  const text = (pronoun: string) =>
    `The guide met Ida Moe of the consultancy Rastok, ${pronoun} said ${CONTENT}.`;

  it('take up the body, and whoever is of it', () => {
    expect(first(text('which'), 'which', ['Ida Moe'])).toEqual({
      kind: 'organisation',
      speaker: 'Rastok',
    });
    expect(first(text('who'), 'who', ['Ida Moe'])?.speaker).toBe('Ida Moe');
  });
});

describe('a spokesman for another’s embassy', () => {
  it('is not the spokesman whom the text has named', () => {
    const lead = 'Velmora spokesman Bo Lund slept.';
    const source = 'A spokesman for Brazil’s embassy in Kesh';
    expect(meant(lead, source, ['Bo Lund'])).toEqual({
      kind: 'official',
      speaker: 'Brazil’s embassy in Kesh',
    });
  });
});

describe('“it” and “they” behind a text', () => {
  it('take it up past whoever has seen it', () => {
    const lead = 'Reuters said rain was near. The draft, seen by Reuters, would move the ferries.';
    expect(meant(lead, 'It', [], [['Reuters', 'said', 'rain was near']])).toEqual({
      kind: 'document',
      speaker: 'The draft',
    });
    expect(meant('The rules have changed.', 'They')?.speaker).toBe('The rules');
  });
});

describe('somebody without a name', () => {
  it.each([
    ['One diplomat', 'the diplomat'],
    ['An old source in Kesh', 'the source'],
    ['A former porter', 'The former porter'],
    ['A security firm', 'the firm'],
  ])('is meant again by the noun: “%s”, “%s”', (source, again) => {
    const lead = `${source} said rain was near. Late on Friday,`;
    const earlier: Parts[] = [[source, 'said', 'rain was near']];
    expect(meant(lead, again, [], earlier)).toEqual({ kind: 'anonymous', speaker: source });
  });

  it('is not meant by a description that says another thing', () => {
    const earlier: Parts[] = [['One porter', 'said', 'rain was near']];
    expect(meant('One porter said rain was near.', 'The second porter', [], earlier)?.speaker).toBe(
      'The second porter',
    );
  });

  it.each([
    ['A porter who spoke on condition of anonymity', 'A porter'],
    ['An Assistant to the Governor who craved anonymity', 'An Assistant to the Governor'],
    ['A porter who had seen the ferry', 'A porter'],
    ['A majority of divers, 58 percent,', 'A majority of divers'],
    ['The divers, members of the Kesh Union,', 'The divers'],
    ['Those who had seen the ferry', 'Those who had seen the ferry'],
    ['Divers, rowers and swimmers', 'Divers, rowers and swimmers'],
    ['The porter behind the desk', 'The porter behind the desk'],
  ])('is called without the clause that says more: “%s”', (source, speaker) => {
    expect(meant('The day was long.', source)).toEqual({ kind: 'anonymous', speaker });
  });
});

describe('a lead that names nobody', () => {
  const lead = (who: string, next: string) => `${who} said ${CONTENT}.\n\n${next}`;

  it.each([
    ['A former county treasurer', 'Ida Moe, who ran the county treasurer’s office, slept.'],
    ['A retired bus driver', '“It rained,” said Ida Moe, who drove buses in Kesh.'],
    ['A state auditor', 'Audit Director Ida Moe saw the ferry.'],
    ['A Velmoran fisherman', 'Ida Moe, 61, who has fished off Kesh since May, slept.'],
  ])('means whom the next paragraph names so: “%s”', (who, next) => {
    expect(first(lead(who, next), who, ['Ida Moe'])).toEqual({
      kind: 'person',
      speaker: 'Ida Moe',
    });
  });

  it.each([
    ['A senior official', 'Port official Ida Moe saw the ferry. Bo Lund slept.'],
    ['A chemist', 'Ida Moe, a chemist, slept. Bo Lund, another chemist, woke.'],
    ['A school bookkeeper', 'Ida Moe, a bookkeeper at the port, met Bo Lund.'],
  ])('means nobody where several fit, or none: “%s”', (who, next) => {
    expect(first(lead(who, next), who, ['Ida Moe', 'Bo Lund'])).toEqual({
      kind: 'anonymous',
      speaker: who,
    });
  });
});

describe('a business', () => {
  it.each([
    ['Rastok has sacked its chief.', 'The Kesh-based start-up'],
    ['Shares in Rastok fell.', 'The retailer'],
    ['Rastok’s profit fell.', 'The Kesh-based wealth manager'],
  ])('is taken up that a sentence starts with: “%s”', (lead, source) => {
    expect(meant(lead, source)).toEqual({ kind: 'organisation', speaker: 'Rastok' });
  });

  it('may be named only later', () => {
    const text = `Shares fell after the Kesh-based insurer said ${CONTENT}.\n\nRastok had hoped for sun.`;
    expect(first(text, 'the Kesh-based insurer')?.speaker).toBe('Rastok');
  });

  it('is called by its whole name, where a sentence starts with that', () => {
    expect(meant('Rastok Timber was fined.', 'Rastok')?.speaker).toBe('Rastok Timber');
    expect(meant('Rastok Timber was fined.', 'A Rastok spokesman')?.speaker).toBe('Rastok Timber');
  });

  it('is nobody in particular without a name', () => {
    expect(meant('Late on Friday,', 'an alarm company')).toEqual({
      kind: 'anonymous',
      speaker: 'an alarm company',
    });
  });
});

describe('a group', () => {
  const text = `A group of guides said ${CONTENT}. The group, Kesh Rivers Watch, met in May.`;

  it('is what the text says it is called, before and behind', () => {
    const group = { kind: 'organisation', speaker: 'Kesh Rivers Watch' };
    expect(first(text, 'A group of guides')).toEqual(group);
    const earlier: Parts[] = [['A group of guides', 'said', 'rain was near']];
    const lead = 'A group of guides said rain was near. The group, Kesh Rivers Watch, met in May.';
    expect(meant(lead, 'The group', [], earlier)).toEqual(group);
  });
});

describe('an outlet meant by a noun', () => {
  it.each([
    ['The Evening Courant told of it. Reuters did not.', 'The paper', 'Evening Courant'],
    ['Channel 9 told of it. AFP did not.', 'The network', 'Channel 9'],
    ['KXLT-TV told of it. The Kesh Times did not.', 'The station', 'KXLT-TV'],
  ])('is none of another sort: “%s” “%s”', (lead, source, speaker) => {
    expect(meant(lead, source)).toEqual({ kind: 'media', speaker });
  });
});

describe('“police”', () => {
  const text = (rest: string) => `A door broke, police said ${CONTENT}. ${rest}`;

  it('are the only ones that a text names, though later', () => {
    const rest = 'The Kesh Police Department searched the wood.';
    expect(first(text(rest), 'police')?.speaker).toBe('Kesh Police Department');
    const several = 'The Kesh Police Department met the Harlow Police Department.';
    expect(first(text(several), 'police')?.speaker).toBe('police');
  });
});

describe('those who wrote something with somebody', () => {
  it('are “the authors”', () => {
    const lead = 'Moe and her colleagues write rain was near. Ida Moe slept.';
    const earlier: Parts[] = [['Moe and her colleagues', 'write', 'rain was near']];
    expect(meant(lead, 'the authors', ['Ida Moe'], earlier)).toEqual({
      kind: 'person',
      speaker: 'Ida Moe and her colleagues',
    });
  });
});

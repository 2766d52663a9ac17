import { describe, expect, it } from 'vitest';
import { named, told } from './told.ts';

describe('the kind of a source', () => {
  it.each([
    ['official', 'The Foreign Ministry said the talks would go on.'],
    ['official', 'The Kremlin said the talks would go on.'],
    ['official', 'Ottawa said the talks would go on.'],
    ['official', 'Police said the road was closed.'],
    ['official', 'A Pentagon spokesman said the jet had landed.'],
    ['official', 'The appeals court ruled that the fee was illegal.'],
    ['media', 'Reuters reported that the jet had landed.'],
    ['media', 'The Harbour Gazette reported that the jet had landed.'],
    ['document', 'The report said the jet had landed.'],
    ['document', 'A Gallup poll found that voters were weary.'],
    ['organisation', 'Amnesty International said the jet had landed.'],
    ['organisation', 'The company said the jet had landed.'],
    ['anonymous', 'A senior official said the jet had landed.'],
    ['anonymous', 'Two people briefed on the plan said the jet had landed.'],
    ['anonymous', 'Critics said the jet was too loud.'],
  ])('is %s in “%s”', (kind, text) => {
    expect(told(text)).toMatchObject([{ kind }]);
  });

  it('is that of the person named, with or without office', () => {
    const text = 'Senator Ida Moe said the jet had landed. Actor Bo Lund said it had not.';
    const people = [named(text, 'Ida Moe', 'Senator'), named(text, 'Bo Lund')];
    expect(told(text, people)).toMatchObject([
      { source: 'Senator Ida Moe', kind: 'official', speaker: 'Ida Moe' },
      { source: 'Actor Bo Lund', kind: 'person', speaker: 'Bo Lund' },
    ]);
  });

  it('is not that of a person whose lawyer speaks', () => {
    const text = 'Ida Moe’s lawyer said the case was closed.';
    expect(told(text, [named(text, 'Ida Moe', 'Senator')])).toMatchObject([{ kind: 'anonymous' }]);
  });

  it('is unattributed where a hedge has no source', () => {
    expect(told('The jet reportedly landed.')).toMatchObject([
      { kind: 'unattributed', source: '', speaker: null },
    ]);
  });
});

describe('the speaker', () => {
  it('of a surname is the full name', () => {
    const text = 'Ida Moe spoke first. Moe said the jet had landed.';
    expect(told(text, [named(text, 'Ida Moe')])).toMatchObject([
      { source: 'Moe', speaker: 'Ida Moe' },
    ]);
  });

  it('of a pronoun is whoever the sentence is about', () => {
    const text = 'Ida Moe left early and later said that she was tired.';
    expect(told(text, [named(text, 'Ida Moe')])).toMatchObject([{ speaker: 'Ida Moe' }]);
  });

  it('of a pronoun is whoever spoke last', () => {
    const text = 'Ida Moe said the jet had landed near Lund. “It was late,” she said.';
    expect(told(text, [named(text, 'Ida Moe')])).toMatchObject([
      {},
      { source: 'she', speaker: 'Ida Moe' },
    ]);
  });

  it('of a description is the one whose office fits best', () => {
    const text =
      'President Ana Reis met Brazilian President Rui Melo. Later the Brazilian president said the visit went well.';
    const people = [
      named(text, 'Ana Reis', 'President'),
      named(text, 'Rui Melo', 'Brazilian President'),
    ];
    expect(told(text, people)).toMatchObject([
      { source: 'the Brazilian president', speaker: 'Rui Melo' },
    ]);
  });

  it('of a joint source names them all', () => {
    const text = 'Ida Moe and Bo Lund said the jet had landed.';
    const people = [named(text, 'Ida Moe'), named(text, 'Bo Lund')];
    expect(told(text, people)).toMatchObject([{ speaker: 'Ida Moe and Bo Lund' }]);
  });

  it('of a short form is the name that the text spells out', () => {
    const text = 'The Coastal Rescue Union (CRU) met on Friday. The CRU said the boats were old.';
    expect(told(text)).toMatchObject([{ source: 'The CRU', speaker: 'Coastal Rescue Union' }]);
  });

  it('of “the newspaper” is the outlet named before', () => {
    const text =
      'The deal was first told by Le Monde on Friday. The newspaper said the price had doubled.';
    expect(told(text).at(-1)).toMatchObject({ kind: 'media', speaker: 'Le Monde' });
  });

  it('of somebody unnamed is the phrase itself', () => {
    expect(told('A retired diver said the wreck was deep.')).toMatchObject([
      { speaker: 'A retired diver' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { createCardModels } from '../../src/marks/card-model.ts';
import { analysis, attribution, official, spanOf } from './sample.ts';

const text =
  'The ferries stop in May, the Harbour Post reported, citing a clerk at the port.\n\n' +
  'Varga told the board that the ferries must run. Varga, the harbour minister, hopes for rain.';
const at = (words: string) => spanOf(text, words);

const found = analysis({
  attributions: [
    attribution('media', {
      source: [at('the Harbour Post')],
      speaker: 'Harbour Post',
      cue: [at('reported')],
      content: [at('The ferries stop in May')],
      through: [at('a clerk at the port')],
    }),
    attribution('official', {
      source: [at('Varga')],
      speaker: 'Ilse Varga',
      cue: [at('told')],
      content: [at('the ferries must run')],
      channel: [at('the board')],
    }),
    attribution('official', {
      source: [at('Varga')],
      speaker: 'Ilse Varga',
      cue: [at('hopes')],
      content: [at('for rain')],
      act: 'stance',
    }),
    attribution('unattributed', { cue: [at('must')], content: [at('run')] }),
    attribution('unattributed', { cue: [at('must')], content: [at('run')] }),
  ],
  officials: [official('Ilse Varga', { office: 'harbour minister', mentions: [at('Varga')] })],
});
const modelOf = createCardModels(text, found);
const ofAttribution = (index: number) => modelOf({ type: 'attribution', index });
const ofOfficial = (index: number) => modelOf({ type: 'official', index });

describe('the card of an attribution', () => {
  it('names the speaker, the kind and the words that signal it', () => {
    expect(ofAttribution(0)).toMatchObject({
      speaker: 'Harbour Post',
      kind: 'media',
      cue: 'reported',
    });
  });

  it('says on whose word it rests', () => {
    expect(ofAttribution(0)).toMatchObject({ through: 'a clerk at the port' });
  });

  it('says where it was said', () => {
    expect(ofAttribution(1)).toMatchObject({ channel: 'the board' });
  });

  it('gives the office of a speaker who holds one', () => {
    expect(ofAttribution(1)?.office).toMatchObject({ words: 'harbour minister', former: false });
  });

  it('gives no office to an outlet', () => {
    expect(ofAttribution(0)?.office).toBeNull();
  });

  it('leads to the other statements of the speaker, not to its own', () => {
    expect(ofAttribution(2)?.statements).toEqual([
      { attribution: 1, excerpt: 'the ferries must run' },
    ]);
  });

  it('takes hedges for nobody’s statements', () => {
    expect(ofAttribution(3)).toMatchObject({ speaker: null, statements: [] });
  });

  it('is none where there is no such attribution', () => {
    expect(ofAttribution(9)).toBeNull();
  });
});

describe('the card of an official', () => {
  it('gives name, office and all statements', () => {
    expect(ofOfficial(0)).toMatchObject({
      speaker: 'Ilse Varga',
      office: { words: 'harbour minister', former: false },
      statements: [{ attribution: 1 }, { attribution: 2 }],
    });
  });

  it('is none where there is no such official', () => {
    expect(ofOfficial(1)).toBeNull();
  });
});

describe('an excerpt', () => {
  const excerptOf = (words: string) => {
    const statement = attribution('person', { content: [[0, words.length]] });
    const models = createCardModels(words, analysis({ attributions: [statement, statement] }));
    return models({ type: 'attribution', index: 0 })?.statements[0]?.excerpt ?? '';
  };

  it('is one line, whatever the breaks in the text', () => {
    expect(excerptOf('“Wait,\n\nthen row.”')).toBe('“Wait, then row.”');
  });

  it('ends with a whole word', () => {
    expect(excerptOf('seven oars '.repeat(20))).toMatch(/ (seven|oars)…$/);
  });

  it('never ends with half a character', () => {
    expect(excerptOf(`a${'🚢'.repeat(200)}`).isWellFormed()).toBe(true);
  });

  it('stays short for a statement without end', () => {
    expect(excerptOf('x'.repeat(200_000)).length).toBeLessThan(200);
  });

  it('lists no more than a card can hold, and says how many more there are', () => {
    const statement = attribution('person', { content: [[0, 4]] });
    const models = createCardModels('Row!', analysis({ attributions: Array(60).fill(statement) }));
    const card = models({ type: 'attribution', index: 0 });
    expect([card?.statements.length, card?.moreStatements]).toEqual([50, 9]);
  });
});

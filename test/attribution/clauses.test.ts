import { describe, expect, it } from 'vitest';
import { parts } from './told.ts';

describe('a verb of saying', () => {
  it.each([
    [
      'takes the clause after “that”',
      'The harbour office said that the ferry was late.',
      'The harbour office | said | the ferry was late',
    ],
    [
      'takes a bare clause',
      'Witnesses say the roof fell first.',
      'Witnesses | say | the roof fell first',
    ],
    [
      'takes the clause before it',
      'The roof fell first, witnesses said.',
      'witnesses | said | The roof fell first',
    ],
    [
      'takes a name behind it',
      'The roof fell first, said Nora Quist.',
      'Nora Quist | said | The roof fell first',
    ],
    [
      'keeps its auxiliaries and adverbs',
      'The mayor has repeatedly said the bridge is safe.',
      'The mayor | has repeatedly said | the bridge is safe',
    ],
    [
      'keeps a negation',
      'The bank did not deny that the vault was open.',
      'The bank | did not deny | the vault was open',
    ],
    [
      'keeps its particle',
      'The coach hinted at a second transfer.',
      'The coach | hinted at | a second transfer',
    ],
    [
      'takes an infinitive',
      'The union vowed to strike again.',
      'The union | vowed | to strike again',
    ],
    [
      'takes whom it urges into the content',
      'The council urged drivers to stay at home.',
      'The council | urged | drivers to stay at home',
    ],
    [
      'takes a noun that it judges',
      'The society condemned the sale of the archive.',
      'The society | condemned | the sale of the archive',
    ],
    [
      'takes whom it accuses',
      'The tenants accused the landlord of neglect.',
      'The tenants | accused | the landlord of neglect',
    ],
    [
      'skips a time before “that”',
      'The ministry announced on Monday that the border would open.',
      'The ministry | announced | the border would open',
    ],
    [
      'shows with a document',
      'The audit showed that funds were missing.',
      'The audit | showed | funds were missing',
    ],
    [
      'asks a question',
      'Reporters asked whether the plant would close.',
      'Reporters | asked | whether the plant would close',
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });

  it('leaves an apposition out of the source', () => {
    expect(parts('Nora Quist, a retired pilot, said the engine had stalled.')).toEqual([
      'Nora Quist | said | the engine had stalled',
    ]);
  });

  it('gives a relative pronoun its antecedent', () => {
    expect(parts('Ida Moe, who said the debt was paid, has left the bank.')).toContain(
      'Ida Moe | said | the debt was paid',
    );
  });

  it('shares a subject with the verb before it', () => {
    expect(parts('The minister blamed the weather and said that trains would run.')).toEqual([
      'The minister | blamed | the weather',
      'The minister | said | trains would run',
    ]);
  });

  it('leaves a participle that goes on telling to an attribution of its own', () => {
    expect(parts('The clinic said the doors were locked, adding that nobody was hurt.')).toEqual([
      'The clinic | said | the doors were locked',
      'The clinic | adding | nobody was hurt',
    ]);
  });

  it('ends a content before the next who speaks', () => {
    expect(
      parts('The firm said the pipe was sound, but inspectors warned that it leaked.'),
    ).toEqual(['The firm | said | the pipe was sound', 'inspectors | warned | it leaked']);
  });

  it('is nothing the author says', () => {
    expect(parts('I think that the town has changed, and we said that before.')).toEqual([]);
  });

  it('is nothing that only might be said', () => {
    expect(parts('The firm could announce the closure today.')).toEqual([]);
  });
});

describe('beside the verbs', () => {
  it.each([
    [
      'according to, behind',
      'The dam held, according to Lena Voss.',
      'Lena Voss | according to | The dam held',
    ],
    [
      'according to, in front',
      'According to a study by the institute, bees prefer clover.',
      'a study by the institute | According to | bees prefer clover',
    ],
    [
      'a noun with an owner',
      'Nobody believed the airline’s claim that fog delayed the plane.',
      'the airline | claim | fog delayed the plane',
    ],
    [
      'a passive with its agent',
      'The plan was condemned by the miners’ union.',
      'the miners’ union | was condemned by | The plan',
    ],
    [
      'a hedging adverb',
      'The prince will reportedly sell the yacht.',
      ' | reportedly | The prince will … sell the yacht',
    ],
    [
      'a hedging passive',
      'The thief is believed to have fled by boat.',
      ' | is believed | The thief … to have fled by boat',
    ],
    ['word from nobody', 'It emerged that the fund was empty.', ' | emerged | the fund was empty'],
    [
      'an agentless accusation',
      'The captain is accused of smuggling.',
      ' | is accused of | The captain … smuggling',
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toContain(expected);
  });

  it('a question that nobody is said to have asked stands by itself', () => {
    expect(parts('Asked whether he would sell, the owner said it was too early.')).toEqual([
      ' | Asked | whether he would sell',
      'the owner | said | it was too early',
    ]);
  });
});

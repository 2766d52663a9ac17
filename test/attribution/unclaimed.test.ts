/** What no model looks for: quotations beside whoever says them without a word for it, and set phrases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { FoundStatement } from '../../src/attribution/spans/statement.ts';
import { withUnclaimed } from '../../src/attribution/unclaimed/index.ts';
import { parse } from '../../src/language/index.ts';
import { attributionsIn } from './attributions-in.ts';

/** `speaker (kind) | cue | content` of each attribution. */
const told = async (text: string) =>
  (await attributionsIn(text)).map(
    ({ speaker, kind, cue, content }) => `${speaker} (${kind}) | ${cue} | ${content}`,
  );

describe('a quotation with no word for who says it', () => {
  it.each([
    [
      'belongs to whoever makes a gesture before it',
      'The ferry left without them. Nora Quist, a nurse, shrugs. “You get used to it.”',
      'Nora Quist (person) |  | “You get used to it.”',
    ],
    [
      'belongs to him whom a pronoun means',
      'Tom Reed has fished here since he was six. He shook his head. “Nobody asked us.”',
      'Tom Reed (person) |  | “Nobody asked us.”',
    ],
    [
      'belongs to somebody without a name as well',
      'A retired teacher nodded at the wall. “The water came up to here.”',
      'A retired teacher (anonymous) |  | “The water came up to here.”',
    ],
    [
      'belongs to the name beside what somebody is',
      'The widow’s lawyer, Omar Reyes, came down the steps. “We can sleep again.”',
      'Omar Reyes (person) |  | “We can sleep again.”',
    ],
    [
      'belongs to whoever’s words it is said to be',
      'Her message to the board is simple: “Pay them or leave.”',
      'Her (anonymous) | message | “Pay them or leave.”',
    ],
    [
      'belongs to whom an answer comes from',
      '“Not this year,” came the reply from the council.',
      'council (official) | came the reply from | “Not this year,”',
    ],
    [
      'belongs to the owner of a verdict',
      '“A disgrace,” was Nora Quist’s verdict on the pier.',
      'Nora Quist (person) | was … verdict | “A disgrace,”',
    ],
    [
      'belongs to whose words it stands in',
      'The lamp went dark and, in Nora Quist’s words, “the whole bay forgot us”.',
      'Nora Quist (person) | in … words | “the whole bay forgot us”',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toContain(expected);
  });

  it('goes on in a paragraph of its own, whatever was said before', async () => {
    const [found] = await attributionsIn(
      'Nora Quist said the pier would not outlast another winter.\n\n“We have mended it eleven times. There is nothing left to nail it to.”\n\nThe council meets on Monday.',
    );
    expect(found).toMatchObject({ speaker: 'Nora Quist', quotation: 'mixed' });
    expect(found?.content).toContain('There is nothing left to nail it to.”');
  });

  it.each([
    ['the author asks', 'The pier was closed. “What happened to it?” I ask the guard.'],
    ['stands beside a thing', 'The pier was closed in May. “Out of order since winter.”'],
    ['stands beside everybody', 'Everyone knows the pier. “It has been there for ever.”'],
    ['is on a notice', 'Tom Reed hung a notice on the door. “Out of order since winter.”'],
    ['is of a song', 'Ann Lee hummed the old song. “I love the pier for ever.”'],
    ['is told to somebody', 'Ann Lee was woken by a call. “Your pier is out for ever.”'],
    ['answers a question', 'The lawyer pressed Tom Reed. “You were there?” “Out of order I was.”'],
    ['is a name', '“For Ever” is Ann Lee’s answer to the critics.'],
  ])('belongs to nobody where it %s', async (_, text) => {
    const found = await attributionsIn(text);
    expect(found.filter(({ cue }) => cue === '')).toEqual([]);
    expect(found.map(({ content }) => content).join()).not.toMatch(/Out of order|for ever/u);
  });

  describe('behind the paragraph of a statement', () => {
    const said = 'Ann Lee said it was late.';
    const found: FoundStatement = {
      source: [[0, 7]],
      cue: [[8, 12]],
      content: [[13, 24]],
      probability: 0.9,
    };
    const contents = (next: string) => {
      const text = `${said}\n\n${next}\n\nIt rained.`;
      const [statement] = withUnclaimed(parse(text), [found], [], 0);
      return statement?.content.map(([start, end]) => text.slice(start, end));
    };

    it('is a part of that statement', () => {
      expect(contents('“We had been waiting all day.”')).toEqual([
        'it was late',
        '“We had been waiting all day.”',
      ]);
    });

    it.each([
      ['is a question, which another may ask', '“Where have you been all day?”'],
      ['is a heading in single marks', '‘A really hard choice.’'],
      ['is a word alone', '“Late.”'],
    ])('is none where it %s', (_, next) => {
      expect(contents(next)).toEqual(['it was late']);
    });
  });

  it('is told as standing beside whoever says it', async () => {
    const [found] = (await analyse('Nora Quist shrugs. “You get used to it.”')).attributions;
    expect(found?.reasons.cue).toBe('beside');
  });
});

describe('common talk', () => {
  it.each([
    ['Rumour has it that the lease is up.', 'Rumour has it', 'the lease is up'],
    ['It was gathered that the lease is up.', 'was gathered', 'the lease is up'],
    ['It was reliably learnt that the lease is up.', 'was reliably learnt', 'the lease is up'],
    ['The deal is dead, and word is that the bank knew.', 'word is', 'the bank knew'],
    ['Legend has it the bell rang by itself.', 'Legend has it', 'the bell rang by itself'],
    ['The story goes that she never slept.', 'The story goes', 'she never slept'],
    ['It is understood the pair split in May.', 'is understood', 'the pair split in May'],
    ['It is feared dozens more are trapped.', 'is feared', 'dozens more are trapped'],
    ['It has been suggested the file was lost.', 'has been suggested', 'the file was lost'],
  ])('%s', async (text, cue, content) => {
    expect(await told(text)).toEqual([`null (unattributed) | ${cue} | ${content}`]);
  });

  it.each([
    'His word is final in that house.',
    'The story has it all.',
    'Talk is cheap.',
    'The sword is that of a king.',
    'Sword is that which cuts.',
    'The story goes on for ninety pages.',
    'Word is spreading that the pier is shut.',
  ])('is not found in %j', async (text) => {
    expect((await attributionsIn(text)).filter(({ kind }) => kind === 'unattributed')).toEqual([]);
  });
});

describe('quotations of any text', () => {
  const pieces = fc.constantFrom(
    '“Nobody asked us.”',
    '“Nobody asked us,” Ann Lee said.',
    'Ann Lee shrugs.',
    'He smiled.',
    'It rained:',
    '“',
    '”',
    '\n\n',
    'Rumour has it that it rained.',
    '‘No.’',
  );
  it('have each content in one place, in order, and within the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
        const text = parts.join(' ');
        for (const { content } of (await analyse(text)).attributions) {
          const ends = content.flat();
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
          for (const [start, end] of content) expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});

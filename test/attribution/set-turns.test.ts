/** Turns in which somebody puts something so, or takes to a channel to say it. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('what somebody puts so', () => {
  it.each([
    [
      'As Lee puts it, the town has outgrown its harbour.',
      'Lee',
      'the town has outgrown its harbour',
    ],
    [
      'As the mayor sees it, the bridge is a waste of money.',
      'the mayor',
      'the bridge is a waste of money',
    ],
    [
      'As one resident put it, “you can smell it before you see it.”',
      'one resident',
      '“you can smell it before you see it.”',
    ],
    [
      'The town, as Lee puts it, has outgrown its harbour.',
      'Lee',
      'The town … has outgrown its harbour',
    ],
    [
      'The plan was, as he put it, “a disaster from the start”.',
      'he',
      '“a disaster from the start”',
    ],
    ['It was “a mess,” as Anna Lee put it, and nobody cared.', 'Anna Lee', 'It was “a mess,”'],
    [
      'The harbour is too small, as the mayor put it on Monday.',
      'the mayor',
      'The harbour is too small',
    ],
  ])('stands around the turn: “%s”', async (text, source, content) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, content }]);
  });

  it.each([
    'The keys were gone, as Lee put it in the drawer and left.',
    'As soon as she saw it, the dog ran.',
    'The ball went in, as everyone saw it, off the post.',
  ])('is nothing where somebody puts something down, or sees it: “%s”', async (text) => {
    const found = await attributionsIn(text);
    expect(found.filter(({ cue }) => / it$/.test(cue))).toEqual([]);
  });
});

describe('whoever takes to a channel', () => {
  it.each([
    [
      'The singer took to Instagram to say the tour was cancelled.',
      'The singer',
      'the tour was cancelled',
      'to Instagram',
    ],
    [
      'The striker has taken to X to deny that he wants to leave.',
      'The striker',
      'that he wants to leave',
      'to X',
    ],
    ['Anna Roe took to social media to thank her fans.', 'Anna Roe', 'her fans', 'to social media'],
    ['Singer takes to X to say tour is off\n\nBy Ann Lee', 'Singer', 'tour is off', 'to X'],
    [
      'Anna Roe took to X to praise a crew “so brave, so kind” in a storm.',
      'Anna Roe',
      'a crew “so brave, so kind” in a storm',
      'to X',
    ],
  ])('says it there: “%s”', async (text, source, content, channel) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, content, channel }]);
  });

  it.each([
    'The nurse took to the job at once.',
    'The fans took to the stands to sing.',
    'The crowd took to the streets to shout at the guards.',
    'The players took to the pitch to say goodbye to the fans.',
  ])('takes to nothing else: “%s”', async (text) => {
    expect(await attributionsIn(text)).toEqual([]);
  });
});

it('what emerges is on nobody’s word', async () => {
  expect(await attributionsIn('It transpired that the keys had been in the car.')).toMatchObject([
    { source: '', kind: 'unattributed' },
  ]);
});

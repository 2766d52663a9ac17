/** Whoever stands behind `by` says what is told in the passive: `The ruling was condemned by the Vatican.` */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('whoever stands behind a passive says it', () => {
  it.each([
    [
      'Smith has been accused of fraud by former colleagues.',
      'former colleagues',
      'Smith … of fraud',
    ],
    [
      'The minister was accused by Human Rights Watch of ignoring the abuses.',
      'Human Rights Watch',
      'The minister … of ignoring the abuses',
    ],
    ['The council was urged to act by parents.', 'parents', 'The council … to act'],
    [
      'The plan was described by the Treasury as reckless.',
      'the Treasury',
      'The plan … as reckless',
    ],
    [
      'The army was accused on Friday of shelling a hospital by the aid agency MSF.',
      'the aid agency MSF',
      'The army … on Friday of shelling a hospital',
    ],
    ['The minister was criticised by unions as the row went on.', 'unions', 'The minister'],
  ])('“%s”', async (text, source, content) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, content }]);
  });

  it.each([
    'The clerk was accused of fraud by the end of the week.',
    'The minister was accused of lying by omission.',
    'The group was blamed for an attack by militants.',
    'The plan could be condemned by the union.',
    'The sheriff has denounced threats by the motorcycle club.',
  ])('but not “%s”', async (text) => {
    const found = await attributionsIn(text);
    expect(found.filter(({ source }) => /week|omission|militants|union|club/.test(source))).toEqual(
      [],
    );
  });

  it('leaves whoever the models know better', async () => {
    expect(
      await attributionsIn('The move was condemned by Ann Lee, the mayor of Oakby.'),
    ).toMatchObject([{ source: 'Ann Lee, the mayor of Oakby', content: 'The move' }]);
  });
});

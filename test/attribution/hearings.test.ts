/** What a court, a jury or a committee hears, of which the article does not say who said it. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('what is heard in a hearing', () => {
  it.each([
    [
      'A harbour master sold the ferry’s keys, a court has heard.',
      ['A harbour master sold the ferry’s keys', 'has heard', 'a court'],
    ],
    [
      'Ann Lee, 47, sold the keys to a rival, Kesh Crown Court was told on Friday.',
      ['Ann Lee, 47, sold the keys to a rival', 'was told', 'Kesh Crown Court'],
    ],
    [
      'A pilot who left the bridge “was asleep”, a misconduct hearing was told.',
      ['A pilot who left the bridge “was asleep”', 'was told', 'a misconduct hearing'],
    ],
    [
      'Rents are “out of hand”, the Dáil has heard.',
      ['Rents are “out of hand”', 'has heard', 'the Dáil'],
    ],
    ['The jury was told she had lied twice.', ['she had lied twice', 'was told', 'The jury']],
    ['Jurors heard Lee had lied.', ['Lee had lied', 'heard', 'Jurors']],
    [
      'Kesh magistrates heard Lee, 43, was asleep at the wheel.',
      ['Lee, 43, was asleep at the wheel', 'heard', 'Kesh magistrates'],
    ],
    [
      'Senators heard on Tuesday that the ferries were old.',
      ['that the ferries were old', 'heard', 'Senators'],
    ],
    [
      'An inquest heard how the ferry had drifted.',
      ['how the ferry had drifted', 'heard', 'An inquest'],
    ],
    [
      '“She knew the tide,” the inquiry has been told.',
      ['“She knew the tide,”', 'has been told', 'the inquiry'],
    ],
    [
      'In 2020 she moved the money abroad, the tribunal heard.',
      ['In 2020 she moved the money abroad', 'heard', 'the tribunal'],
    ],
  ])('is nobody’s in particular: “%s”', async (text, [content, cue, channel]) => {
    expect(await attributionsIn(text)).toMatchObject([
      { content, cue, channel, source: '', kind: 'unattributed' },
    ]);
  });

  it('is whose it is said to be', async () => {
    const text = 'The court was told by the harbour master Ann Lee that the keys were gone.';
    expect(await attributionsIn(text)).toMatchObject([{ speaker: 'Ann Lee' }]);
  });

  it.each([
    'The court heard arguments on Monday in the case, which was brought by a ferryman.',
    'The court heard from three witnesses who were at the quay.',
    'The committee heard the appeal in March and has yet to rule.',
    'What the inquiry heard was shocking.',
    '“It was dark.” The jury heard evidence on Monday.',
  ])('is something that is said: “%s”', async (text) => {
    expect(await attributionsIn(text)).toEqual([]);
  });
});

it('ends what somebody said before those who hear of it', async () => {
  const text = 'The skipper told a friend that he was “worn out”, a jury has heard.';
  const found = await attributionsIn(text);
  expect(found.map(({ content }) => content)).toEqual([
    'that he was “worn out”',
    'The skipper told a friend that he was “worn out”',
  ]);
});

/** Whoever names somebody says who that is: `Police have named the victim as Carla Mendes, 34.` */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('whoever names somebody says who that is', () => {
  it.each([
    [
      'Police have named the victim as Carla Mendes, 34, of Lisbon Road.',
      'Police',
      'the victim as Carla Mendes, 34, of Lisbon Road',
    ],
    [
      'Officers identified the suspect as 34-year-old Tom Harker.',
      'Officers',
      'the suspect as 34-year-old Tom Harker',
    ],
    [
      'The victim was identified by police as Marta Silva, 41.',
      'police',
      'The victim … as Marta Silva, 41',
    ],
    [
      'The dead boy was named by his mother as Sam Okoye.',
      'his mother',
      'The dead boy … as Sam Okoye',
    ],
  ])('“%s”', async (text, source, content) => {
    expect(await attributionsIn(text)).toMatchObject([{ source, content }]);
  });

  it.each([
    'The club named Smith as its captain.',
    'The gunman has been identified as Peter Hale.',
  ])('but not “%s”', async (text) => {
    const found = await attributionsIn(text);
    expect(found).toEqual([]);
  });
});

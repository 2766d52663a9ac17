import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';

const quoted = (text: string): string[] =>
  parse(text).quotations.map(({ span }) => text.slice(...span));

describe('quotations', () => {
  it.each([
    ['curly', 'He wrote “stay home” twice.', '“stay home”'],
    ['straight', 'He wrote "stay home" twice.', '"stay home"'],
    ['British', 'He wrote ‘stay home’ twice.', '‘stay home’'],
    ['straight British', "He wrote 'stay home' twice.", "'stay home'"],
    ['German', 'Er schrieb „bleibt daheim“ zweimal.', '„bleibt daheim“'],
    ['French', 'Il écrit « restez chez vous » deux fois.', '« restez chez vous »'],
    ['inward', 'Er schrieb »bleibt daheim« zweimal.', '»bleibt daheim«'],
    ['LaTeX', "He wrote ``stay home'' twice.", "``stay home''"],
  ])('are found in %s marks', (_, text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('do not take an apostrophe for a mark', () => {
    expect(quoted("The dogs' bowls aren't full in the '90s, Ola's vet said.")).toEqual([]);
  });

  it('keep a possessive inside single marks', () => {
    expect(quoted('She called it ‘the workers’ own shop’ today.')).toEqual([
      '‘the workers’ own shop’',
    ]);
  });

  it('nest', () => {
    const text = '“They shouted ‘no more’ at us,” she said.';
    const [outer, inner] = parse(text).quotations;
    expect(outer?.parent).toBe(-1);
    expect(inner?.parent).toBe(0);
    expect(inner?.outermost).toBe(0);
    expect(quoted(text)[1]).toBe('‘no more’');
  });

  it('end with their paragraph where no mark closes them', () => {
    const text = '“The first line\n\nPlain text.';
    expect(quoted(text)).toEqual(['“The first line']);
    expect(parse(text).quotations[0]?.closed).toBe(false);
  });

  it('carry on over paragraphs that repeat the opening mark', () => {
    const { quotations } = parse('“It began in May.\n\n“It ended in June,” she said.');
    expect(quotations.map(({ continues }) => continues)).toEqual([-1, 0]);
  });

  it('are known to each token within', () => {
    const { tokens } = parse('No “yes” no');
    expect(tokens.map(({ quotation }) => quotation)).toEqual([-1, 0, 0, 0, -1]);
  });

  it('ignore a closing mark that closes nothing', () => {
    expect(quoted('A stray ” mark')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/language/index.ts';

describe('verb forms', () => {
  it.each([
    ['say', ['say', 'says', 'said', 'said', 'saying']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['deny', ['deny', 'denies', 'denied', 'denied', 'denying']],
    ['admit', ['admit', 'admits', 'admitted', 'admitted', 'admitting']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressed', 'stressing']],
    ['argue', ['argue', 'argues', 'argued', 'argued', 'arguing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
    ['quip', ['quip', 'quips', 'quipped', 'quipped', 'quipping']],
  ])('of %s', (lemma, expected) => {
    const { base, third, past, participle, ing } = verbForms(lemma);
    expect([base, third, past, participle, ing]).toEqual(expected);
  });
});

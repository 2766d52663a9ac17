import { describe, expect, it } from 'vitest';
import { PARTS_OF_SPEECH, parse, Tagger } from '../../../src/language/index.ts';
import { loadWeights } from '../../../src/weights/index.ts';

const tagger = new Tagger(await loadWeights());

const tagsOf = (text: string): string => {
  const { tokens, sentences } = parse(text);
  const forms = tokens.map(({ word }) => word.form);
  return [...tagger.tag(forms, sentences)].map((code) => PARTS_OF_SPEECH[code]).join(' ');
};

describe('the parts of speech', () => {
  it('of a plain sentence', () => {
    expect(tagsOf('The mayor opened the old bridge.')).toBe('DT NN VBD DT JJ NN punctuation');
  });

  it('tell a verb’s past from its participle', () => {
    expect(tagsOf('She opened it.')).toContain('VBD');
    expect(tagsOf('It was opened.')).toContain('VBN');
  });

  it('tell a report from reporting', () => {
    expect(tagsOf('The report is late.')).toContain('DT NN');
    expect(tagsOf('They report it.')).toContain('PRP VBP');
  });

  it('of a name', () => {
    expect(tagsOf('Lena Voss spoke.')).toBe('NNP NNP VBD punctuation');
  });

  it('go on alike in a sentence that is longer than what is looked at as one', () => {
    const clause = 'the mayor said that she would open the old bridge and ';
    const tags = tagsOf(clause.repeat(150)).split(' ');
    const once = tags.slice(22, 33);
    for (let at = 33; at + 11 < tags.length; at += 11)
      expect(tags.slice(at, at + 11)).toEqual(once);
  });
});

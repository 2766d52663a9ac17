import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';

const sentences = (text: string): string[] =>
  parse(text).sentences.map(({ span }) => text.slice(...span));
const paragraphs = (text: string): string[] =>
  parse(text).paragraphs.map(({ span }) => text.slice(...span));

describe('sentences', () => {
  it('end at a stop and behind closing marks', () => {
    expect(sentences('It rained. “We stayed.” Nobody left!')).toEqual([
      'It rained.',
      '“We stayed.”',
      'Nobody left!',
    ]);
  });

  it('do not end at a title or an initial', () => {
    expect(sentences('Dr. Ada B. Holm spoke. She left.')).toEqual([
      'Dr. Ada B. Holm spoke.',
      'She left.',
    ]);
  });

  it('end behind a network that is called by a letter', () => {
    expect(sentences('She wrote on X. Aid groups agreed.')).toEqual([
      'She wrote on X.',
      'Aid groups agreed.',
    ]);
  });

  it('do not end where the next word is small', () => {
    expect(sentences('“Why?” asked the clerk. No answer came.')).toEqual([
      '“Why?” asked the clerk.',
      'No answer came.',
    ]);
  });

  it('end at an abbreviation when a sentence plainly starts behind it', () => {
    expect(sentences('They flew to the U.S. The visit was short.')).toEqual([
      'They flew to the U.S.',
      'The visit was short.',
    ]);
  });

  it('do not cross a paragraph', () => {
    expect(sentences('A headline without a stop\n\nThe text begins.')).toEqual([
      'A headline without a stop',
      'The text begins.',
    ]);
  });
});

describe('paragraphs', () => {
  it('are parted by an empty line or a single break', () => {
    expect(paragraphs('One here.\n\nTwo here.\nThree here.')).toEqual([
      'One here.',
      'Two here.',
      'Three here.',
    ]);
  });

  it('are none in an empty text', () => {
    expect(parse(' \n ').paragraphs).toEqual([]);
  });
});

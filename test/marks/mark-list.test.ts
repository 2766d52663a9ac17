import { describe, expect, it } from 'vitest';
import { listMarks } from '../../src/marks/mark-list.ts';
import { analysis, attribution, official } from './sample.ts';

const names = (found: ReturnType<typeof analysis>) =>
  listMarks(found).map(({ highlight, span }) => [highlight.name, ...span]);

describe('listing the marks', () => {
  it('underlines source and cue by kind and tints the content', () => {
    const report = attribution('document', {
      source: [[0, 8]],
      cue: [[9, 14]],
      content: [[15, 40]],
    });
    expect(names(analysis({ attributions: [report] }))).toEqual([
      ['says-who-document', 0, 8],
      ['says-who-document', 9, 14],
      ['says-who-document-content', 15, 40],
    ]);
  });

  it('marks every mention of an official', () => {
    const minister = official('Ilse Varga', {
      mentions: [
        [3, 13],
        [50, 55],
      ],
    });
    expect(names(analysis({ officials: [minister] }))).toEqual([
      ['says-who-name', 3, 13],
      ['says-who-name', 50, 55],
    ]);
  });

  it('marks a hedge by its cue alone', () => {
    const hedge = attribution('unattributed', { cue: [[4, 14]], content: [[0, 30]] });
    expect(names(analysis({ attributions: [hedge] }))).toEqual([
      ['says-who-unattributed', 4, 14],
      ['says-who-unattributed-content', 0, 30],
    ]);
  });

  it('leaves out a span without words', () => {
    const empty = attribution('media', { source: [[5, 5]], content: [[5, 9]] });
    expect(names(analysis({ attributions: [empty] }))).toEqual([['says-who-media-content', 5, 9]]);
  });
});

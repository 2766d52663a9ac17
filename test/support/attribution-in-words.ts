/** An attribution with words in the place of offsets. */
import type { Attribution, Span } from '../../src/analyse.ts';

/**
 * The fields of an attribution that a reader would name.
 *
 * @param words what a test wants in the place of some spans.
 */
export const attributionInWords = <Words>(
  found: Attribution,
  words: (spans: readonly Span[]) => Words,
) => ({
  source: words(found.source),
  cue: words(found.cue),
  content: words(found.content),
  kind: found.kind,
  act: found.act,
  quotation: found.quotation,
  speaker: found.speaker,
  through: words(found.through),
  channel: words(found.channel),
});

/** What gives the words of some spans of a text as one string, parted by ` … `. */
export const joinedWords =
  (text: string) =>
  (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(...span)).join(' … ');

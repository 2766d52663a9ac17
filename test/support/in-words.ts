/** An analysis with words in the place of offsets, as the golden files have it. */
import type { Analysis, Official, Person, Span } from '../../src/analyse.ts';
import { attributionInWords } from './attribution-in-words.ts';
import type { Expected } from './samples.ts';

/** What of a golden file an analysis can be held against. */
export type Found = Pick<Expected, 'attributions' | 'officials' | 'people'>;

/** Puts the words of the text in the place of each span, and a number in the place of mentions. */
export function inWords(text: string, { attributions, officials, people }: Analysis): Found {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  const named = ({ name, mentions }: Person) => ({ name, mentions: mentions.length });
  const official = ({ office, former, ...person }: Official) => ({
    ...named(person),
    office,
    former,
  });
  return {
    attributions: attributions.map((found) => attributionInWords(found, words)),
    officials: officials.map(official),
    people: people.map(named),
  };
}

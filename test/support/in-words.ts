/** An analysis with words in the place of offsets, as the golden files have it. */
import type { Analysis, Attribution, Official, Person, Span } from '../../src/analyse.ts';
import type { Expected } from './samples.ts';

/** What of a golden file an analysis can be held against. */
export type Found = Pick<Expected, 'attributions' | 'officials' | 'people'>;

/** Puts the words of the text in the place of each span, and a number in the place of mentions. */
export function inWords(text: string, { attributions, officials, people }: Analysis): Found {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  const named = ({ name, mentions }: Person) => ({ name, mentions: mentions.length });
  const attribution = (found: Attribution): Found['attributions'][number] => ({
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
  const official = ({ office, former, ...person }: Official) => ({
    ...named(person),
    office,
    former,
  });
  return {
    attributions: attributions.map(attribution),
    officials: officials.map(official),
    people: people.map(named),
  };
}

import type { Attribution, Span } from '../analyse.ts';
import { namelessNouns, namelessPhrases } from './anonymous-words.ts';
import type { SourceKind } from './types.ts';
import { nameKey } from './wording.ts';

const saysSo = new RegExp(`\\b(?:${namelessPhrases.join('|')})\\b`, 'i');
/** A noun for somebody, with no name behind it (`official` in `official Jane Roe`). */
const nobodyNamed = new RegExp(`\\b(?:${namelessNouns.join('|')})\\b(?!\\s+\\p{Lu})`, 'u');

/** Whether a noun phrase names nobody, as far as its words tell. */
export function looksAnonymous(phrase: string): boolean {
  // A capital that only begins a sentence hides no noun.
  const words = phrase.slice(0, 1).toLowerCase() + phrase.slice(1);
  return saysSo.test(words) || nobodyNamed.test(words);
}

/** The kinds of the sources that the analysis knows, by their wording and by their name. */
function knownKinds(text: string, attributions: readonly Attribution[]): Map<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  for (const attribution of attributions) {
    if (attribution.kind === 'unattributed') continue;
    kinds.set(nameKey(attribution.speaker), attribution.kind);
    for (const [start, end] of attribution.source) {
      kinds.set(nameKey(text.slice(start, end)), attribution.kind);
    }
  }
  return kinds;
}

/**
 * How many attributions rest on anonymous sources: those whose own source is anonymous, and those
 * that go back to nobody but anonymous ones (`CNN reported, citing an unnamed source`). What a source
 * behind another one is, the analysis knows where it speaks elsewhere in the article; where it does
 * not, its words tell. A hedge without a source rests on nobody, and is counted by its own kind.
 */
export function countAnonymous(text: string, attributions: readonly Attribution[]): number {
  const kinds = knownKinds(text, attributions);
  const isAnonymous = ([start, end]: Span) => {
    const phrase = text.slice(start, end);
    const kind = kinds.get(nameKey(phrase));
    return kind ? kind === 'anonymous' : looksAnonymous(phrase);
  };
  return attributions.filter(
    ({ kind, through }) =>
      kind === 'anonymous' || (through.length > 0 && through.every(isAnonymous)),
  ).length;
}

/** Finds a subject again in another analysis, of an article that has changed meanwhile. */
import type { Analysis, Span } from '../analyse.ts';
import { isSameSubject, type Subject, subjectsOf } from './subjects.ts';

/** An analysis and the text that it was made of. */
export interface Analysed {
  readonly text: string;
  readonly analysis: Analysis;
}

function wordsOf({ text, analysis }: Analysed, { type, index }: Subject): string {
  if (type === 'official') return `official ${analysis.officials[index]?.name}`;
  const attribution = analysis.attributions[index];
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  return JSON.stringify(
    attribution && [attribution.cue, attribution.source, attribution.content].map(words),
  );
}

/** Each subject by its words; of several with the same, each by its number among them as well. */
function byWords(analysed: Analysed): readonly (readonly [key: string, subject: Subject])[] {
  const counts = new Map<string, number>();
  return subjectsOf(analysed.analysis).map((subject) => {
    const words = wordsOf(analysed, subject);
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return [`${count} ${words}`, subject];
  });
}

/** The subject of another analysis that has the same words; null where none has. */
export function knownAgain(subject: Subject, before: Analysed, now: Analysed): Subject | null {
  const key = byWords(before).find(([, other]) => isSameSubject(other, subject))?.[0];
  return byWords(now).find(([other]) => other === key)?.[1] ?? null;
}

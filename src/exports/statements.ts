import type { Attribution } from '../analyse.ts';
import type { OfficeHolder, Report } from '../report/index.ts';
import type { ExportedArticle } from './types.ts';
import { line, wordsOf } from './words.ts';

/** The parts of an attribution that stand in the text. */
export const PARTS = ['source', 'cue', 'content', 'channel', 'through'] as const;
type Part = (typeof PARTS)[number];

/** An attribution with its words. */
export interface Statement {
  readonly attribution: Attribution;
  /** The name in full; empty for a hedge without a source. */
  readonly speaker: string;
  /** Null for whoever holds no office. */
  readonly officeHolder: OfficeHolder | null;
  /** What each part says; empty where there is none. */
  readonly words: Readonly<Record<Part, string>>;
}

/** The offices of those who speak, by the places of their statements in the analysis. */
function officeHolders({ speakers }: Report): ReadonlyMap<number, OfficeHolder | null> {
  return new Map(
    speakers.flatMap(({ officeHolder, statements }) =>
      statements.map(({ index }) => [index, officeHolder] as const),
    ),
  );
}

/** Everything that an article attributes, in the order of its text. */
export function statementsOf({ text, analysis }: ExportedArticle, report: Report): Statement[] {
  const offices = officeHolders(report);
  return analysis.attributions.map((attribution, index) => ({
    attribution,
    speaker: line(attribution.speaker ?? ''),
    officeHolder: offices.get(index) ?? null,
    words: {
      source: wordsOf(text, attribution.source),
      cue: wordsOf(text, attribution.cue),
      content: wordsOf(text, attribution.content),
      channel: wordsOf(text, attribution.channel),
      through: wordsOf(text, attribution.through),
    },
  }));
}

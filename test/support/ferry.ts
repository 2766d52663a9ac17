/** An article with four attributions by two speakers, a hedge among them, and an official who is silent. */
import type { Analysis, Official } from '../../src/analyse.ts';
import { analysisOf, attributionOf, official } from '../report/article.ts';

const tolva = { kind: 'official', speaker: 'Ines Tolva', source: 'Mayor Ines Tolva' } as const;

interface Ferry {
  /** What the mayor says of herself, with its quotation marks. */
  readonly promise: string;
  /** Between the first sentence and the second. */
  readonly gap: string;
  readonly silent: Official;
}

export function ferryArticle({ promise, gap, silent }: Ferry): {
  readonly text: string;
  readonly analysis: Analysis;
} {
  const text =
    `The ferry will run on Sundays, Mayor Ines Tolva said.${gap}${promise} she told the Courier. ` +
    'The Courier reported that fares will rise, citing a person familiar with the plan. ' +
    'The pier is reportedly unsafe.';
  const attributions = [
    attributionOf(text, { ...tolva, cue: 'said', content: 'The ferry will run on Sundays' }),
    attributionOf(text, {
      ...tolva,
      cue: 'told',
      content: promise,
      quotation: 'direct',
      channel: 'the Courier',
    }),
    attributionOf(text, {
      kind: 'media',
      source: 'The Courier',
      cue: 'reported',
      content: 'fares will rise',
      through: 'a person familiar with the plan',
    }),
    attributionOf(text, { kind: 'unattributed', cue: 'reportedly', content: 'unsafe' }),
  ];
  const officials = [official('Ines Tolva', 'mayor of the islands'), silent];
  return { text, analysis: analysisOf(attributions, officials) };
}

/** What a card says, in the article's own words; how it says it is the card's affair. */

import type {
  Act,
  Analysis,
  Attribution,
  AttributionKind,
  Official,
  Quotation,
  Reasons,
  Span,
} from '../analyse.ts';
import { addTo } from '../lists.ts';
import { shortened } from '../shortened.ts';
import type { Subject } from './subjects.ts';

/** The longest excerpt of a statement, in UTF-16 units. */
const EXCERPT_LENGTH = 140;
/** The most that is ever read of a span, in UTF-16 units, white space included: a card is a few lines. */
const LONGEST_SPAN = 400;
/** The most statements that a card lists. */
const MAXIMUM_STATEMENTS = 50;

/** A statement of the same speaker, and the words to know it by. */
export interface StatementLink {
  readonly attribution: number;
  readonly excerpt: string;
}

/** An office; `words` is null where the article never says which. */
interface Office extends Pick<Official, 'alsoHolds' | 'former' | 'branch' | 'level' | 'known'> {
  readonly words: string | null;
}

interface SpeakerCard {
  /** Null where the article gives no source. */
  readonly speaker: string | null;
  readonly kind: AttributionKind;
  readonly office: Office | null;
  readonly statements: readonly StatementLink[];
  /** How many more statements there are than are listed. */
  readonly moreStatements: number;
}

/** The card of an attribution; what the article does not give is an empty string. */
export interface AttributionCard extends SpeakerCard {
  readonly type: 'attribution';
  /** What is said; on the page it is lit up, so that only those need it here who do not see it. */
  readonly excerpt: string;
  readonly act: Act;
  readonly quotation: Quotation;
  readonly channel: string;
  readonly through: string;
  readonly cue: string;
  readonly source: string;
  readonly reasons: Reasons;
  /** How likely the mark is right, from 0 to 1. */
  readonly probability: number;
}

/** The card of a named official. */
export interface OfficialCard extends SpeakerCard {
  readonly type: 'official';
}

export type CardModel = AttributionCard | OfficialCard;

/** The words of some spans, as one line. */
function wordsOf(text: string, spans: readonly Span[]): string {
  const words = spans.map(([start, end]) => text.slice(start, Math.min(end, start + LONGEST_SPAN)));
  return words.map((part) => part.replaceAll(/\s+/g, ' ').trim()).join(' … ');
}

/** The beginning of a statement. */
function excerptOf(text: string, { content }: Attribution): string {
  return shortened(wordsOf(text, content), EXCERPT_LENGTH);
}

/** The indices of each speaker's attributions; hedges without a source have nobody in common. */
function statementsBySpeaker(attributions: readonly Attribution[]): Map<string, number[]> {
  const statements = new Map<string, number[]>();
  for (const [index, { speaker }] of attributions.entries()) {
    if (speaker !== null) addTo(statements, speaker, index);
  }
  return statements;
}

function officeOf({ office, alsoHolds, former, branch, level, known }: Official): Office {
  return { words: office, alsoHolds, former, branch, level, known };
}

/**
 * Prepares the cards of an article.
 *
 * @param text the text that the analysis was made of.
 * @returns what gives the card of a subject, or null where the analysis has no such subject.
 */
export function createCardModels(
  text: string,
  { attributions, officials }: Analysis,
): (subject: Subject) => CardModel | null {
  const statements = statementsBySpeaker(attributions);
  const offices = new Map(officials.map((official) => [official.name, officeOf(official)]));

  const statementsOf = (speaker: string | null, except: number | null) => {
    const others = (statements.get(speaker ?? '') ?? []).filter((index) => index !== except);
    const links = others.slice(0, MAXIMUM_STATEMENTS).flatMap((index) => {
      const attribution = attributions[index];
      return attribution ? [{ attribution: index, excerpt: excerptOf(text, attribution) }] : [];
    });
    return { statements: links, moreStatements: others.length - links.length };
  };

  const attributionCard = (index: number, attribution: Attribution): AttributionCard => ({
    type: 'attribution',
    excerpt: excerptOf(text, attribution),
    speaker: attribution.speaker,
    kind: attribution.kind,
    office: offices.get(attribution.speaker ?? '') ?? null,
    act: attribution.act,
    quotation: attribution.quotation,
    channel: wordsOf(text, attribution.channel),
    through: wordsOf(text, attribution.through),
    cue: wordsOf(text, attribution.cue),
    source: wordsOf(text, attribution.source),
    reasons: attribution.reasons,
    probability: attribution.probability,
    ...statementsOf(attribution.speaker, index),
  });
  const officialCard = (official: Official): OfficialCard => ({
    type: 'official',
    speaker: official.name,
    kind: 'official',
    office: officeOf(official),
    ...statementsOf(official.name, null),
  });

  return ({ type, index }) => {
    if (type === 'official') {
      const official = officials[index];
      return official ? officialCard(official) : null;
    }
    const attribution = attributions[index];
    return attribution ? attributionCard(index, attribution) : null;
  };
}

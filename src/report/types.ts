import type { Attribution, Official } from '../analyse.ts';
import type { Kind } from '../kinds.ts';

export type { Kind };
/** The kinds that somebody speaks in. */
export type SourceKind = Exclude<Kind, 'unattributed'>;

/** How much of an article's sourcing is of one kind. */
export interface KindShare {
  readonly kind: Kind;
  readonly attributions: number;
  /** Of all attributions, above 0 up to 1. */
  readonly share: number;
}

/** An article's sourcing in figures; every share is between 0 and 1. */
export interface Counts {
  readonly attributions: number;
  /** Hedges without a source have no speaker. */
  readonly speakers: number;
  /** Attributions whose whole content stands in quotation marks. */
  readonly directQuotations: number;
  /** The share of the text that is somebody's content, in UTF-16 units. */
  readonly attributedShare: number;
  /** Attributions that come from an anonymous source, or rest on nobody else. */
  readonly anonymous: number;
  /** Those, of all attributions. */
  readonly anonymousShare: number;
}

/** One attribution, in words fit for a list: white space collapsed, what is long shortened. */
export interface Statement {
  /** Its place in the analysis' `attributions`. */
  readonly index: number;
  readonly quotation: Attribution['quotation'];
  /** The cue, with the channel that goes on behind it. */
  readonly said: string;
  readonly content: string;
  /** Empty where the article gives none; so is `through`. */
  readonly channel: string;
  readonly through: string;
}

/** What an official is known by; `office` is null where the article never says. */
export interface OfficeHolder
  extends Pick<Official, 'alsoHolds' | 'former' | 'branch' | 'level' | 'known'> {
  readonly office: string | null;
}

/** Somebody whom the article lets speak, with everything it has them say. */
export interface Speaker {
  readonly name: string;
  readonly kind: SourceKind;
  /** Null for whoever holds no office. */
  readonly officeHolder: OfficeHolder | null;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** A named official to whom the article attributes nothing. */
export interface MentionedOfficial extends OfficeHolder {
  /** The place in the analysis' `officials`. */
  readonly index: number;
  readonly name: string;
}

/** An article's sourcing, counted and put in order. */
export interface Report {
  /** The kinds that occur, in the order in which bars and legends show them. */
  readonly shares: readonly KindShare[];
  readonly counts: Counts;
  /** Whoever says most comes first; of those who say the same, whoever speaks first. */
  readonly speakers: readonly Speaker[];
  /** The hedges without any source, in the order of the text. */
  readonly unattributed: readonly Statement[];
  /** In the order of the text. */
  readonly mentioned: readonly MentionedOfficial[];
}

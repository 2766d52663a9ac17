/** Why a statement was marked, and as what, in one line of the reader's language. */
import type { CueReason, KindReason } from '../analyse.ts';
import { type MessageKey, message } from '../strings.ts';
import type { AttributionCard } from './card-model.ts';

const cueReasons: Readonly<Record<CueReason, MessageKey>> = {
  verb: 'whyCueWords',
  accordingTo: 'whyCueWords',
  noun: 'whyCueNoun',
  hedge: 'whyCueHedge',
  beside: 'whyCueBeside',
};

const kindReasons: Readonly<Record<KindReason, MessageKey>> = {
  namedOfficial: 'whyNamedOfficial',
  namedPerson: 'whyNamedPerson',
  formOfAddress: 'whyFormOfAddress',
  outletName: 'whyOutletName',
  journalist: 'whyJournalist',
  mediaWord: 'whyMediaWord',
  publicBodyName: 'whyPublicBodyName',
  stateName: 'whyStateName',
  publicWord: 'whyPublicWord',
  organisationName: 'whyOrganisationName',
  organisationWord: 'whyOrganisationWord',
  otherName: 'whyOtherName',
  documentName: 'whyDocumentName',
  documentWord: 'whyDocumentWord',
  speaksFor: 'whySpeaksFor',
  unnamed: 'whyUnnamed',
  noSource: 'whyNoSource',
};

const percent = new Intl.NumberFormat(undefined, { style: 'percent' });

/** The longest office or name in the line, in UTF-16 units: the card has the whole of it elsewhere. */
const LONGEST_WORDS = 40;

const shortened = (words: string): string =>
  words.length <= LONGEST_WORDS
    ? words
    : `${words.slice(0, LONGEST_WORDS).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')}…`;

const kindWords = ({ reasons: { kind, word }, office }: AttributionCard): string => {
  if (kind === 'namedOfficial' && office?.words) {
    return message('whyNamedOfficialAs', shortened(office.words));
  }
  return message(kindReasons[kind], shortened(word ?? ''));
};

/** @returns the words behind `Marked because of`. */
export function whyOf(card: AttributionCard): string {
  const { reasons, cue, source, speaker } = card;
  const because = message(cueReasons[reasons.cue], shortened(cue));
  const kind = kindWords(card);
  const why =
    reasons.reference === 'itself' || speaker === null
      ? message('why', because, kind)
      : message('whyReferred', because, kind, shortened(source), shortened(speaker));
  return message('whySure', why, percent.format(card.probability));
}

/** Why a statement was marked, as what, and how surely, in a line each of the reader's language. */
import type { CueReason, KindReason } from '../analyse.ts';
import { shortened } from '../shortened.ts';
import { language, type MessageKey, message } from '../strings.ts';
import type { AttributionCard } from './card-model.ts';
import { lazy } from './lazy.ts';

const cueReasons: Readonly<Record<CueReason, MessageKey>> = {
  verb: 'whyCueWords',
  accordingTo: 'whyCueWords',
  noun: 'whyCueNoun',
  hedge: 'whyCueHedge',
  beside: 'whyCueBeside',
};

const kindReason = (kind: KindReason): MessageKey => `whyKind_${kind}`;

/** To make one takes longer than all else that the script does as it starts, and most pages need none. */
const percent = lazy(() => new Intl.NumberFormat(language(), { style: 'percent' }));

/** The longest office or name in the line, in UTF-16 units: the card has the whole of it elsewhere. */
const LONGEST_WORDS = 40;

const brief = (words: string): string => shortened(words, LONGEST_WORDS);

const kindWords = ({ reasons: { kind, word }, office }: AttributionCard): string => {
  if (kind === 'namedOfficial' && office?.words) {
    return message('whyNamedOfficialAs', brief(office.words));
  }
  return message(kindReason(kind), brief(word ?? ''));
};

/** @returns the words behind `Marked because of`. */
export function whyOf(card: AttributionCard): string {
  const { reasons, cue, source, speaker } = card;
  const because = message(cueReasons[reasons.cue], brief(cue));
  const kind = kindWords(card);
  return reasons.reference === 'itself' || speaker === null
    ? message('why', because, kind)
    : message('whyReferred', because, kind, brief(source), brief(speaker));
}

/** @returns the words behind `How sure`; apart from why, for no single reason is as likely as that. */
export function sureOf({ probability }: AttributionCard): string {
  return message('cardSureOf', percent().format(probability));
}

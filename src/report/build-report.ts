import type { Analysis, Attribution } from '../analyse.ts';
import { countAnonymous } from './anonymity.ts';
import { attributedShare } from './attributed-share.ts';
import { kindShares } from './kind-shares.ts';
import { mentionedOfficials } from './mentioned-officials.ts';
import { gatherSpeakers } from './speakers.ts';
import { describeStatement } from './statements.ts';
import type { Counts, Report } from './types.ts';

/** A part of a whole, between 0 and 1; of nothing, 0. */
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function count(text: string, attributions: readonly Attribution[], speakers: number): Counts {
  const anonymous = countAnonymous(text, attributions);
  return {
    attributions: attributions.length,
    speakers,
    directQuotations: attributions.filter(({ quotation }) => quotation === 'direct').length,
    attributedShare: attributedShare(text, attributions),
    anonymous,
    anonymousShare: share(anonymous, attributions.length),
  };
}

/**
 * Counts an article's sourcing and lists who speaks in it. Never throws; linear in the text's length
 * but for the sorting.
 *
 * @param text what was analysed.
 * @param analysis its offsets are into `text`; what lies outside of it counts as empty.
 */
export function buildReport(text: string, analysis: Analysis): Report {
  const { attributions, officials } = analysis;
  const speakers = gatherSpeakers(text, attributions, officials);
  const unattributed = attributions.flatMap((attribution, index) =>
    attribution.kind === 'unattributed' ? [describeStatement(text, attribution, index)] : [],
  );
  return {
    shares: kindShares(attributions),
    counts: count(text, attributions, speakers.length),
    speakers,
    unattributed,
    mentioned: mentionedOfficials(officials, attributions),
  };
}

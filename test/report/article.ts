/** Builds analyses of small texts by their wording, so that tests need no offsets. */
import type { Analysis, Attribution, Official, Span, Spans } from '../../src/analyse.ts';
import { noReasons } from '../support/reasons.ts';

/** The span of the first occurrence of some words. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return [start, start + words.length];
}

interface Wording {
  readonly kind?: Attribution['kind'];
  readonly speaker?: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly quotation?: Attribution['quotation'];
  readonly through?: string;
  readonly channel?: string;
}

/** An attribution of a text; a person's, in indirect speech, where nothing else is said. */
export function attributionOf(text: string, wording: Wording): Attribution {
  const spans = (words: string | undefined) => (words ? [spanOf(text, words)] : []);
  const content: Spans = [spanOf(text, wording.content)];
  const statement = {
    cue: spans(wording.cue),
    content,
    act: 'speech',
    quotation: wording.quotation ?? 'indirect',
    through: spans(wording.through),
    channel: spans(wording.channel),
    probability: 0.9,
    reasons: noReasons,
  } as const;
  const kind = wording.kind ?? 'person';
  if (kind === 'unattributed') return { ...statement, kind, source: [], speaker: null };
  const speaker = wording.speaker ?? wording.source ?? 'Ada Marlow';
  const source: Spans = [wording.source ? spanOf(text, wording.source) : [0, 0]];
  return { ...statement, kind, source, speaker };
}

export function analysisOf(
  attributions: readonly Attribution[],
  officials: readonly Official[] = [],
): Analysis {
  return { attributions, officials, people: [] };
}

export function official(name: string, office: string | null = null, former = false): Official {
  const unknown = { branch: null, level: null, known: { from: 'article' } } as const;
  return { name, office, alsoHolds: [], former, mentions: [[0, 0]], ...unknown };
}

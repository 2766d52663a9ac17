/** A made-up article for the tests of the marks, and short ways to say what was found in it. */
import type { Analysis, Attribution, AttributionKind, Official, Span } from '../../src/analyse.ts';
import { noReasons } from '../support/reasons.ts';

/** An attribution with the fields that a test does not care about. */
export function attribution(
  kind: AttributionKind,
  fields: Partial<Attribution> & Pick<Attribution, 'content'>,
): Attribution {
  const statement = {
    cue: [],
    act: 'speech' as const,
    quotation: 'indirect' as const,
    through: [],
    channel: [],
    probability: 0.9,
    reasons: noReasons,
  };
  const { source, speaker, ...others } = fields;
  if (kind === 'unattributed') {
    return { ...statement, ...others, kind, source: [], speaker: null };
  }
  const [first = [0, 1] as const, ...rest] = source ?? [];
  return {
    ...statement,
    ...others,
    kind,
    source: [first, ...rest],
    speaker: speaker ?? 'somebody',
  };
}

/** Where words first stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the text`);
  return [start, start + words.length];
}

export function official(name: string, fields: Pick<Official, 'mentions'> & Partial<Official>) {
  return {
    name,
    office: null,
    alsoHolds: [],
    former: false,
    branch: null,
    level: null,
    known: { from: 'article' },
    ...fields,
  } satisfies Official;
}

/** An analysis with the lists that a test does not care about. */
export function analysis(fields: Partial<Analysis>): Analysis {
  return { attributions: [], officials: [], people: [], ...fields };
}

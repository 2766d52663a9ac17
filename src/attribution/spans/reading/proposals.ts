import { type ParsedText, type Span, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { ProposedStatement } from '../../grammar/index.ts';

/** Codes of a token's role in a proposed statement; the last where nothing is proposed. */
export const ROLE = { none: 0, source: 1, content: 2, unknown: 7 } as const;

interface TokenRun {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** A statement of the grammar in tokens. */
export interface Proposal {
  readonly cue: TokenRun;
  readonly roles: readonly (TokenRun & { readonly role: number })[];
}

/** What the grammar proposes, for the models to weigh. */
export interface Proposals {
  /** For each token: 1 the first of a proposed cue, 2 another of its tokens, 0 none. */
  readonly cues: Uint8Array;
  /** For each token the proposal whose cue it is part of, or -1. */
  readonly at: Int32Array;
  readonly list: readonly Proposal[];
}

const tokensOf = (parsed: ParsedText, [start, end]: Span): TokenRun => {
  const first = tokenAt(parsed, start);
  const last = tokenBehind(parsed, end);
  return { first, last: Math.max(first, last) };
};

/** Puts the grammar's statements in terms of tokens; those without a cue are none for the models. */
export const proposalsOf = (
  parsed: ParsedText,
  statements: readonly ProposedStatement[],
): Proposals => {
  const cues = new Uint8Array(parsed.tokens.length);
  const at = new Int32Array(parsed.tokens.length).fill(-1);
  const list: Proposal[] = [];
  for (const { source, cue, content } of statements) {
    const [span] = cue;
    if (span === undefined) continue;
    const run = tokensOf(parsed, span);
    cues.fill(2, run.first, run.last);
    cues[run.first] = 1;
    at.fill(list.length, run.first, run.last);
    // Written out: a field that is added to a copied object is slow, and so is each look at it.
    const runOf = (role: number) => (one: Span) => {
      const { first, last } = tokensOf(parsed, one);
      return { first, last, role };
    };
    list.push({
      cue: run,
      roles: [...source.map(runOf(ROLE.source)), ...content.map(runOf(ROLE.content))],
    });
  }
  return { cues, at, list };
};

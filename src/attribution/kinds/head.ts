import type { Token } from '../../language/index.ts';

/** A source phrase taken apart. */
export interface Head {
  /** Index of the head noun among the phrase's tokens. */
  readonly at: number;
  readonly word: string;
  readonly isName: boolean;
  /** What follows `of`, `for`, `at` or `from` behind the head: its first token, or -1. */
  readonly body: number;
  readonly definite: boolean;
}

const STOPS = /^(?:preposition|verb|auxiliary|conjunction|pronoun)$/;

/** The head of a noun phrase: its last noun before a preposition, a participle or a conjunction. */
export const headOf = (tokens: readonly Token[]): Head => {
  let at = 0;
  let end = tokens.length;
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && (STOPS.test(token.tag) || token.text === '(' || token.text === ',')) {
      const inside =
        tokens[index - 1]?.tag === 'determiner' || tokens[index - 1]?.tag === 'adjective';
      if (token.tag === 'verb' && inside && index < tokens.length - 1) continue;
      end = index;
      break;
    }
    if (/^(?:noun|properNoun|number|adjective|determiner|pronoun|verb)$/.test(token.tag))
      at = index;
  }
  const follows = tokens[end];
  const hasBody = follows !== undefined && /^(?:of|for|from|at|with|in)$/.test(follows.lower);
  const head = tokens[at];
  return {
    at,
    word: head?.lower ?? '',
    isName: head?.tag === 'properNoun',
    body: hasBody ? end + 1 : -1,
    definite:
      /^(?:the|this|that|these|those|his|her|its|their)$/.test(tokens[0]?.lower ?? '') ||
      tokens.some(({ tag }) => tag === 'possessive'),
  };
};

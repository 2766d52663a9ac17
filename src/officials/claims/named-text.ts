import type { ParsedText } from '../../language/index.ts';
import type { NamedPerson } from '../names/named-person.ts';
import type { IsPersonAt } from '../offices/office-phrase.ts';

/** A text whose people are known, each by an index. */
export interface NamedText extends Pick<ParsedText, 'tokens' | 'sentences'> {
  /** The person whose name a token is part of, by index, or -1. */
  readonly personAt: (token: number) => number;
  readonly isPersonAt: IsPersonAt;
}

/** Looks people up by the tokens of their mentions. */
export const namedText = (
  { tokens, sentences }: ParsedText,
  people: readonly NamedPerson[],
): NamedText => {
  const indexes = new Int32Array(tokens.length).fill(-1);
  people.forEach(({ mentions }, person) => {
    for (const { first, last } of mentions) indexes.fill(person, first, last);
  });
  return {
    tokens,
    sentences,
    personAt: (token) => indexes[token] ?? -1,
    isPersonAt: (token) => (indexes[token] ?? -1) >= 0,
  };
};

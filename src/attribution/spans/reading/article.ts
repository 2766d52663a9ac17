import { type ParsedText, type Tagger, type WordForm, wordForm } from '../../../language/index.ts';
import type { ProposedStatement } from '../../grammar/index.ts';
import { type Proposals, proposalsOf } from './proposals.ts';

/** A text with all that the models look at. */
export interface ReadArticle {
  readonly parsed: ParsedText;
  /** The form of each token. */
  readonly forms: readonly WordForm[];
  /** The code of each token's part of speech. */
  readonly tags: Uint8Array;
  readonly proposals: Proposals;
}

export const readArticle = (
  parsed: ParsedText,
  tagger: Tagger,
  proposed: readonly ProposedStatement[],
): ReadArticle => {
  const forms = parsed.tokens.map(({ text }) => wordForm(text));
  return {
    parsed,
    forms,
    tags: tagger.tag(forms, parsed.sentences),
    proposals: proposalsOf(parsed, proposed),
  };
};

import type { ParsedText, Tagger, TokenRange, WordForm } from '../../../language/index.ts';
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

/** A unit of an article. */
export interface ArticleUnit {
  readonly article: ReadArticle;
  readonly unit: TokenRange;
  /** Whether it is the text's first. */
  readonly isFirst: boolean;
}

/**
 * Prepares a text for the models.
 *
 * @param proposed what the grammar sees in it, which is one of the things they look at.
 */
export const readArticle = (
  parsed: ParsedText,
  tagger: Tagger,
  proposed: readonly ProposedStatement[],
): ReadArticle => {
  const forms = parsed.tokens.map(({ word }) => word.form);
  return {
    parsed,
    forms,
    tags: tagger.tag(forms, parsed.sentences),
    proposals: proposalsOf(parsed, proposed),
  };
};

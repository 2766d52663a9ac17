import type { Token } from '../../language/index.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';

/**
 * Whether an office is a public one. `personal`: where that of the person served is; `unclear`: the words
 * alone do not tell.
 */
export type Standing = 'public' | 'private' | 'personal' | 'unclear';

/** Where the article says it: right before the name, or in words about the person. */
export type Place = 'title' | 'description';

/** An office in an article, with what it is judged by. */
export interface JudgedOffice {
  /** All tokens of the article. */
  readonly tokens: readonly Token[];
  readonly phrase: OfficePhrase;
  readonly at: Place;
  /** The word that the lists know the office by. */
  readonly head: string;
  /** The words beside the head that tell whose office it is. */
  readonly words: readonly Token[];
}

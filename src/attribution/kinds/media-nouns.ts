/** Outlets and those who report for them, by their nouns. */
import type { Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { OF_MEDIA } from '../lexicons/kept-texts.ts';
import { OF_NEWS, OUTLETS_OR_TEXTS } from '../lexicons/kind-patterns.ts';
import { JOURNALIST_NOUNS, MEDIA_NOUNS } from '../lexicons/media.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeName } from './names.ts';
import { type Step, unnamed, written } from './step.ts';
import { judgeNameIn } from './tokens.ts';

/** The name that a sentence starts with, whatever its tag: `Reuters reporters`. */
const judgeOpening = (token: Token | undefined): Judgement | null =>
  token !== undefined && /^\p{Lu}/u.test(token.text) ? judgeName(token.text) : null;

/** `a reporter` is nobody in particular, `a reporter for the Courant` reports for it. */
export const journalist: Step = (tokens, head) => {
  if (!JOURNALIST_NOUNS.has(head.word)) return null;
  const named = judgeNameIn(tokens) ?? (head.at === 1 ? judgeOpening(tokens[0]) : null);
  if (named?.kind === 'media') return judged('media', 'speaksFor', named.evidence.word);
  // `a blogger for the paper` speaks for no paper.
  if (/^bloggers?$/.test(head.word)) return unnamed(tokens, head);
  const outlet = tokens.slice(head.end).find(({ lower }) => MEDIA_NOUNS.has(lower));
  return outlet === undefined ? unnamed(tokens, head) : judged('media', 'speaksFor', outlet.text);
};

/** `The newspaper`, `a news agency`, `Sunday papers`: an outlet by its noun. */
export const medium: Step = (tokens, head) => {
  const isPaper = head.word === 'paper' && head.definite && tokens.length === 2;
  const isAgency =
    /^agenc(?:y|ies)$/.test(head.word) &&
    tokens.some(({ lower }) => /^(?:news|press|newswire|wire)$/.test(lower));
  // `a network of volunteers`: nobody's news.
  const isOfSomebody = head.word === 'network' && tokens[head.end]?.lower === 'of';
  const isMedium = MEDIA_NOUNS.has(head.word) && !DOCUMENT_NOUNS.has(head.word) && !isOfSomebody;
  const isCoverage = head.word === 'reports' && OF_MEDIA.has(tokens[head.at - 1]?.lower ?? '');
  const isOfNews =
    OUTLETS_OR_TEXTS.test(head.word) && OF_NEWS.test(tokens[head.at - 1]?.lower ?? '');
  return isPaper || isAgency || isMedium || isCoverage || isOfNews
    ? judged('media', 'mediaWord', written(tokens, head))
    : null;
};

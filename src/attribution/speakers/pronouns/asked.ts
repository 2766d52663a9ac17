/** Whoever has been asked something answers it. */
import { isAnyOf, type Span, type Token, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { type Context, paragraphAt } from '../context.ts';
import { type Fits, type Mention, mentionsBefore } from '../people/index.ts';
import type { Settled } from '../settled.ts';

/** Verbs right before whoever is to answer: `I asked Lee whether`. */
const ASKS = /^(?:ask(?:s|ed)?|press(?:es|ed)|question(?:s|ed)|quizze[sd]|grill(?:s|ed))$/;

/** How many sentences back a question may stand. */
const SENTENCES_BACK = 2;
/** How many mentions back it is looked for. */
const MENTIONS_BACK = 6;

/** How many words of a title may stand between the verb and the name. */
const LONGEST_TITLE = 4;

const isTitleWord = ({ tag }: Token): boolean =>
  isAnyOf(tag, 'noun', 'properNoun', 'adjective', 'determiner', 'possessive');

/** Whether a question is put to whoever a name means: not `asked Lee to go`. */
const isAsked = (tokens: readonly Token[], first: number, behind: number): boolean => {
  if (/^(?:to|for)$/.test(tokens[behind]?.lower ?? '')) return false;
  for (let at = first - 1; at >= first - 1 - LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (ASKS.test(token.lower)) return tokens[at - 1]?.tag !== 'auxiliary';
    if (!isTitleWord(token)) return false;
  }
  return false;
};

const isUnquoted = ({ parsed }: Context, { span: [start] }: Mention): boolean =>
  (parsed.tokens[tokenAt(parsed, start)]?.quotation ?? -1) < 0;

/** Whoever was named last before a pronoun, where a question was put to them: `I asked Lee about it. “No,” she said`; or null. */
export const personAsked = (context: Context, [start]: Span, fits: Fits): KnownPerson | null => {
  const { parsed, people } = context;
  const last = mentionsBefore(people, start, MENTIONS_BACK).findLast(
    (mention) => isUnquoted(context, mention) && fits(mention.person),
  );
  if (last === undefined) return null;
  const name = tokenAt(parsed, last.span[0]);
  const back =
    (parsed.tokens[tokenAt(parsed, start)]?.sentence ?? 0) - (parsed.tokens[name]?.sentence ?? 0);
  const isNear =
    back <= SENTENCES_BACK || paragraphAt(context, start) - paragraphAt(context, last.span[0]) <= 1;
  const behind = tokenBehind(parsed, last.span[1]);
  return isNear && isAsked(parsed.tokens, name, behind) ? last.person : null;
};

/** Whether somebody without a name has only asked: `a reporter asked`. Whoever answers is another. */
export const hasOnlyAsked = ({ parsed }: Context, { person, span }: Settled): boolean =>
  person === null && ASKS.test(parsed.tokens[tokenBehind(parsed, span[1])]?.lower ?? '');

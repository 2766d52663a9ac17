import { isAnyOf, type Token, type TokenRange, tokenAt } from '../../../language/index.ts';
import { isCommonWord } from '../../kinds/lone-words.ts';
import { judgeName } from '../../kinds/names.ts';
import { nameEnd } from '../../kinds/tokens.ts';
import { COMMENTATORS, isBusinessNoun, isEpithet } from '../../lexicons/business-words.ts';
import { STATE_ADJECTIVES } from '../../lexicons/places.ts';
import { TIME_WORDS } from '../../lexicons/times.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';

/** How many sentences, and paragraphs, a company is looked for in that no noun stands beside. */
const SENTENCES = 8;
const PARAGRAPHS = 2;

/** Where a sentence’s first name starts: behind its article, or behind `Shares in`. */
const nameStartIn = (tokens: readonly Token[], { first }: TokenRange): number => {
  if (tokens[first]?.lower === 'the') return first + 1;
  const isOfShares =
    /^(?:shares|stocks?)$/.test(tokens[first]?.lower ?? '') &&
    /^(?:in|of)$/.test(tokens[first + 1]?.lower ?? '');
  return isOfShares ? first + 2 : first;
};

/** The name that is a sentence’s subject, or its owner, and may be a company’s: `Corvane has`, `Corvane’s profit`; or null. */
const subjectIn = ({ parsed, people }: Context, sentence: TokenRange): string | null => {
  const { text, tokens } = parsed;
  const first = nameStartIn(tokens, sentence);
  const end = nameEnd(tokens, first);
  const [name, last] = [tokens[first], tokens[end - 1]];
  if (name === undefined || last === undefined || end === first || name.quotation >= 0) return null;
  if (!isAnyOf(tokens[end]?.tag, 'verb', 'auxiliary', 'adverb', 'possessive')) return null;
  const isNoName =
    TIME_WORDS.has(name.lower) ||
    COMMENTATORS.has(last.lower) ||
    STATE_ADJECTIVES.has(last.lower) ||
    (end === first + 1 && isCommonWord(name.lower));
  if (isNoName || mentionsIn(people, [name.start, last.end]).length > 0) return null;
  const written = text.slice(name.start, last.end);
  const kind = judgeName(written)?.kind ?? 'organisation';
  return kind === 'organisation' ? written : null;
};

/** The first such name among sentences that stand near a place. */
const firstIn = (
  context: Context,
  paragraph: number,
  sentences: readonly TokenRange[],
): string | null => {
  for (const sentence of sentences) {
    const own = context.parsed.tokens[sentence.first]?.paragraph ?? 0;
    if (Math.abs(own - paragraph) > PARAGRAPHS) return null;
    const name = subjectIn(context, sentence);
    if (name !== null) return name;
  }
  return null;
};

/**
 * The company that a text tells of where a noun takes one up that nothing was called before: `Corvane has sacked its chief.
 * The start-up said`; where it is said whose or from where, one that is only named behind it: `The Lagos-based start-up
 * said … Corvane will`; or null.
 */
export const companyToldOf = (
  context: Context,
  tokens: readonly Token[],
  noun: string,
): string | null => {
  const { parsed } = context;
  const at = parsed.tokens[tokenAt(parsed, tokens[0]?.start ?? 0)];
  if (at === undefined || !isBusinessNoun(noun)) return null;
  const { sentence, paragraph } = at;
  const before = parsed.sentences.slice(Math.max(0, sentence - SENTENCES), sentence).reverse();
  const behind = tokens.some(({ lower }) => isEpithet(lower))
    ? parsed.sentences.slice(sentence + 1, sentence + 1 + SENTENCES)
    : [];
  return firstIn(context, paragraph, before) ?? firstIn(context, paragraph, behind);
};

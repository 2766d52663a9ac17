import type { Token } from '../../language/index.ts';
import { judgeCommonNoun } from '../kinds/common-nouns.ts';
import { headOf } from '../kinds/head.ts';
import type { Judgement } from '../kinds/judgement.ts';

/** How many words of an apposition are read. */
const LONGEST = 10;

const TELLS_OF_BODY: ReadonlySet<string> = new Set(['publicWord', 'organisationWord', 'mediaWord']);

/** What a noun phrase says that a body is: by its noun, and by nothing less. */
const bodyIn = (phrase: readonly Token[]): Judgement | null => {
  if (phrase.length < 2 || phrase[0]?.tag !== 'determiner') return null;
  const head = headOf(phrase);
  if (head.isName) return null;
  const judgement = judgeCommonNoun(phrase, head);
  const isBody = /^(?:official|organisation|media)$/.test(judgement.kind);
  return isBody && TELLS_OF_BODY.has(judgement.evidence.kind) ? judgement : null;
};

/** `Rastok, the media regulator,`; `The regulator, Rastok,`: what a name that no list has is said to be beside a comma. */
export const apposedBody = (
  tokens: readonly Token[],
  first: number,
  last: number,
): Judgement | null => {
  if (tokens[last + 1]?.text === ',') {
    const behind = tokens.slice(last + 2, last + 2 + LONGEST);
    const end = behind.findIndex(({ text }) => /^[,.;]$/.test(text));
    const body = end < 0 ? null : bodyIn(behind.slice(0, end));
    if (body !== null) return body;
  }
  if (tokens[first - 1]?.text !== ',') return null;
  const before = tokens.slice(Math.max(0, first - 1 - LONGEST), first - 1);
  const start = before.findLastIndex(({ tag }) => tag === 'determiner');
  const phrase = start < 0 ? [] : before.slice(start);
  return phrase.some(({ tag }) => /^(?:verb|auxiliary|punctuation)$/.test(tag))
    ? null
    : bodyIn(phrase);
};

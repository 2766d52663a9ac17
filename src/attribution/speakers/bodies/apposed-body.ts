import { isAnyOf, type Token } from '../../../language/index.ts';
import { judgeCommonNoun } from '../../kinds/common-nouns.ts';
import { headOf } from '../../kinds/head.ts';
import { type Judgement, judged } from '../../kinds/judgement.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import { isPlural } from '../../plurals.ts';

/** How many words of an apposition are read. */
const LONGEST = 10;

const TELLS_OF_BODY: ReadonlySet<string> = new Set(['publicWord', 'organisationWord', 'mediaWord']);

/** What a noun phrase says that a body is: by its noun, and by nothing less. */
export const bodyIn = (phrase: readonly Token[]): Judgement | null => {
  if (phrase.length < 2 || !phrase.some(({ tag }) => isAnyOf(tag, 'determiner', 'possessive')))
    return null;
  const head = headOf(phrase);
  // `according to Rastok, the newspaper said`: a clause, and no phrase.
  if (head.isName || isAnyOf(phrase[head.at + 1]?.tag, 'verb', 'auxiliary')) return null;
  const judgement = judgeCommonNoun(phrase, head);
  // `Rastok, a monitoring group,`: one that has a name.
  if (judgement.kind === 'anonymous' && ORGANISATION_NOUNS.has(head.word) && !isPlural(head.word))
    return judged('organisation', 'organisationWord', head.word);
  const isBody = isAnyOf(judgement.kind, 'official', 'organisation', 'media');
  return isBody && TELLS_OF_BODY.has(judgement.evidence.kind) ? judgement : null;
};

/** Whether a noun phrase may be a subject: it opens its sentence, or stands behind a clause or a quotation. */
const isOpening = (tokens: readonly Token[], first: number): boolean => {
  const [before, token] = [tokens[first - 1], tokens[first]];
  return before?.sentence !== token?.sentence || /^[,”"’]$/.test(before?.text ?? '');
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
  // `Crops failed across the county, Rastok said`: no more than a clause stands before that comma.
  if (tokens[first - 1]?.text !== ',' || tokens[last + 1]?.text !== ',') return null;
  const from = Math.max(0, first - 1 - LONGEST);
  const start = tokens.slice(from, first - 1).findLastIndex(({ tag }) => tag === 'determiner');
  if (start < 0 || !isOpening(tokens, from + start)) return null;
  const phrase = tokens.slice(from + start, first - 1);
  return phrase.some(({ tag }) => isAnyOf(tag, 'verb', 'auxiliary', 'punctuation'))
    ? null
    : bodyIn(phrase);
};

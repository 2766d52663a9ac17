import type { Token } from '../../language/index.ts';
import type { Judgement } from './judgement.ts';
import { judgeName } from './names.ts';

/** Tokens as text, words parted by blanks. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, tag }, index) =>
      index === 0 || tag === 'possessive' || /^[,.)]$/.test(text) ? text : ` ${text}`,
    )
    .join('');

/**
 * The first word alone is an outlet’s or a body’s name only where no other goes on with it: `Reuters
 * journalists`, not `National Council`. A state may stand before what is its own.
 */
const judgeFirst = (tokens: readonly Token[], first: number): Judgement | null => {
  const alone = judgeName(tokens[first]?.text ?? '');
  const goesOn = tokens[first + 1]?.tag === 'properNoun';
  return goesOn && alone?.evidence.kind !== 'stateName' ? null : alone;
};

/** The longest name within tokens that names a body, and its kind. */
export const judgeNameIn = (tokens: readonly Token[]): Judgement | null => {
  const first = tokens.findIndex(({ tag }) => tag === 'properNoun');
  if (first < 0) return null;
  const whole = tokens.slice(first).filter(({ tag }) => tag !== 'punctuation');
  const names = tokens.filter(({ tag }) => tag === 'properNoun' || tag === 'possessive');
  return judgeName(textOf(whole)) ?? judgeName(textOf(names)) ?? judgeFirst(tokens, first);
};

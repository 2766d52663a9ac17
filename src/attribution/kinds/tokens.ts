import type { Token } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { FOREIGN_JOINTS } from '../lexicons/foreign-bodies.ts';
import type { Judgement } from './judgement.ts';
import { judgeName } from './names.ts';

/** Marks that stand right behind a word. */
export const CLOSING_MARKS = wordSet(', . )');

/** Where the run of proper nouns starts that reaches up to a token; that token where there is none. */
export const nameStart = (tokens: readonly Token[], at: number): number => {
  let first = at;
  while (tokens[first - 1]?.tag === 'properNoun') first -= 1;
  return first;
};

/** Where the run of proper nouns ends that starts with a token, end exclusive; that token where there is none. */
export const nameEnd = (tokens: readonly Token[], first: number): number => {
  let end = first;
  while (tokens[end]?.tag === 'properNoun') end += 1;
  return end;
};

/** The name that starts with a token, as the text has it; or null. */
export const nameFrom = (text: string, tokens: readonly Token[], first: number): string | null => {
  const end = nameEnd(tokens, first);
  return end > first ? text.slice(tokens[first]?.start, tokens[end - 1]?.end) : null;
};

/** Tokens as text, words parted by blanks. */
export const textOf = (tokens: readonly Token[]): string => {
  let whole = '';
  for (const { text, tag } of tokens)
    whole += whole === '' || tag === 'possessive' || CLOSING_MARKS.has(text) ? text : ` ${text}`;
  return whole;
};

/**
 * The first word alone is a name only where no other goes on with it: `Reuters journalists`, not `National
 * Council` or `Dublin Bus`.
 */
const judgeFirst = (tokens: readonly Token[], first: number): Judgement | null =>
  tokens[first + 1]?.tag === 'properNoun' ? null : judgeName(tokens[first]?.text ?? '');

/** `NHS Lothian`, `BBC Scotland`: letters that all know, and a part of what they stand for. */
const judgeLetters = (tokens: readonly Token[], first: number): Judgement | null => {
  const text = tokens[first]?.text ?? '';
  const isPart = /^\p{Lu}{2,5}$/u.test(text) && tokens[first + 1]?.tag === 'properNoun';
  const alone = isPart ? judgeName(text) : null;
  return alone?.evidence.kind === 'publicBodyName' || alone?.kind === 'media' ? alone : null;
};

/** The longest name within tokens that names a body, and its kind. */
export const judgeNameIn = (tokens: readonly Token[]): Judgement | null => {
  const first = tokens.findIndex(({ tag }) => tag === 'properNoun');
  // `Metro de Lima`: what belongs to a place is not the place.
  if (first < 0 || FOREIGN_JOINTS.has(tokens[first - 1]?.lower ?? '')) return null;
  const whole = tokens.slice(first).filter(({ tag }) => tag !== 'punctuation');
  const names = tokens.filter(({ tag }) => tag === 'properNoun' || tag === 'possessive');
  const [text, nameText] = [textOf(whole), textOf(names)];
  return (
    judgeName(text) ??
    (nameText === text ? null : judgeName(nameText)) ??
    judgeFirst(tokens, first) ??
    judgeLetters(tokens, first)
  );
};

import type { ParsedText, Span, Token } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { type Head, headOf } from '../kinds/head.ts';
import { isSomebodyNamed } from '../kinds/unlisted-people.ts';
import { LETTERS } from '../lexicons/taking-up.ts';
import { tokensOf } from '../span-words.ts';
import type { Settlement } from './speaker.ts';

/** A source, as the steps that settle it ask about it. */
export interface Source {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly head: Head;
  /** Letters that stand behind somebody’s name, as `MP`; or none. */
  readonly letters: string;
  /** The speaker in whose words it stands, or null. */
  readonly enclosing: Settlement | null;
}

const REFLEXIVES = wordSet('himself herself itself themselves');
const SHARES = wordSet('shares stock stocks');

/** The letters that stand behind somebody’s name, which are no part of it: `MLA` of `party leader Ann Lee MLA`; or none. */
const lettersBehind = (tokens: readonly Token[]): string => {
  const whole = tokens.slice(0, -1);
  const letters = tokens.at(-1)?.text ?? '';
  const isName = whole.slice(-2).every(({ tag }) => tag === 'properNoun');
  if (whole.length < 2 || !LETTERS.test(letters) || !isName) return '';
  return isSomebodyNamed(whole, headOf(whole)) ? letters : '';
};

/** A phrase without what only points back at it, and a firm where its shares stand for it: `the mayor himself`. */
const withoutShell = (tokens: readonly Token[]): readonly Token[] => {
  if (tokens.length < 2) return tokens;
  const [first, second] = tokens;
  const last = tokens.at(-1)?.lower ?? '';
  if (REFLEXIVES.has(last)) return tokens.slice(0, -1);
  // `Shares in Kesh Foods fell after it cut its forecast, blaming the weather.`
  const isOfFirm = tokens[2]?.tag === 'properNoun' && /^(?:in|of)$/.test(second?.lower ?? '');
  return SHARES.has(first?.lower ?? '') && isOfFirm ? tokens.slice(2) : tokens;
};

/** The source that a span is. @param enclosing the speaker in whose words it stands, or null. */
export const sourceAt = (parsed: ParsedText, span: Span, enclosing: Settlement | null): Source => {
  const whole = withoutShell(tokensOf(parsed, span));
  const letters = lettersBehind(whole);
  const tokens = letters === '' ? whole : whole.slice(0, -1);
  const text = parsed.text.slice(tokens[0]?.start ?? span[0], tokens.at(-1)?.end ?? span[1]);
  return { span, text, tokens, head: headOf(tokens), letters, enclosing };
};

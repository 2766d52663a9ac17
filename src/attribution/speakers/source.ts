import type { ParsedText, Span, Token } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { type Head, headOf } from '../kinds/head.ts';
import { tokensOf } from '../span-words.ts';
import type { Settlement } from './speaker.ts';

/** A source, as the steps that settle it ask about it. */
export interface Source {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly head: Head;
  /** The speaker in whose words it stands, or null. */
  readonly enclosing: Settlement | null;
}

const REFLEXIVES = wordSet('himself herself itself themselves');
const SHARES = wordSet('shares stock stocks');

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
  const tokens = withoutShell(tokensOf(parsed, span));
  const text = parsed.text.slice(tokens[0]?.start ?? span[0], tokens.at(-1)?.end ?? span[1]);
  return { span, text, tokens, head: headOf(tokens), enclosing };
};

import type { ParsedText, Span, Token } from '../../language/index.ts';
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

/** The source that a span is. @param enclosing the speaker in whose words it stands, or null. */
export const sourceAt = (parsed: ParsedText, span: Span, enclosing: Settlement | null): Source => {
  const tokens = tokensOf(parsed, span);
  const text = parsed.text.slice(span[0], span[1]);
  return { span, text, tokens, head: headOf(tokens), enclosing };
};

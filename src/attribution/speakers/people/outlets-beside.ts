import {
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import { isMediaName } from '../../kinds/names.ts';
import type { KnownPerson } from '../../known-person.ts';
import { JOURNALIST_NOUNS } from '../../lexicons/media.ts';
import { MENTIONS_READ } from './nouns-beside.ts';

/** How many words an outlet's name may have here. */
const LONGEST_NAME = 5;

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** The outlet whose name ends before a token. */
const outletEnding = ({ tokens }: ParsedText, end: number): string | null => {
  for (let from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
    const name = tokens.slice(from, end);
    if (name[0]?.tag === 'properNoun' && isMediaName(textOf(name))) return textOf(name);
  }
  return null;
};

/** The outlet whose name starts at a token, its article left out. */
const outletStarting = ({ tokens }: ParsedText, at: number): string | null => {
  const from = tokens[at]?.tag === 'determiner' ? at + 1 : at;
  if (tokens[from]?.tag !== 'properNoun') return null;
  for (let end = from + LONGEST_NAME; end > from; end--) {
    const name = textOf(tokens.slice(from, end));
    if (isMediaName(`The ${name}`)) return name;
  }
  return null;
};

/** `NPR’s Ann Lee`, `Courant reporter Ann Lee`. */
const outletBefore = (parsed: ParsedText, first: number): string | null => {
  const before = parsed.tokens[first - 1];
  if (before?.tag === 'possessive') return outletEnding(parsed, first - 1);
  if (before === undefined || !JOURNALIST_NOUNS.has(before.lower)) return null;
  // `Courant freelance reporter`: a word or two may stand between.
  for (let end = first - 1; end > first - 4; end--) {
    const outlet = outletEnding(parsed, end);
    if (outlet !== null) return outlet;
  }
  return null;
};

const BEFORE_OUTLET = wordSet('of at from');

/** `Ann Lee of the Courant`, `Ann Lee, a reporter for the Courant`. */
const outletAfter = (parsed: ParsedText, after: number): string | null => {
  const { tokens } = parsed;
  if (BEFORE_OUTLET.has(tokens[after]?.lower ?? '')) return outletStarting(parsed, after + 1);
  if (tokens[after]?.text !== ',') return null;
  for (let at = after + 1; at < after + 8; at++) {
    if (!JOURNALIST_NOUNS.has(tokens[at]?.lower ?? '')) continue;
    const leads = /^(?:for|at|with|of|from)$/.test(tokens[at + 1]?.lower ?? '');
    return leads ? outletStarting(parsed, at + 2) : outletEnding(parsed, at);
  }
  return null;
};

const outletBeside = (parsed: ParsedText, span: Span): string | null =>
  outletBefore(parsed, tokenAt(parsed, span[0])) ??
  outletAfter(parsed, tokenBehind(parsed, span[1]));

/** The outlet that somebody reports for, as the words beside a mention say, or null. */
export const outletOf = (
  parsed: ParsedText,
  { mentions, official }: KnownPerson,
): string | null => {
  if (official) return null;
  for (const span of mentions.slice(0, MENTIONS_READ)) {
    const outlet = outletBeside(parsed, span);
    if (outlet !== null) return outlet;
  }
  return null;
};

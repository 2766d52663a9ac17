import {
  isAnyOf,
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import { isMediaName } from '../../kinds/names.ts';
import type { KnownPerson } from '../../known-person.ts';
import { JOURNALIST_NOUNS, MEDIA_NOUNS } from '../../lexicons/media.ts';
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

/** `KWQD`: what a station goes by, which is many things where no reporter stands behind it. */
const callSignEnding = ({ tokens }: ParsedText, end: number): string | null => {
  const text = tokens[end - 1]?.text ?? '';
  return /^[KW][A-Z]{2,3}$/.test(text) ? text : null;
};

/** How many words may stand between an outlet and who reports for it: `Courant freelance reporter`. */
const BETWEEN = 3;

/** `The paper` of `the paper’s political editor`: an outlet that the text names elsewhere. */
const ownerByNoun = ({ tokens }: ParsedText, mark: number): string | null => {
  const noun = tokens[mark - 1];
  const isOutlet =
    tokens[mark]?.tag === 'possessive' &&
    tokens[mark - 2]?.tag === 'determiner' &&
    MEDIA_NOUNS.has(noun?.lower ?? '');
  return isOutlet ? (noun?.text ?? null) : null;
};

/** The outlet before who reports for it, a word or two between: `the Courant’s restaurant critic`, `KWQD reporter`. */
const outletOfReporter = (parsed: ParsedText, reporter: number): string | null => {
  for (let end = reporter; end > reporter - BETWEEN; end--) {
    const isOwner = parsed.tokens[end - 1]?.tag === 'possessive';
    const outlet =
      outletEnding(parsed, isOwner ? end - 1 : end) ??
      ownerByNoun(parsed, end - 1) ??
      callSignEnding(parsed, end);
    if (outlet !== null) return outlet;
  }
  return null;
};

/** The outlet whose name starts at a token, its article left out. */
const outletStarting = ({ tokens }: ParsedText, at: number): string | null => {
  const behind = tokens[at]?.tag === 'determiner' ? at + 1 : at;
  // `a critic at the newspaper El Sur`
  const from =
    MEDIA_NOUNS.has(tokens[behind]?.lower ?? '') && tokens[behind]?.tag === 'noun'
      ? behind + 1
      : behind;
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
  // `The paper’s political editor, Ann Lee,`
  const reporter = before?.text === ',' ? first - 2 : first - 1;
  return JOURNALIST_NOUNS.has(parsed.tokens[reporter]?.lower ?? '')
    ? outletOfReporter(parsed, reporter)
    : null;
};

const BEFORE_OUTLET = wordSet('of at from');

/** `Ann Lee of the Courant`, `Ann Lee, a reporter for the Courant`. */
const outletAfter = (parsed: ParsedText, after: number): string | null => {
  const { tokens } = parsed;
  if (BEFORE_OUTLET.has(tokens[after]?.lower ?? '')) return outletStarting(parsed, after + 1);
  if (tokens[after]?.text !== ',') return null;
  for (let at = after + 1; at < after + 8; at++) {
    // `Ann Lee, 58, told Courant reporter Bob Moe`
    if (isAnyOf(tokens[at]?.tag, 'verb', 'auxiliary')) return null;
    if (!JOURNALIST_NOUNS.has(tokens[at]?.lower ?? '')) continue;
    const leads = /^(?:for|at|with|of|from)$/.test(tokens[at + 1]?.lower ?? '');
    return leads ? outletStarting(parsed, at + 2) : outletOfReporter(parsed, at);
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

import type { ParsedText, Token } from '../../language/index.ts';
import { TIME_WORDS } from '../lexicons/times.ts';

/** A name of a body as the text writes it, for short forms to be traced back to. */
export interface NamedBody {
  readonly name: string;
  readonly start: number;
  /** Its words in lower case. */
  readonly words: readonly string[];
}

const JOINING = /^(?:of|the|for|and|on|de|del|la|le|du|&)$/;
const LONGEST_NAME = 14;

const isPart = ({ tag }: Token): boolean => tag === 'properNoun' || tag === 'possessive';

/** The end of the name that starts at a token: capitalised words, with small ones between them. */
const nameEnd = (tokens: readonly Token[], first: number): number => {
  let end = first + 1;
  for (let at = first + 1; at < first + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token === undefined || token.paragraph !== tokens[first]?.paragraph) break;
    if (TIME_WORDS.has(token.lower)) break;
    if (isPart(token)) end = token.tag === 'possessive' ? end : at + 1;
    else if (!JOINING.test(token.lower)) break;
  }
  return end;
};

const bodyOf = (text: string, tokens: readonly Token[], first: number, last: number): NamedBody => {
  const start = tokens[first]?.start ?? 0;
  return {
    name: text.slice(start, tokens[last - 1]?.end ?? start),
    start,
    words: tokens.slice(first, last).map(({ lower }) => lower),
  };
};

/** Every name, in the order of the text. */
export const namedBodies = ({ text, tokens }: ParsedText): NamedBody[] => {
  const found: NamedBody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.tag !== 'properNoun') continue;
    const end = nameEnd(tokens, at);
    found.push(bodyOf(text, tokens, at, end));
    at = end - 1;
  }
  return found;
};

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !JOINING.test(word) && /^\p{L}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase();

/** The name from its word at an index on, so that a possessor before it stays out. */
const nameFrom = ({ name }: NamedBody, index: number): string =>
  name.split(' ').slice(index).join(' ');

/**
 * Names by their short form: the one in brackets behind the name (`World Food Programme (WFP)`), else the
 * initials of its words.
 */
export const shortForms = (
  parsed: ParsedText,
  bodies: readonly NamedBody[],
): Map<string, string> => {
  const forms = new Map<string, string>();
  for (const { name, words } of bodies) {
    const initials = initialsOf(words);
    if (words.length > 1 && initials.length > 1 && !forms.has(initials)) forms.set(initials, name);
  }
  for (const body of bodies) {
    const end = body.start + body.name.length;
    const short = /^\s\(([\p{Lu}\p{N}.&-]{2,10})\)/u.exec(parsed.text.slice(end, end + 16))?.[1];
    const first = short?.slice(0, 1).toLowerCase();
    const at = body.name
      .split(' ')
      .findIndex((word) => first !== undefined && word.toLowerCase().startsWith(first));
    if (short !== undefined && at >= 0) forms.set(short, nameFrom(body, at));
  }
  return forms;
};

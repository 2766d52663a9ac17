import type { ParsedText, Token } from '../../language/index.ts';

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

/** Every name of two words or more, in the order of the text. */
export const namedBodies = ({ text, tokens }: ParsedText): NamedBody[] => {
  const found: NamedBody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.tag !== 'properNoun') continue;
    const end = nameEnd(tokens, at);
    if (end > at + 1) found.push(bodyOf(text, tokens, at, end));
    at = end - 1;
  }
  return found;
};

/** Names that the text gives a short form in brackets, by that form: `World Food Programme (WFP)`. */
export const shortForms = (
  parsed: ParsedText,
  bodies: readonly NamedBody[],
): Map<string, string> => {
  const forms = new Map<string, string>();
  for (const { name, start, words } of bodies) {
    const rest = parsed.text.slice(start + name.length, start + name.length + 16);
    const short = /^\s\(([\p{Lu}\p{N}.&-]{2,10})\)/u.exec(rest)?.[1];
    const initials = short?.toLowerCase().replaceAll('.', '');
    if (short === undefined || initials === undefined) continue;
    if (words.some((word) => word.startsWith(initials[0] ?? '')))
      forms.set(short, fromInitial(name, initials[0] ?? ''));
  }
  return forms;
};

/** The name from its first word with the given initial on, so that a possessor before it stays out. */
const fromInitial = (name: string, initial: string): string => {
  const words = name.split(' ');
  const at = words.findIndex((word) => word.toLowerCase().startsWith(initial));
  return words.slice(Math.max(0, at)).join(' ');
};

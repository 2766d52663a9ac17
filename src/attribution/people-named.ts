import { type ParsedText, type Span, tokenAt, tokenBehind } from '../language/index.ts';
import { isKnownOutlet, judgeForeign } from './kinds/names.ts';
import type { KnownPerson } from './known-person.ts';
import { NAMED_TEXTS } from './lexicons/kept-texts.ts';
import { NO_SURNAMES } from './lexicons/organisations.ts';

/** How many words of an outlet's name may stand before what was taken for somebody's, and behind it. */
const BEFORE = 3;
const BEHIND = 2;

/** The outlet of several words whose exact name a mention is, or is a part of: `Mother` before `Jones`; or null. */
const outletAround = ({ text, tokens }: ParsedText, first: number, last: number): Span | null => {
  for (let from = Math.max(0, first - BEFORE); from <= first; from++)
    for (let to = last + BEHIND; to >= last; to--) {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
      const isOne = tokens[from]?.sentence === tokens[to]?.sentence && to > from;
      if (isOne && isKnownOutlet(text.slice(start, end))) return [start, end];
    }
  return null;
};

/** Whether a text goes on with less than a whole name, as it does with people: `Files said`. */
const hasSurname = ({ mentions }: KnownPerson): boolean => {
  const [[start, end]] = mentions;
  return mentions.some(([from, to]) => to - from < end - start);
};

/** `Aurora Lines`, `Tamar Coaches`: what a firm runs is nobody's surname. */
const isFirm = (person: KnownPerson): boolean => {
  const words = person.name.toLowerCase().split(' ');
  return words.length > 1 && NO_SURNAMES.has(words.at(-1) ?? '') && !hasSurname(person);
};

/** `A Meredith Poll`, `Médecins du Lac`: a text, or a body called in its own language, and nobody. */
const isNobody = (person: KnownPerson): boolean => {
  const last = person.name.toLowerCase().split(' ').at(-1) ?? '';
  const isOther = NAMED_TEXTS.has(last) || judgeForeign(person.name)?.kind === 'organisation';
  return isOther && person.name.includes(' ') && !hasSurname(person);
};

/** Whether a mention of somebody is an outlet's: of its whole name, as long as nobody of that name is told of. */
const isOutlets = (parsed: ParsedText, person: KnownPerson): ((mention: Span) => boolean) => {
  const isSomebody = hasSurname(person);
  return ([start, end]) => {
    const first = tokenAt(parsed, start);
    const outlet = outletAround(parsed, first, Math.max(first, tokenBehind(parsed, end) - 1));
    const isLonger = outlet !== null && outlet[1] - outlet[0] > end - start;
    return outlet !== null && (isLonger || !isSomebody);
  };
};

/** The people of a text without those who are an outlet or a firm: `Vera Files`, `Aurora Lines`. */
export const withoutBodies = (
  parsed: ParsedText,
  people: readonly KnownPerson[],
): readonly KnownPerson[] =>
  people.flatMap((person): KnownPerson[] => {
    if (person.official) return [person];
    if (isFirm(person) || isNobody(person)) return [];
    const isTheirs = isOutlets(parsed, person);
    const own = person.mentions.filter((mention) => !isTheirs(mention));
    const [first, ...mentions] = own;
    if (first === undefined) return [];
    return own.length === person.mentions.length
      ? [person]
      : [{ ...person, mentions: [first, ...mentions] }];
  });

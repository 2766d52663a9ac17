/** The parts of a regular expression, as far as they tell what stands in whatever it matches. */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** What is repeated: once each, where the pattern says nothing else. */
export interface Part {
  readonly atom: Atom;
  readonly least: number;
  readonly most: number;
}
export type Sequence = readonly Part[];

type Atom =
  /** A character that stands there as it is, in lower case. */
  | { readonly type: 'text'; readonly text: string }
  /** One character of several: which, where they are few, and whether one of them is a letter. */
  | { readonly type: 'class'; readonly members: readonly string[]; readonly hasLetters: boolean }
  | { readonly type: 'group'; readonly alternatives: readonly Sequence[] }
  /** Nothing, at a place of which something holds. */
  | { readonly type: 'edge'; readonly edge: Edge };

/** `^`, `$`, `\b`; no letter before the place, or after it; and all that says nothing of these. */
export type Edge = 'start' | 'end' | 'word' | 'clearBefore' | 'clearAfter' | 'other';

/** Of a class with few characters each is an alternative: `[$€£]`. */
const LARGEST_CLASS = 8;

/** The alternatives of a pattern. */
export function partsOf(pattern: RegExp): readonly Sequence[] {
  return parseRegExpLiteral(pattern).pattern.alternatives.map(sequenceOf);
}

function sequenceOf({ elements }: AST.Alternative): Sequence {
  return elements.map((element) => {
    if (element.type !== 'Quantifier') return { atom: atomOf(element), least: 1, most: 1 };
    return { atom: atomOf(element.element), least: element.min, most: element.max };
  });
}

function atomOf(element: Exclude<AST.Element, AST.Quantifier>): Atom {
  switch (element.type) {
    case 'Character':
      return { type: 'text', text: textOf(element) };
    case 'CharacterSet':
      return { type: 'class', members: [], hasLetters: setHasLetters(element) };
    case 'CharacterClass':
      return classOf(element);
    case 'Group':
    case 'CapturingGroup':
      return { type: 'group', alternatives: element.alternatives.map(sequenceOf) };
    case 'Assertion':
      return { type: 'edge', edge: edgeOf(element) };
    default:
      return { type: 'class', members: [], hasLetters: true };
  }
}

function textOf({ value }: AST.Character): string {
  return String.fromCodePoint(value).toLowerCase();
}

function edgeOf(assertion: AST.Assertion): Edge {
  switch (assertion.kind) {
    case 'lookahead':
      return forbidsLetters(assertion) ? 'clearAfter' : 'other';
    case 'lookbehind':
      return forbidsLetters(assertion) ? 'clearBefore' : 'other';
    case 'word':
      return assertion.negate ? 'other' : 'word';
    default:
      return assertion.kind;
  }
}

function forbidsLetters({ negate, alternatives }: AST.LookaroundAssertion): boolean {
  const [only, ...others] = alternatives.flatMap(({ elements }) => elements);
  return negate && others.length === 0 && only !== undefined && isEveryLetter(only);
}

function classOf({ negate, elements }: AST.CharacterClass): Atom {
  const hasLetters = negate ? !elements.some(isEveryLetter) : elements.some(mayBeLetter);
  const isPlain = !negate && elements.length <= LARGEST_CLASS;
  const members = elements.flatMap((element) =>
    isPlain && element.type === 'Character' ? textOf(element) : [],
  );
  return {
    type: 'class',
    members: members.length === elements.length ? [...new Set(members)] : [],
    hasLetters,
  };
}

type InClass = AST.Element | AST.CharacterClassElement;

/** Whether it stands for any letter that there is. */
function isEveryLetter(element: InClass): boolean {
  if (element.type === 'CharacterClass')
    return !element.negate && element.elements.some(isEveryLetter);
  if (element.type !== 'CharacterSet' || ('negate' in element && element.negate)) return false;
  return element.kind === 'word' || (element.kind === 'property' && element.value === 'L');
}

/** Whether it may stand for a letter from a to z, large or small. */
function mayBeLetter(element: InClass): boolean {
  if (element.type === 'Character') return /[a-z]/.test(textOf(element));
  if (element.type === 'CharacterClassRange') return element.max.value >= 0x41;
  return element.type !== 'CharacterSet' || setHasLetters(element);
}

function setHasLetters(set: AST.CharacterSet): boolean {
  if (set.kind === 'digit' || set.kind === 'space') return set.negate;
  return set.kind !== 'word' || !set.negate;
}

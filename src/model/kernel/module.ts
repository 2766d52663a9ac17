import { unsigned } from './instructions.ts';

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const KIND = { function: 0x00, memory: 0x02 } as const;
const END = 0x0b;

/** What a module takes its memory and its functions by. */
export const NAMES = { module: 'model', memory: 'memory' } as const;

/** Bytes in pieces that follow each other; joining them once is what makes long code quick to write. */
export type Pieces = readonly (readonly number[])[];

/** What a function takes and gives. */
interface Signature {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
}

/** A function that is handed to a module from outside. */
export interface OutsideFunction extends Signature {
  readonly name: string;
}

/** A function of a module: the types of what it keeps besides, and its instructions. */
export interface FunctionCode extends Signature {
  readonly name: string;
  readonly locals: readonly number[];
  readonly body: Pieces;
}

const lengthOf = (pieces: Pieces): number => pieces.reduce((sum, { length }) => sum + length, 0);

const join = (pieces: Pieces): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

const named = (text: string): number[] => [
  ...unsigned(text.length),
  ...Array.from(text, (letter) => letter.charCodeAt(0)),
];

const list = (entries: readonly Pieces[]): Pieces => [unsigned(entries.length), ...entries.flat()];

const section = (code: number, entries: readonly Pieces[]): Pieces => {
  const content = list(entries);
  return [[code, ...unsigned(lengthOf(content))], ...content];
};

const codeEntry = ({ locals, body }: FunctionCode): Pieces => {
  const code = [
    [...unsigned(locals.length), ...locals.flatMap((type) => [1, type])],
    ...body,
    [END],
  ];
  return [unsigned(lengthOf(code)), ...code];
};

const typeEntry = ({ parameters, results }: Signature): Pieces => [
  [FUNCTION_TYPE, ...unsigned(parameters.length), ...parameters],
  [...unsigned(results.length), ...results],
];

/**
 * The bytes of a module that works on a memory which it is given. Functions are numbered through, those from outside
 * first.
 */
export const moduleOf = (
  own: readonly FunctionCode[],
  outside: readonly OutsideFunction[] = [],
): Uint8Array<ArrayBuffer> => {
  const taken = (name: string) => [...named(NAMES.module), ...named(name)];
  // A memory of any size: it has no fewer than no pages.
  const memory = [...taken(NAMES.memory), KIND.memory, 0, 0];
  const taking = outside.map(({ name }, index) => [
    [...taken(name), KIND.function, ...unsigned(index)],
  ]);
  const indexOf = (index: number) => unsigned(outside.length + index);
  return join([
    HEADER,
    ...section(SECTION.type, [...outside, ...own].map(typeEntry)),
    ...section(SECTION.import, [[memory], ...taking]),
    ...section(
      SECTION.function,
      own.map((_, index) => [indexOf(index)]),
    ),
    ...section(
      SECTION.export,
      own.map(({ name }, index) => [[...named(name), KIND.function, ...indexOf(index)]]),
    ),
    ...section(SECTION.code, own.map(codeEntry)),
  ]);
};

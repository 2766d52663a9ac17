import { unsigned } from './instructions.ts';

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const FUNCTION_EXPORT = 0x00;
const MEMORY_IMPORT = 0x02;
const END = 0x0b;

/** What a module takes its memory by, and gives its function by. */
export const NAMES = { module: 'model', memory: 'memory', run: 'run' } as const;

/** Bytes in pieces that follow each other; joining them once is what makes long code quick to write. */
export type Pieces = readonly (readonly number[])[];

/** A function without a result: the types of what it takes and of what it keeps, and its instructions. */
export interface FunctionCode {
  readonly parameters: readonly number[];
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

/** A section of one entry. */
const section = (code: number, entry: Pieces): Pieces => [
  [code, ...unsigned(1 + lengthOf(entry)), 1],
  ...entry,
];

const codeEntry = ({ locals, body }: FunctionCode): Pieces => {
  const code = [
    [...unsigned(locals.length), ...locals.flatMap((type) => [1, type])],
    ...body,
    [END],
  ];
  return [unsigned(lengthOf(code)), ...code];
};

/** The bytes of a module of one function that works on a memory which it is given. */
export const moduleOf = (own: FunctionCode): Uint8Array<ArrayBuffer> => {
  const type = [FUNCTION_TYPE, ...unsigned(own.parameters.length), ...own.parameters, 0];
  // Of any size: it has no fewer than no pages.
  const memory = [...named(NAMES.module), ...named(NAMES.memory), MEMORY_IMPORT, 0, 0];
  return join([
    HEADER,
    ...section(SECTION.type, [type]),
    ...section(SECTION.import, [memory]),
    ...section(SECTION.function, [[0]]),
    ...section(SECTION.export, [[...named(NAMES.run), FUNCTION_EXPORT, 0]]),
    ...section(SECTION.code, codeEntry(own)),
  ]);
};

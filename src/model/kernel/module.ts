import { unsigned } from './instructions.ts';

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const FUNCTION_EXPORT = 0x00;
const MEMORY_IMPORT = 0x02;
const END = 0x0b;

/** What a module takes its memory by, and gives its function by. */
export const NAMES = { module: 'model', memory: 'memory', run: 'run' } as const;

const named = (text: string): number[] => [
  ...unsigned(text.length),
  ...Array.from(text, (letter) => letter.charCodeAt(0)),
];

const section = (code: number, entry: readonly number[]): number[] => {
  const content = [1, ...entry];
  return [code, ...unsigned(content.length), ...content];
};

/** A function without a result: the types of what it takes and of what it keeps, and its instructions. */
export interface FunctionCode {
  readonly parameters: readonly number[];
  readonly locals: readonly number[];
  readonly body: readonly number[];
}

/** The bytes of a module of one function that works on a memory which it is given. */
export const moduleOf = (
  { parameters, locals, body }: FunctionCode,
  pages: number,
): Uint8Array<ArrayBuffer> => {
  const code = [...unsigned(locals.length), ...locals.flatMap((type) => [1, type]), ...body, END];
  return Uint8Array.from([
    ...HEADER,
    ...section(SECTION.type, [FUNCTION_TYPE, ...unsigned(parameters.length), ...parameters, 0]),
    ...section(SECTION.import, [
      ...named(NAMES.module),
      ...named(NAMES.memory),
      MEMORY_IMPORT,
      0,
      ...unsigned(pages),
    ]),
    ...section(SECTION.function, [0]),
    ...section(SECTION.export, [...named(NAMES.run), FUNCTION_EXPORT, 0]),
    ...section(SECTION.code, [...unsigned(code.length), ...code]),
  ]);
};

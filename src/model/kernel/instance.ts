import { NAMES } from './module.ts';

type Exported = (...numbers: readonly number[]) => number | undefined;

const isExported = (value: unknown): value is Exported => typeof value === 'function';

/**
 * Makes a module ready to run on a memory.
 *
 * @param outside the functions that it is handed, by their names.
 * @returns the module's functions by their names.
 */
export const instanceOf = (
  bytes: Uint8Array<ArrayBuffer>,
  memory: WebAssembly.Memory,
  outside: Readonly<Record<string, (value: number) => number>> = {},
): ((name: string) => Exported) => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    [NAMES.module]: { [NAMES.memory]: memory, ...outside },
  });
  return (name) => {
    const own = exports[name];
    if (!isExported(own)) throw new TypeError(`the module has no function ${name}`);
    return own;
  };
};

import { checked, ModelFile, type Rows } from '../../src/model/index.ts';

/** A part of a model as it comes out of training, under the name that it has in the file. */
export type FittedTable =
  | { readonly name: string; readonly rows: Rows }
  | { readonly name: string; readonly numbers: Float32Array };

/** What the file would hold, without writing it: a model is tried in the form that ships. */
export const inMemory = (tables: readonly FittedTable[]): ModelFile => {
  const read = new Map<string, Rows>();
  const numbers = new Map<string, Float32Array>();
  for (const table of tables) {
    if ('rows' in table) read.set(table.name, checked(table.rows));
    else numbers.set(table.name, table.numbers);
  }
  return new ModelFile(read, numbers);
};

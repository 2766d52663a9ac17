import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { Failure, messageOf } from '../../tools/command/failure.ts';

/**
 * What a file of JSON holds, checked against a schema.
 *
 * @throws Failure in one line where it cannot be read or holds something else.
 */
export async function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Failure(`${file} cannot be read: ${messageOf(error)}`);
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Failure(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** One of several processes of the command: a line in, its outcome out. */
import * as v from 'valibot';
import { analyseLine } from './analyse-line.ts';

const options = v.parse(v.object({ threshold: v.number() }), JSON.parse(process.argv[2] ?? ''));

process.on('message', async (line) => {
  process.send?.(await analyseLine(String(line), options));
});

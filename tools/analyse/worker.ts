/** One of several processes of the command: a line in, its outcome out. */
import { analyseLine } from './analyse-line.ts';

process.on('message', async (line) => {
  process.send?.(await analyseLine(String(line)));
});

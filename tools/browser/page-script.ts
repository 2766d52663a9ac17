/** Scripts of the project's own that are put into pages without the extension, to measure or to collect. */
import path from 'node:path';
import { build } from 'vite';
import { projectFolder } from './build.ts';

/**
 * One script with all that an entry imports, written as it is shipped.
 *
 * @param entry a file, from the project's folder.
 */
export async function pageScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    build: {
      write: false,
      minify: true,
      // A scope of its own: the page has names too.
      lib: { entry: path.join(projectFolder, entry), formats: ['iife'], name: 'pageScript' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = [result].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

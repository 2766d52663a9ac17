/** How fast the analysis is, beside two libraries: `npm run bench [-- --rounds N]`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { projectFolder, runCommand } from './browser/index.ts';

const folder = path.join(projectFolder, '.output/bench');

/** One file a part, as the extension is built; packages stay packages. */
async function buildBench(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    build: {
      ssr: path.join(projectFolder, 'tools/bench/run.ts'),
      outDir: folder,
      emptyOutDir: true,
      minify: true,
    },
  });
  return path.join(folder, 'run.js');
}

await runCommand(async () => {
  const given = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, ['--expose-gc', await buildBench(), ...given], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  return status ?? 1;
});

/** Analyses articles on the command line: `npm run --silent analyse -- FILE.jsonl[.gz]|- [--jobs N]`. */
import { analyseFile } from './analyse/analyse-file.ts';

process.exitCode = await analyseFile(process.argv.slice(2));

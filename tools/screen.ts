/**
 * Renews what the screen before the wordings of appeals knows of them, after one of them has changed:
 *
 *   npm run screen
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requiredFile } from './screen/required-file.ts';

const file = fileURLToPath(new URL('../src/recognition/screen/required.json', import.meta.url));
writeFileSync(file, requiredFile());

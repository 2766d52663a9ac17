/** What all patterns of the lexicons require, as the project keeps it. */
import { targetPatterns } from '../../src/recognition/targets.ts';
import { wordingPatterns } from '../../src/recognition/wordings.ts';
import { writtenRequirements } from './required.ts';

/** A pattern a line, so that a change can be read. */
const listOf = (patterns: readonly RegExp[]): string =>
  `[\n${patterns.map((pattern) => JSON.stringify(writtenRequirements(pattern))).join(',\n')}\n]`;

/** The text of `src/recognition/screen/required.json`. */
export const requiredFile = (): string =>
  `{\n"wordings": ${listOf(wordingPatterns)},\n"targets": ${listOf(targetPatterns)}\n}\n`;

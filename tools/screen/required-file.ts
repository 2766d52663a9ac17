/** What all patterns of the lexicons require, as the project keeps it. */
import { sourceOf, type WrittenAlternative } from '../../src/recognition/screen/alternative.ts';
import { targetPatterns } from '../../src/recognition/targets.ts';
import { wordingPatterns } from '../../src/recognition/wordings.ts';
import { alternativesOf } from './alternatives.ts';
import { writtenRequirement } from './required.ts';

/** The alternatives of a pattern, and what each requires. */
export function writtenAlternatives(pattern: RegExp): WrittenAlternative[] {
  const { source, flags } = pattern;
  return alternativesOf(pattern).map((pieces) => ({
    pieces,
    requires: writtenRequirement(new RegExp(sourceOf(source, pieces), flags)),
  }));
}

/**
 * Patterns by their numbers, one a line, so that a change can be read. No list: what is built writes large objects
 * out as texts to be parsed, which is quicker than code, and lists as code.
 */
const linesOf = (patterns: readonly RegExp[]): string =>
  `{\n${patterns.map((pattern, at) => `"${at}": ${JSON.stringify(writtenAlternatives(pattern))}`).join(',\n')}\n}`;

/** The text of `src/recognition/screen/required.json`. */
export const requiredFile = (): string =>
  `{\n"wordings": ${linesOf(wordingPatterns)},\n"targets": ${linesOf(targetPatterns)}\n}\n`;

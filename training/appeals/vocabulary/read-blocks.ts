/** Reads blocks as they are written down: see `training/appeals/written/README.md`. */
import type { Wording } from '../../../src/recognition/vocabulary/index.ts';
import type { Block } from './blocks.ts';

const NEXT_BLOCK = /^(?=## )/m;
const KIND = /^## +(\S+)/;
const NO_APPEALS: ReadonlySet<string> = new Set(['furniture', 'story']);
/** A line that is all in round brackets is there to be clicked on; in square ones it is a field. */
const ANSWER = /^\((.*)\)$/;
const FIELD = /^\[.*\]$/;

/** The blocks of one file. */
export function blocksIn(file: string): Block[] {
  return file.split(NEXT_BLOCK).flatMap((part) => {
    const [head = '', ...rest] = part.split('\n').map((line) => line.trim());
    const kind = KIND.exec(head)?.[1];
    const lines = rest.filter((line) => line !== '' && !FIELD.test(line)).map(wordingOf);
    if (kind === undefined || lines.length === 0) return [];
    return [{ lines, appeal: NO_APPEALS.has(kind) ? null : kind }];
  });
}

function wordingOf(line: string): Wording {
  const answer = ANSWER.exec(line)?.[1];
  return { text: answer ?? line, isAnswer: answer !== undefined };
}

/** Reads the files of `sentences/`: what is to be found in each text, in a form that is easy to write and to read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text, and all that is to be found in it; in the file `¶` stands for an empty line. */
export interface Example {
  readonly text: string;
  /** `Name | office as worded, or - | branch level former`, in the order of the text. */
  readonly officials: readonly string[];
  readonly people: readonly string[];
  /** `Name = mention, mention`, of those whose mentions matter. */
  readonly mentions: readonly string[];
}

/** A file: what it is about, and its examples. */
interface Chapter {
  readonly about: string;
  readonly examples: readonly Example[];
}

const folder = path.join(import.meta.dirname, 'sentences');

const linesOf = (lines: readonly string[], label: string): string[] =>
  lines.flatMap((line) => {
    const [, found, value = ''] = /^\s+(\w+): (.*)$/u.exec(line) ?? [];
    return found === label ? [value] : [];
  });

const exampleOf = (block: string): Example[] => {
  const [line = '', ...lines] = block.split('\n');
  const text = line.replaceAll('¶', '\n\n');
  if (text === '' || text.startsWith('#')) return [];
  return [
    {
      text,
      officials: linesOf(lines, 'official'),
      people: linesOf(lines, 'person'),
      mentions: linesOf(lines, 'mentions'),
    },
  ];
};

const chapterOf = (file: string): Chapter => {
  const blocks = readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split(/\n{2,}/u);
  return { about: (blocks[0] ?? '').replace(/^# /u, ''), examples: blocks.flatMap(exampleOf) };
};

export const chapters: readonly Chapter[] = readdirSync(folder).sort().map(chapterOf);

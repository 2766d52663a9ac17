import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { forbiddenNames, limits } from './house.ts';
import {
  filesIn,
  nodesOf,
  otherSources,
  placeOf,
  readText,
  type Source,
  sources,
} from './sources.ts';

const forbidden: ReadonlySet<string> = new Set(forbiddenNames);

const everything = [...sources, ...otherSources];

/** Where nodes of a kind stand, with their words. */
const placesOf = (files: readonly Source[], is: (node: ts.Node) => boolean) =>
  files.flatMap((source) =>
    [...nodesOf(source.tree)]
      .filter(is)
      .map((node) => `${placeOf(source, node)}: ${node.getText(source.tree)}`),
  );

describe('a source file', () => {
  it('is short enough to be held in the head', () => {
    const lengths = everything.map(({ file, text }) => ({
      file,
      lines: text.split('\n').length - 1,
    }));
    const long = lengths.filter(({ lines }) => lines > limits.longFile);
    if (long.length > 0) console.warn('Files to think of cutting:', long);
    expect(long.filter(({ lines }) => lines > limits.longestFile)).toEqual([]);
  });

  it('neither asks the network for anything nor turns text into markup or code', () => {
    expect(placesOf(sources, (node) => ts.isIdentifier(node) && forbidden.has(node.text))).toEqual(
      [],
    );
  });

  it('asserts no type: what is not known to the compiler is checked', () => {
    expect(
      placesOf(
        everything,
        (node) => ts.isAsExpression(node) && !ts.isConstTypeReference(node.type),
      ),
    ).toEqual([]);
  });

  it('does not silence the compiler', () => {
    const silencing = /@ts-(ignore|expect-error|nocheck)/;
    expect(everything.filter(({ text }) => silencing.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

describe('a page or style sheet of the extension', () => {
  it('loads nothing from elsewhere', () => {
    const outward =
      /(?:\b(?:src|href|action)\s*=\s*|url\(\s*|@import\s+)["']?(?:https?:)?\/\/[^\s"')]+/g;
    const loads = filesIn(['src', 'entrypoints', 'public'], /\.(html|css)$/).flatMap((file) =>
      [...readText(file).matchAll(outward)].map(([match]) => `${file}: ${match}`),
    );
    expect(loads).toEqual([]);
  });
});

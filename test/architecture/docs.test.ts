/** What is written down of the project leads where it says, and leaves no room out. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scripts } from '../../package.json';
import { rooms } from './house.ts';
import { filesIn, readText } from './sources.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...filesIn(['docs'], /\.md$/)].map((file) => ({
  file,
  text: readText(file),
}));

/** The name by which a heading is linked to. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function hasAnchor(file: string, anchor: string): boolean {
  const headings = [...readText(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.some((heading) => anchorOf(heading) === anchor);
}

/** Whether a link of a page leads to a file of the project, and to a heading in it where it names one. */
function leadsSomewhere(from: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  if (!existsSync(path.resolve(import.meta.dirname, '../..', file))) return false;
  return anchor === undefined || hasAnchor(file, anchor);
}

it('every link between pages leads to a page, and to a heading where it names one', () => {
  const links = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => ({ file, link })),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ file, link }) => !leadsSomewhere(file, link))).toEqual([]);
});

it('every command that is named is one of the project’s', () => {
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('every room is told of in the drawing of the house', () => {
  const drawing = readText('docs/architecture.md');
  const isTold = (room: string) =>
    [`src/${room}/`, `src/${room}.ts`, `${room}/`].some((name) => drawing.includes(`\`${name}\``));
  expect(Object.keys(rooms).filter((room) => !isTold(room))).toEqual([]);
});

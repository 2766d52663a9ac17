import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { scripts } from '../package.json';
import { analyse } from '../src/analyse.ts';
import { MAXIMUM_ELEMENTS } from '../src/article/limits.ts';
import { MAXIMUM_TEXT } from '../src/text-limits.ts';
import { oldest } from '../tools/browser/oldest.ts';

const root = path.resolve(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md'].concat(
  ['docs', 'training'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join(folder, file)),
  ),
);
const read = (page: string) => readFileSync(path.join(root, page), 'utf8');

/** What a page links to or shows, other people's addresses aside. */
const targetsOf = (page: string) =>
  [...read(page).matchAll(/\]\(([^)]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => !/^https?:/.test(target));

/** The name by which a heading is linked to. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Whether a page's link leads to a file of the project, and to a heading in it where it names one. */
function leadsSomewhere(page: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? page : path.join(path.dirname(page), target);
  if (!existsSync(path.join(root, file))) return false;
  return anchor === undefined || anchorsOf(file).includes(anchor);
}

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    expect(targetsOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !Object.keys(scripts).includes(name ?? ''))).toEqual([]);
  });
});

describe('README.md', () => {
  it('tells of the limits that there are', () => {
    const figure = (limit: number) => limit.toLocaleString('en');
    expect(read('README.md')).toContain(`up to ${figure(MAXIMUM_TEXT)} characters`);
    expect(read('README.md')).toContain(`up to ${figure(MAXIMUM_ELEMENTS)} elements`);
    expect(read('README.md')).toContain(`Chrome ${oldest.chromium} or Firefox ${oldest.firefox}`);
  });

  it('shows what the analysis gives', async () => {
    const [, given = '', shown = ''] =
      /For `(\{.+\})`:\n\n```json\n([\s\S]+?)```/.exec(read('README.md')) ?? [];
    const { id, text } = v.parse(v.object({ id: v.string(), text: v.string() }), JSON.parse(given));
    // How likely it is changes with every training.
    const likely = /"probability":\s*[\d.]+/g;
    const alike = (json: string) => JSON.parse(json.replace(likely, '"probability":1'));
    expect(alike(shown)).toEqual(alike(JSON.stringify({ id, ...(await analyse(text)) })));
  });
});

describe('docs/decisions/README.md', () => {
  it('has every decision, by its date and heading', () => {
    const list = read('docs/decisions/README.md');
    const rows = readdirSync(path.join(root, 'docs/decisions'))
      .filter((file) => file !== 'README.md')
      .map((file) => {
        const [heading = '', , date = ''] = read(`docs/decisions/${file}`).split('\n');
        return `| ${date} | [${heading.replace('# ', '')}](${file})`;
      });
    expect(rows.filter((row) => !list.includes(row))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has every command', () => {
    const text = read('CONTRIBUTING.md');
    const names = Object.keys(scripts).filter((name) => name !== 'prepare');
    const missing = names.filter(
      (name) => !new RegExp(`npm (run (--silent )?)?${name}\\b`).test(text),
    );
    expect(missing).toEqual([]);
  });
});

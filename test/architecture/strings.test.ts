import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { filesIn, nodesOf, readText, sources } from './sources.ts';

const keys = Object.keys(english);
const keySet: ReadonlySet<string> = new Set(keys);

/** The keys that the manifest and the extension's pages name: `__MSG_key__`. */
const named = ['wxt.config.ts', ...filesIn(['entrypoints'], /\.html$/)].flatMap((file) =>
  [...readText(file).matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key),
);

/** `strings.ts` puts keys together for everybody, and so names none of its own. */
const nodes = sources
  .filter(({ file }) => file !== 'src/strings.ts')
  .flatMap(({ tree }) => [...nodesOf(tree)]);
const literals = new Set(nodes.filter(ts.isStringLiteralLike).map(({ text }) => text));
/** The beginnings of keys that are put together: the `kind_` of `kind_${…}`. */
const beginnings = nodes
  .filter(ts.isTemplateExpression)
  .map(({ head }) => head.text)
  .filter((text) => /^[a-z]+_$/i.test(text) && keys.some((key) => key.startsWith(text)));

const isUsed = (key: string) =>
  literals.has(key) ||
  literals.has(key.replace(/(One|Other)$/, '')) ||
  named.includes(key) ||
  beginnings.some((beginning) => key.startsWith(beginning));

// That every key used in the code exists is the compiler's to say: see MessageKey in src/strings.ts.
describe('the strings', () => {
  it('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have every key that the manifest and the pages name', () => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !keySet.has(key))).toEqual([]);
  });

  it('have a singular for every plural and the other way round', () => {
    const stems = keys.flatMap((key) => /^(.+)(?:One|Other)$/.exec(key)?.[1] ?? []);
    const lone = stems.filter((stem) => !keySet.has(`${stem}One`) || !keySet.has(`${stem}Other`));
    expect(lone).toEqual([]);
  });

  it('say something', () => {
    const blank = Object.entries(english).filter(([, { message }]) => message.trim() === '');
    expect(blank.map(([key]) => key)).toEqual([]);
  });

  it('lend their language to every number, month and list that is written among them', () => {
    const formats = nodes
      .filter(ts.isNewExpression)
      .filter(({ expression }) => expression.getText().startsWith('Intl.'));
    const others = formats.filter((made) => made.arguments?.[0]?.getText() !== 'language()');
    expect(others.map((made) => made.getText())).toEqual([]);
  });
});

import ts from 'typescript';
import { expect, it } from 'vitest';
import { nodesOf, placeOf, roomOf, type Source, sources } from './sources.ts';

/** The rooms that ask nodes of the page. */
const rooms: ReadonlySet<string> = new Set([
  'gate',
  'page',
  'article',
  'appeals',
  'marks',
  'shadow',
]);

/** What is asked of nodes, and hardly of anything else; a text is no form, and may be asked for `parentElement`. */
const asked: ReadonlySet<string> = new Set(
  (
    'parentNode nextSibling previousSibling firstChild lastChild childNodes isConnected localName tagName ' +
    'closest compareDocumentPosition checkVisibility hasAttribute scrollTop scrollBy hasChildNodes cloneNode ' +
    'documentElement activeElement scrollingElement elementFromPoint createElement createTreeWalker'
  ).split(' '),
);

/** Asks nodes that are no forms of the page. */
const allowed: readonly (readonly [file: string, why: string])[] = [
  ['src/appeals/folding/fold-line.ts', 'elements of our own'],
  ['src/appeals/folding/place-line.ts', 'a line of our own'],
  ['src/appeals/walk/fields.ts', 'fields'],
  ['src/article/mapped-article.ts', 'texts'],
  ['src/article/tree.ts', 'texts'],
  ['src/article/way-back.ts', 'texts'],
  ['src/gate/page-body.ts', 'the body'],
  ['src/gate/paragraphs.ts', 'paragraphs and breaks'],
  ['src/marks/card-stand.ts', 'what had the focus'],
  ['src/marks/card-view.tsx', 'a card of our own'],
  ['src/shadow/index.ts', 'a document of our own'],
];

function namesAsked({ tree }: Source): ts.Identifier[] {
  return [...nodesOf(tree)].flatMap((node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name))
      return node.expression.getText(tree) === 'walker' ? [] : node.name;
    return ts.isBindingElement(node) && ts.isIdentifier(node.name) ? node.name : [];
  });
}

it('asks a node of the page through dom.ts, where it may be a form with fields of any names', () => {
  const files = sources.filter(
    ({ file }) => rooms.has(roomOf(file)) && !allowed.some(([name]) => name === file),
  );
  const places = files.flatMap((source) =>
    namesAsked(source)
      .filter(({ text }) => asked.has(text))
      .map((name) => `${placeOf(source, name)}: ${name.text}`),
  );
  expect(places).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSketch, type SketchNode } from '../../src/drawing/tree.ts';
import { elementName, readElementName, sketchLimits, thingName } from '../../src/outline/index.ts';
import { element, link, sketchOf } from '../support/sketches.ts';

/** A tree, each node by what it is. */
function told(node: SketchNode): unknown {
  if (node.type !== 'element') return node.words;
  return [node.name, ...node.children.map(told)];
}

test('each node stands in the element that it is one deeper than', () => {
  const sketch = sketchOf(element('p', 'one', element('b', 'two')), 'three');
  expect(told(readSketch(sketch))).toEqual(['body', ['p', 'one', ['b', 'two']], 'three']);
});

test('each link leads where its own address says', () => {
  const { children } = readSketch(
    sketchOf(link('/one'), element('p', link('/two')), link('/three')),
  );
  const targets = children.map((node) => node.type === 'element' && node.target);
  expect(targets).toEqual(['/one', '', '/three']);
});

test('depths that no page has are taken as far as they go', () => {
  const sketch = {
    depths: [9, 400, 1],
    names: ['p', '', 'p'],
    words: ['', 'one', ''],
    targets: [],
  };
  expect(told(readSketch(sketch))).toEqual(['body', ['p', 'one'], ['p']]);
});

test('no tree is deeper than a sketch may be', () => {
  const depths = Array.from({ length: 3 * sketchLimits.depth }, (_, at) => at + 1);
  let deepest = readSketch({
    depths,
    names: depths.map(() => 'div'),
    words: depths.map(() => ''),
    targets: [],
  });
  let depth = 0;
  for (let next = deepest.children[0]; next?.type === 'element'; next = deepest.children[0]) {
    deepest = next;
    depth += 1;
  }
  expect(depth).toBe(sketchLimits.depth);
});

test('a thing that no line is stands for a picture', () => {
  const sketch = { depths: [1], names: ['#unheard'], words: [''], targets: [] };
  expect(readSketch(sketch).children).toMatchObject([{ type: 'thing', role: 'picture' }]);
  expect(thingName('picture')).toBe('#picture');
});

test('a link that is called as no link is leaves the others their addresses', () => {
  const sketch = sketchOf(element('a[x]'), element('a#b'), link('/join'));
  expect(readSketch(sketch).children.at(-1)).toMatchObject({ name: 'a', target: '/join' });
});

test('an element’s name is read as it was written', () => {
  const name = fc.constantFrom('div', 'a', 'x-card', 'a[b]#c');
  const role = fc.stringMatching(/^[a-z [\]#]*$/);
  fc.assert(
    fc.property(name, role, fc.string(), (own, given, id) => {
      expect(readElementName(elementName(own, given, id))).toEqual({ name: own, role: given, id });
    }),
  );
});

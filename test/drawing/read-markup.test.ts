import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../src/drawing/index.ts';
import type { SketchNode } from '../../src/drawing/tree.ts';
import { markupLimits } from '../../src/outline/index.ts';
import { nodesOf } from '../support/places.ts';

/** A tree, each node by what it is. */
function told(node: SketchNode): unknown {
  if (node.type === 'text') return node.words;
  if (node.type === 'thing') return `#${node.role}${node.words && ` “${node.words}”`}`;
  return [node.name, ...node.children.map(told)];
}
const read = (markup: string) => readMarkup(markup).root.children.map(told);
const first = (markup: string) => readMarkup(markup).root.children[0];

describe('a sketch has', () => {
  test('elements and texts, each where it stands', () => {
    expect(read('<div><p>The <b>night</b> boat</p></div>late')).toEqual([
      ['div', ['p', 'The ', ['b', 'night'], ' boat']],
      'late',
    ]);
  });

  test('what elements are called, and where links lead', () => {
    expect(first('<div id="ask" role="dialog" class="box &quot;wide&quot;"></div>')).toMatchObject({
      ...{ id: 'ask', role: 'dialog', classes: 'box "wide"', target: '' },
    });
    expect(first('<a href="/join?a=1&amp;b=2"></a>')).toMatchObject({ target: '/join?a=1&b=2' });
  });

  test('fields and pictures, with what stands on them', () => {
    const fields =
      '<input type="email" placeholder="Your email"><input type="submit" value="Go"><input type="password"><textarea>x</textarea>';
    expect(read(`${fields}<select><option>x</option></select><img><video>x</video>`)).toEqual([
      '#emailField “Your email”',
      '#button “Go”',
      '#foreignField',
      '#foreignField',
      '#field',
      '#picture',
      '#picture',
    ]);
  });

  test('texts as they are read, and of white space only that there is some', () => {
    expect(read('<b>5 &lt; 6 &amp;amp; 7</b>\n&nbsp; <b>two</b>')).toEqual([
      ['b', '5 < 6 &amp; 7'],
      ' ',
      ['b', 'two'],
    ]);
  });

  test('the words that were taken out of a text and stand before it', () => {
    const [words, text] = nodesOf('<says-who-words>Give now</says-who-words> ');
    expect(words).toMatchObject({ type: 'text', words: 'Give now' });
    expect(words?.place).toEqual(text?.place);
  });
});

describe('a sketch has nothing', () => {
  test.each([
    ['of scripts and styles', '<script><style><noscript>'],
    ['of templates and drawings', '<template><p>a</p></template><svg><title>b</title></svg>'],
    ['of what says that it is not shown', '<p hidden="">a</p><p style="display: none">b</p>'],
    ['of a box to tick', '<input type="checkbox">'],
    ['of our own elements', '<says-who-fold>a</says-who-fold>'],
    ['of comments and instructions', '<!-- a --><?b c?>'],
  ])('%s', (_, markup) => {
    expect(read(markup)).toEqual([]);
  });

  test('of what somebody is writing but that they are', () => {
    expect(read('<div contenteditable="">Please <b>donate</b></div>')).toEqual(['#foreignField']);
    expect(read('<p contenteditable="false">Story</p>')).toEqual([['p', 'Story']]);
  });
});

describe('each node is known', () => {
  const places = (markup: string) =>
    nodesOf(markup).map(({ place: { element, part } }) => [element, part]);

  test('by the number of its element, or of the one before it', () => {
    expect(places('a<p>b<br>c</p><script>d<i></i>')).toEqual([
      [-1, 'inside'],
      [0, 'itself'],
      [0, 'inside'],
      [1, 'itself'],
      [1, 'after'],
      [2, 'after'],
      [3, 'itself'],
    ]);
  });

  test('whatever stands before it that has no number', () => {
    expect(places('<template><p></p><template></template></template><svg><g></g></svg>a')).toEqual([
      [1, 'after'],
    ]);
  });

  test('by where it is written', () => {
    const markup = '<div>a<p>b</p></div>c';
    expect(nodesOf(markup).map(({ from, to }) => markup.slice(from, to))).toEqual([
      '<div>a<p>b</p></div>',
      'a',
      '<p>b</p>',
      'b',
      'c',
    ]);
  });
});

describe('odd markup is read', () => {
  test('whatever attributes are called, and whatever stands in them', () => {
    expect(read('<p "="" a\'="b>c" class="d">e</p>f')).toEqual([['p', 'e'], 'f']);
  });

  test('where every element that is empty ends at once', () => {
    expect(read('<p>a<br />b</p><div />c')).toEqual([['p', 'a', ['br'], 'b'], ['div'], 'c']);
  });

  test('as far as it is markup', () => {
    const { root, isCut } = readMarkup('<p>a</p><div>b<i c="');
    expect(isCut).toBe(true);
    expect(root.children.map(told)).toEqual([
      ['p', 'a'],
      ['div', 'b'],
    ]);
  });

  test('and never fails', () => {
    const part = fc.constantFrom('<', '>', '"', '=', '/', ' ', '!', 'p', '<p>', '</p>', '<br>');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const markup = parts.join('');
        for (const { from, to } of nodesOf(markup)) expect(from <= to).toBe(true);
      }),
    );
  });
});

describe('a sketch is cut', () => {
  test('where a name, a text or an address is long', () => {
    const long = 'x'.repeat(10_000);
    const [made, link] = readMarkup(
      `<${long} id="${long}" role="${long}" class="${long}"></${long}><a href="${long}">${long}</a>`,
    ).root.children.filter((child) => child.type === 'element');
    const { name, id, role, classes, target, text } = markupLimits;
    const lengths = [made?.name, made?.id, made?.role, made?.classes, link?.target];
    expect(lengths.map((each) => each?.length)).toEqual([name, id, role, classes, target]);
    expect(link?.children).toMatchObject([{ words: long.slice(0, text) }]);
  });

  test('where elements are nested without end, and goes on beside them', () => {
    const many = 2 * markupLimits.depth;
    const { root } = readMarkup(`${'<div>'.repeat(many)}a${'</div>'.repeat(many)}beside`);
    let depth = 0;
    for (let at = root.children[0]; at?.type === 'element'; at = at.children[0]) depth += 1;
    expect(depth).toBe(markupLimits.depth);
    expect(root.children.at(-1)).toMatchObject({ words: 'beside' });
  });

  test('where a page has more nodes than are read, and says so', () => {
    const page = readMarkup('<br>'.repeat(markupLimits.nodes + 300));
    expect(page.isCut).toBe(true);
    expect(page.root.children).toHaveLength(markupLimits.nodes);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOutline, linesAt, placeRuns } from '../../src/drawing/index.ts';
import { lineRoles, outlineLimits, type Sketch, thingName } from '../../src/outline/index.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

const linesOf = (...parts: readonly Part[]) => drawOutline(sketchOf(...parts)).lines;
const textsOf = (...parts: readonly Part[]) => linesOf(...parts).map(({ text }) => text);

describe('the lines of a page', () => {
  test('run on over inline elements and end with blocks and breaks', () => {
    const parts = [
      'The ',
      element('em', 'night'),
      ' boat',
      element('br'),
      'sails',
      element('p', 'late'),
    ];
    expect(textsOf(...parts)).toEqual(['The night boat', 'sails', 'late']);
  });

  test('end where an inline element holds a block', () => {
    expect(textsOf('The boat', link('/x', element('div', 'sails')), 'late')).toEqual([
      'The boat',
      'sails',
      'late',
    ]);
  });

  test('end between inline elements whose words would be glued together', () => {
    const offer = element('span', 'Only 25¢ for ', element('b', 'six months'));
    const parts = [element('strong', 'Every page'), offer, link('/buy', 'Act now')];
    expect(textsOf(element('div', ...parts))).toEqual([
      'Every page',
      'Only 25¢ for six months',
      'Act now',
    ]);
    const inJapanese = [link('/a', '登録する'), link('/b', 'お問い合わせ')];
    expect(textsOf(...inJapanese)).toEqual(['登録する', 'お問い合わせ']);
  });

  test.each([
    ['a word in two', [element('span', 'night'), element('em', 'fall')]],
    ['an initial', [element('span', 'T'), element('strong', 'HE NIGHT BOAT')]],
    ['letters by themselves', [element('b', 'B'), element('b', 'O'), element('b', 'A')]],
    ['a space', [element('b', 'The Night'), ' ', element('em', 'Boat')]],
    ['an index', [element('i', 'CO'), element('sub', '2 again')]],
    ['a full stop', [link('/x', 'the night boat'), element('em', '. It sails')]],
  ])('run on over %s', (_, parts) => {
    expect(textsOf(element('p', ...parts))).toHaveLength(1);
  });

  test('end with an element that the site made up, unless it stands in a paragraph', () => {
    expect(textsOf('The', element('x-card', 'boat'), 'sails')).toEqual(['The', 'boat', 'sails']);
    expect(textsOf(element('p', 'The ', element('x-term', 'boat'), ' sails'))).toEqual([
      'The boat sails',
    ]);
  });

  test('are headings, buttons, fields or pictures where these stand', () => {
    const made = { ...link('/join', 'Join'), classes: 'btn btn-big' };
    const parts: Part[] = [
      element('h2', 'Letters'),
      element('button', 'Send'),
      { ...element('div', 'Go'), role: 'button' },
      made,
      { thing: 'emailField', words: 'Your email' },
      { thing: 'picture' },
      'Text',
    ];
    expect(linesOf(...parts).map(({ role }) => role)).toEqual([
      'heading',
      'button',
      'button',
      'button',
      'emailField',
      'picture',
      'text',
    ]);
  });

  test('tell how much of them is a link, and where it leads', () => {
    const [line] = linesOf('Read ', link('/more', 'more'), ' ', link('/all', 'all'));
    expect(line).toMatchObject({ text: 'Read more all', targets: ['/more', '/all'] });
    expect(line?.linkShare).toBeCloseTo(7 / 13);
  });

  test('are no more than an outline has room for', () => {
    const many = Array.from({ length: outlineLimits.lines + 9 }, () => element('p', 'x'));
    expect(linesOf(...many)).toHaveLength(outlineLimits.lines);
  });
});

describe('the boxes of a page', () => {
  test('are its blocks that hold lines, by their names', () => {
    const aside = {
      ...element('aside', element('p', 'one'), element('p', 'two')),
      id: 'more',
      classes: 'k2',
    };
    expect(drawOutline(sketchOf(aside, element('div'))).boxes).toMatchObject([
      { parent: -1, first: 0, end: 2, tags: 'body' },
      { parent: 0, first: 0, end: 2, tags: 'aside', names: 'more k2' },
      { parent: 1, first: 0, end: 1, tags: 'p' },
      { parent: 1, first: 1, end: 2, tags: 'p' },
    ]);
  });

  test('are one where one holds nothing but another', () => {
    const [, box] = drawOutline(
      sketchOf(
        'before',
        element('section', { ...element('div', element('p', 'one'), 'two'), role: 'dialog' }),
      ),
    ).boxes;
    expect(box).toMatchObject({ first: 1, end: 3, tags: 'section div[dialog]' });
  });
});

describe('the nodes of a run', () => {
  const sketch = sketchOf(
    element('p', 'The boat sails late.'),
    element('div', element('b', 'Join us'), element('p', 'Every week.')),
    'Give',
    element('br'),
    'today',
  );
  const place = (box: number, first: number, end: number) =>
    placeRuns(drawOutline(sketch), [{ kind: 'donation', why: [], box, first, end }]).map(
      ({ first, last, text }) => [sketch.names[first], sketch.names[last], text],
    );

  test('are its element, where it is all of one', () => {
    expect(place(2, 1, 3)).toEqual([['div', 'div', 'Join us Every week.']]);
  });

  test('are those from its first line to its last, where it is a part of one', () => {
    expect(place(0, 3, 5)).toEqual([['', '', 'Give today']]);
  });

  test('are none where they would show more than its lines', () => {
    expect(place(0, 2, 4)).toEqual([]);
    expect(place(9, 0, 1)).toEqual([]);
  });
});

test('no nodes are told of a run that ends with the last line that there was room for', () => {
  const many = Array.from({ length: outlineLimits.lines + 1 }, () => element('p', 'x'));
  const outline = drawOutline(sketchOf(element('p', 'x'), element('div', ...many)));
  const place = (first: number, end: number) => {
    const box = outline.boxes.findIndex(
      (each) => each.first <= first && end <= each.end && each.first > 0,
    );
    return placeRuns(outline, [{ kind: 'donation', why: [], box, first, end }]).length;
  };
  expect([place(1, outlineLimits.lines), place(1, 2)]).toEqual([0, 1]);
});

describe('the lines that a reader points at', () => {
  const sketch = sketchOf(element('div', element('p', 'one'), element('p', 'two')), element('hr'));
  const at = (node: number) => linesAt(sketch, drawOutline(sketch), node);

  test('are those of the element', () => {
    expect(at(0)).toEqual({ first: 0, end: 2 });
    expect(at(4)).toEqual({ first: 1, end: 2 });
  });

  test('are those of the page around an element that shows none', () => {
    expect(at(5)).toEqual({ first: 0, end: 2 });
  });

  test('are none on an empty page', () => {
    const empty = sketchOf(element('div'));
    expect(linesAt(empty, drawOutline(empty), 0)).toBeNull();
  });
});

test('any sketch has an outline whose boxes hold its lines in order', () => {
  const names = [
    '',
    'div',
    'p',
    'a',
    'b',
    'br',
    'button',
    'x-y',
    'h2',
    'main/x/',
    ...lineRoles.map(thingName),
  ];
  const node = fc.record({
    depth: fc.integer({ min: 1, max: 9 }),
    name: fc.constantFrom(...names),
    words: fc.string({ maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
      const sketch: Sketch = {
        depths: nodes.map(({ depth }) => depth),
        names: nodes.map(({ name }) => name),
        words: nodes.map(({ words }) => words),
        targets: [],
      };
      const { lines, boxes } = drawOutline(sketch);
      for (const [number, { parent, first, end }] of boxes.entries()) {
        const around = boxes[parent];
        expect(parent).toBeLessThan(number);
        expect(first < end || number === 0).toBe(true);
        if (around) expect(around.first <= first && end <= around.end).toBe(true);
      }
      for (const [at, { box }] of lines.entries()) {
        const around = boxes[box];
        expect(around && around.first <= at && at < around.end).toBe(true);
      }
    }),
  );
});

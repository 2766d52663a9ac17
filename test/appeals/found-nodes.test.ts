import { describe, expect, test } from 'vitest';
import { appealsOf } from '../../src/appeals/found-nodes.ts';
import { type PlacedSketch, sketchAtOnce } from '../../src/appeals/walk/sketch-page.ts';

function pageWith(html: string): PlacedSketch {
  document.body.innerHTML = html;
  return sketchAtOnce(document.body);
}

/** What is folded where the background says that appeals stand from one node to another. */
function foldedOn(
  page: PlacedSketch,
  ...places: readonly (readonly [first: number, last: number])[]
) {
  const found = places.map(([first, last]) => {
    return { kind: 'donation', why: [], first, last, text: '' } as const;
  });
  return appealsOf(page, found, true).appeals.map(({ nodes }) =>
    nodes.map(({ textContent }) => textContent),
  );
}

const words = (count: number) => 'boat '.repeat(count).trim();

describe('an appeal that the background has found', () => {
  test('is the nodes from its first to its last', () => {
    const page = pageWith('<p>Story</p>Give<br><!-- us --><b>now</b><p>More</p>');
    expect(foldedOn(page, [2, 4])).toEqual([['Give', '', ' us ', 'now']]);
  });

  test.each([
    ['are no nodes of the page', 90, 91],
    ['stand in different elements', 1, 2],
    ['are in the wrong order', 2, 0],
  ])('is left out where its nodes %s', (_, first, last) => {
    expect(foldedOn(pageWith('<p>Story</p><p>Give</p>'), [first, last])).toEqual([]);
  });

  test('is left out where the page has taken it away meanwhile', () => {
    const page = pageWith('<p>Story</p><p>Give</p>');
    document.body.lastChild?.remove();
    expect(foldedOn(page, [2, 2])).toEqual([]);
  });

  test('is left out where it overlaps another', () => {
    const page = pageWith('<div><p>Give</p></div>');
    expect(foldedOn(page, [0, 0], [1, 1])).toEqual([['Give']]);
  });
});

describe('whatever the background says', () => {
  test.each(['main', 'article'])('no %s is folded', (name) => {
    expect(foldedOn(pageWith(`<${name}><p>Give</p></${name}><p>Story</p>`), [0, 0])).toEqual([]);
  });

  test('nothing is folded that holds most of the page’s paragraphs', () => {
    const paragraph = `<p>${words(50)}</p>`;
    const page = pageWith(
      `<div>${paragraph.repeat(4)}</div>${paragraph}${'<p>Boat</p>'.repeat(300)}`,
    );
    expect(foldedOn(page, [0, 0])).toEqual([]);
  });

  test('nothing is folded that holds most of a page in a script without spaces', () => {
    const page = pageWith(`<p>${'船'.repeat(600)}</p><p>${'海'.repeat(300)}</p>`);
    expect(foldedOn(page, [0, 0])).toEqual([]);
  });

  test('nothing is folded into which the page has put, meanwhile, what stood behind it', () => {
    const page = pageWith('<div id="box"><p>Give</p></div><p id="story">Story</p>');
    document.querySelector('#box')?.append(document.querySelector('#story') ?? '');
    expect(foldedOn(page, [0, 0])).toEqual([]);
  });

  test.each([
    ['among its nodes', () => document.querySelector('#box b')?.before('The story goes on.')],
    ['deep in it', () => document.querySelector('#box b')?.append(document.createElement('img'))],
    ['as other words', () => document.querySelector('#box b')?.firstChild?.replaceWith('Story')],
    [
      'in the place of its words',
      () => Object.assign(document.querySelector('#box b')?.firstChild ?? {}, { data: 'Story' }),
    ],
  ])('nothing is folded into which the page has put something new, meanwhile, %s', (_, change) => {
    const page = pageWith('<div id="box">Give<br><b>now</b></div><p>More</p>');
    change();
    for (const place of [
      [0, 0],
      [1, 3],
    ] as const)
      expect(foldedOn(page, place)).toEqual([]);
    expect(foldedOn(sketchAtOnce(document.body), [0, 0])).toHaveLength(1);
  });

  test('what nobody sees may be put in meanwhile, and anything taken out', () => {
    const page = pageWith('<div>Give <i>us</i> <b>now</b></div><p>More</p>');
    document
      .querySelector('div')
      ?.append(document.createElement('script'), document.createComment('x'));
    document.querySelector('i')?.remove();
    expect(foldedOn(page, [0, 0])).toEqual([['Give  now']]);
  });

  test('nothing is folded that reaches to where a sketch was cut', () => {
    const page = pageWith('<p>Story</p><div><p>Give</p></div>');
    expect(foldedOn({ ...page, isCut: true }, [2, 2])).toEqual([]);
    expect(foldedOn({ ...page, isCut: true }, [0, 0])).toHaveLength(1);
  });

  test('no block is folded that is longer than appeals are', () => {
    const page = pageWith(`<p>${words(1_100)}</p><p>${words(9_000)}</p>`);
    expect(foldedOn(page, [0, 0])).toEqual([]);
  });

  test('no block is folded that is much of the page, unless it is short', () => {
    expect(foldedOn(pageWith(`<p>${words(400)}</p><p>${words(500)}</p>`), [0, 0])).toEqual([]);
    expect(foldedOn(pageWith(`<p>${words(100)}</p><p>Story</p>`), [0, 0])).toHaveLength(1);
  });

  test('no blocks are folded that are much of the page together', () => {
    const page = pageWith(`<p>${words(250)}</p>`.repeat(4));
    expect(foldedOn(page, [0, 0], [2, 2], [4, 4])).toHaveLength(1);
  });
});

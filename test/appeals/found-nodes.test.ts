import { describe, expect, test } from 'vitest';
import { appealsOf } from '../../src/appeals/found-nodes.ts';
import { placeOf, type TakenPage, takePage } from '../../src/appeals/taken-page.ts';
import type { NodePlace } from '../../src/outline/index.ts';

function pageWith(html: string): TakenPage {
  document.body.innerHTML = html;
  return takePage(document.body);
}

const nowhere: NodePlace = { element: 99, part: 'itself' };

/** The place of what a selector finds, or of the first text that says something. */
function at(page: TakenPage, what: string): NodePlace {
  const element = page.root.querySelector(what);
  if (element !== null) return placeOf(page, element) ?? nowhere;
  const walker = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
    if (text.textContent?.trim() === what) return placeOf(page, text) ?? nowhere;
  return nowhere;
}

/** From where to where something is written in a page. */
function written(page: TakenPage, from: string, to: string): readonly [number, number] {
  const start = Math.max(0, page.markup.indexOf(from));
  return [start, page.markup.indexOf(to, start) + to.length];
}

type Found = readonly [first: NodePlace, last: NodePlace, from: number, to: number];

/** What is found where an element stands. */
function whole(page: TakenPage, selector: string): Found {
  const place = at(page, selector);
  const element = page.root.querySelector(selector);
  return [place, place, ...written(page, element?.outerHTML ?? '', element?.outerHTML ?? '')];
}

/** What is folded where the background says that appeals stand from one node to another. */
function foldedOn(page: TakenPage, ...places: readonly Found[]) {
  const found = places.map(([first, last, from, to]) => {
    return { kind: 'donation', why: [], first, last, from, to, text: '' } as const;
  });
  return appealsOf(page, found, true).appeals.map(({ nodes }) =>
    nodes.map(({ textContent }) => textContent),
  );
}

const words = (count: number) => 'boat '.repeat(count).trim();

describe('an appeal that the background has found', () => {
  test('is the nodes from its first to its last', () => {
    const page = pageWith('<p>Story</p>Give<br><!-- us --><b>now</b><p>More</p>');
    const place = [at(page, 'Give'), at(page, 'b'), ...written(page, 'Give', '</b>')] as const;
    expect(foldedOn(page, place)).toEqual([['Give', '', ' us ', 'now']]);
  });

  test.each([
    ['are no nodes of the page', 'u', 'u'],
    ['stand in different elements', 'Story', 'i'],
    ['are in the wrong order', 'i', 'p'],
  ])('is left out where its nodes %s', (_, first, last) => {
    const page = pageWith('<p>Story</p><i>Give</i>');
    expect(foldedOn(page, [at(page, first), at(page, last), 0, 9])).toEqual([]);
  });

  test('is no page', () => {
    const page = pageWith('<p>Give</p>');
    const root = { element: -1, part: 'itself' } as const;
    expect(foldedOn(page, [root, root, 0, page.markup.length])).toEqual([]);
  });

  test('is left out where the page has taken it away meanwhile', () => {
    const page = pageWith('<p>Story</p><i>Give</i>');
    const place = whole(page, 'i');
    document.body.lastChild?.remove();
    expect(foldedOn(page, place)).toEqual([]);
  });

  test('is left out where it overlaps another', () => {
    const page = pageWith('<div><p>Give</p></div>');
    expect(foldedOn(page, whole(page, 'div'), whole(page, 'p'))).toEqual([['Give']]);
  });
});

describe('whatever the background says', () => {
  test.each(['main', 'article'])('no %s is folded', (name) => {
    const page = pageWith(`<${name}><p>Give</p></${name}><p>Story</p>`);
    expect(foldedOn(page, whole(page, name))).toEqual([]);
  });

  test('nothing is folded that holds most of the page’s paragraphs', () => {
    const paragraph = `<p>${words(50)}</p>`;
    const page = pageWith(
      `<div>${paragraph.repeat(4)}</div>${paragraph}${'<p>Boat</p>'.repeat(300)}`,
    );
    expect(foldedOn(page, whole(page, 'div'))).toEqual([]);
  });

  test('nothing is folded that holds most of a page in a script without spaces', () => {
    const page = pageWith(`<p>${'船'.repeat(600)}</p><p>${'海'.repeat(300)}</p>`);
    expect(foldedOn(page, whole(page, 'p'))).toEqual([]);
  });

  test('nothing is folded into which the page has put, meanwhile, what stood behind it', () => {
    const page = pageWith('<div id="box"><p>Give</p></div><p id="story">Story</p>');
    const place = whole(page, '#box');
    document.querySelector('#box')?.append(document.querySelector('#story') ?? '');
    expect(foldedOn(page, place)).toEqual([]);
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
    const block = whole(page, '#box');
    const run = [at(page, 'Give'), at(page, 'b'), ...written(page, 'Give', '</b>')] as const;
    change();
    for (const place of [block, run]) expect(foldedOn(page, place)).toEqual([]);
    const after = takePage(document.body);
    expect(foldedOn(after, whole(after, '#box'))).toHaveLength(1);
  });

  test('what nobody sees may be put in meanwhile, and anything taken out', () => {
    const page = pageWith('<div>Give <i>us</i> <b>now</b></div><p>More</p>');
    const place = whole(page, 'div');
    document
      .querySelector('div')
      ?.append(document.createElement('script'), document.createComment('x'));
    document.querySelector('i')?.remove();
    expect(foldedOn(page, place)).toEqual([['Give  now']]);
  });

  test('a block may be called otherwise meanwhile, and be shown no more than it was', () => {
    const page = pageWith('<div><p>Give</p><p hidden="">Thanks</p></div>');
    const place = whole(page, 'div');
    document.querySelector('p')?.classList.add('seen');
    expect(foldedOn(page, place)).toHaveLength(1);
    document.querySelector('p:last-child')?.removeAttribute('hidden');
    expect(foldedOn(page, place)).toEqual([]);
  });

  test('nothing is folded that is not what the background has read', () => {
    const page = pageWith('<p>Story</p><i>Give</i>');
    const [first, last] = whole(page, 'p');
    const [, , from, to] = whole(page, 'i');
    expect(foldedOn(page, [first, last, from, to])).toEqual([]);
  });

  test('no block is folded that is longer than appeals are', () => {
    const page = pageWith(`<p>${words(1_100)}</p><p>${words(9_000)}</p>`);
    expect(foldedOn(page, whole(page, 'p'))).toEqual([]);
  });

  test('no block is folded that is much of the page, unless it is short', () => {
    const long = pageWith(`<p>${words(400)}</p><p>${words(500)}</p>`);
    expect(foldedOn(long, whole(long, 'p'))).toEqual([]);
    const short = pageWith(`<p>${words(100)}</p><p>Story</p>`);
    expect(foldedOn(short, whole(short, 'p'))).toHaveLength(1);
  });

  test('no blocks are folded that are much of the page together', () => {
    const block = `<p>${words(250)}</p>`;
    const page = pageWith(block.repeat(4));
    const places = [0, 1, 2].map((number) => {
      const place = at(page, `p:nth-child(${number + 1})`);
      return [place, place, number * block.length, (number + 1) * block.length] as const;
    });
    expect(foldedOn(page, ...places)).toHaveLength(1);
  });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { type Appeal, type Fold, foldAppeals } from '../../src/appeals/index.ts';

const callbacks = () => ({
  onOpen: vi.fn(),
  onFoldAgain: vi.fn(),
  onChoose: vi.fn(),
  onTakeBack: vi.fn(),
});

function appealOf(first: ChildNode, ...rest: ChildNode[]): Appeal {
  return { kind: 'donation', why: ['asks'], nodes: [first, ...rest], text: 'Give to us today.' };
}

function foldAppeal(appeal: Appeal, heard = callbacks()): Fold {
  const [fold] = foldAppeals([{ appeal, isOpen: false, callbacks: heard }]);
  if (fold === undefined) throw new Error('no fold');
  return fold;
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

const folded = (selector: string) => element(selector).hasAttribute('data-says-who-folded');

beforeEach(() => {
  document.body.innerHTML =
    '<p id="before">The harbour froze over.</p><div id="box"><p>Give to us today.</p></div>';
});

test('what is folded is marked, with a line before it', () => {
  foldAppeal(appealOf(element('#box')));
  expect(folded('#box')).toBe(true);
  expect(element('#box').previousElementSibling?.localName).toBe('says-who-fold');
});

test('undone, the page is what it was, to the byte', () => {
  const before = document.documentElement.outerHTML;
  const fold = foldAppeal(appealOf(element('#box')));
  fold.undo();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('undone while open, the page is what it was as well', () => {
  const before = document.documentElement.outerHTML;
  const fold = foldAppeal(appealOf(element('#box')));
  fold.show('open');
  fold.undo();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('opened, the appeal shows and the line stays', () => {
  const fold = foldAppeal(appealOf(element('#box')));
  fold.show('open');
  expect(fold.state()).toBe('open');
  expect(folded('#box')).toBe(false);
  expect(document.querySelector('says-who-fold')).not.toBeNull();
});

test('folded again, the appeal is marked again', () => {
  const fold = foldAppeal(appealOf(element('#box')));
  fold.show('open');
  fold.show('folded');
  expect(fold.state()).toBe('folded');
  expect(folded('#box')).toBe(true);
});

test('a fold that is opened from outside calls nothing back', () => {
  const heard = callbacks();
  foldAppeal(appealOf(element('#box')), heard).show('open');
  expect(heard.onOpen).not.toHaveBeenCalled();
});

test('of bare text, undo brings back the very nodes in their order', () => {
  document.body.innerHTML = '<div id="text">Ice held.<br>Give to us.<br>Not now<br></div>';
  const before = document.documentElement.outerHTML;
  const nodes = [...element('#text').childNodes];
  const [, , first, ...rest] = nodes;
  if (first === undefined) throw new Error('no text');
  const fold = foldAppeal(appealOf(first, ...rest.slice(0, 2)));
  const shown = nodes.map(({ textContent }) => textContent).join('');
  expect(shown.trim()).toBe('Ice held.');
  fold.undo();
  expect(document.documentElement.outerHTML).toBe(before);
  expect([...element('#text').childNodes]).toEqual(nodes);
});

test('each element of a run is marked, and no white space is moved', () => {
  document.body.innerHTML = '<main><p id="a">Dear readers,</p>\n<p id="b">Give to us.</p></main>';
  foldAppeal(appealOf(element('#a'), document.createTextNode('\n'), element('#b')));
  expect(folded('#a') && folded('#b')).toBe(true);
  expect(element('main').textContent).toContain('\n');
});

/** A box whose text asks, as a page of bare text has it, folded. */
function foldText() {
  document.body.innerHTML = '<div id="text">Ice held.<br>Give to us.<br></div>';
  const [, , asks, ...rest] = element('#text').childNodes;
  if (!(asks instanceof Text)) throw new Error('no text');
  return { asks, fold: foldAppeal(appealOf(asks, ...rest)) };
}

test('bare text is where the page put it, and can be taken out by it', () => {
  const { asks } = foldText();
  expect(asks.parentNode).toBe(element('#text'));
  expect(() => element('#text').removeChild(asks)).not.toThrow();
});

test('bare text is shown again when the fold opens, and gone when it closes', () => {
  const { asks, fold } = foldText();
  fold.show('open');
  expect(asks.data).toBe('Give to us.');
  fold.show('folded');
  expect(asks.data.trim()).toBe('');
});

test('what the page writes into bare text meanwhile stays when the fold is undone', () => {
  const { asks, fold } = foldText();
  asks.data = 'Thank you.';
  fold.undo();
  expect(asks.data).toBe('Thank you.');
});

test('nothing throws after the page has removed line and appeal', () => {
  const fold = foldAppeal(appealOf(element('#box')));
  document.body.replaceChildren();
  fold.show('open');
  fold.show('folded');
  fold.undo();
  expect(document.body.childNodes.length).toBe(0);
});

test('an appeal that the page does not show as yet is left as it is', () => {
  const box = element('#box');
  box.setAttribute('style', 'display: none');
  const before = document.documentElement.outerHTML;
  foldAppeal(appealOf(box));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a bar fixed over the page is folded as a whole, and the page scrolls again', () => {
  document.body.innerHTML =
    '<p>The harbour froze over.</p><div id="bar" style="position: fixed"><div id="box">Give to us today.</div><b>×</b></div>';
  document.body.style.overflowY = 'hidden';
  const before = document.documentElement.outerHTML;
  const fold = foldAppeal(appealOf(element('#box')));
  expect(folded('#bar')).toBe(true);
  expect(document.body.hasAttribute('data-says-who-unlocked')).toBe(true);
  fold.show('open');
  expect(document.body.hasAttribute('data-says-who-unlocked')).toBe(false);
  fold.undo();
  expect(document.documentElement.outerHTML).toBe(before);
  document.body.removeAttribute('style');
});

test('two appeals in one bar over the page have one line', () => {
  document.body.innerHTML =
    '<div id="bar" style="position: fixed"><p id="a">Give to us today.</p><p id="b">Join us.</p></div>';
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const before = document.documentElement.outerHTML;
  const requests = ['#a', '#b'].map((selector) => ({
    appeal: appealOf(element(selector)),
    isOpen: false,
    callbacks: callbacks(),
  }));
  const folds = foldAppeals(requests);
  expect(document.querySelectorAll('says-who-fold').length).toBe(1);
  for (const fold of folds) fold.undo();
  expect(document.documentElement.outerHTML).toBe(before);
  vi.unstubAllGlobals();
});

test('an appeal that was opened another time has its line, and is shown', () => {
  const appeal = appealOf(element('#box'));
  const [fold] = foldAppeals([{ appeal, isOpen: true, callbacks: callbacks() }]);
  expect(fold?.state()).toBe('open');
  expect(folded('#box')).toBe(false);
  expect(element('#box').previousElementSibling?.localName).toBe('says-who-fold');
});

/** The words of a bare text that is folded: where they are, and how they come back. */
import { beforeEach, expect, test } from 'vitest';
import { dropOldFolds, foldAppeals } from '../../src/appeals/index.ts';

const BOX = 'Ice held.<br>Give to us.<br>';
const KEPT = 'says-who-words';

const callbacks = { onOpen() {}, onFoldAgain() {}, onChoose() {}, onTakeBack() {} };

beforeEach(() => {
  document.body.innerHTML = `<div>${BOX}</div>`;
});

const box = () => document.querySelector('div') ?? document.body;

function foldText() {
  const [, , asks] = box().childNodes;
  if (!(asks instanceof Text)) throw new Error('no text');
  const appeal = { kind: 'donation', why: ['asks'], nodes: [asks], text: asks.data } as const;
  const [fold] = foldAppeals([{ appeal, isOpen: false, callbacks }]);
  return { asks, fold };
}

/** What the next version finds, whose own the nodes are not. */
const copyOfPage = () => {
  document.body.innerHTML = document.body.innerHTML.slice();
};

test('stand beside it in the page, and go when it opens', () => {
  const { fold } = foldText();
  expect(document.querySelector(KEPT)?.textContent).toBe('Give to us.');
  fold?.show('open');
  expect(document.querySelector(KEPT)).toBeNull();
});

test('are given back by the next version of the extension, where nobody else can', () => {
  foldText();
  copyOfPage();
  dropOldFolds();
  expect(box().innerHTML).toBe(BOX);
  expect(box().childNodes).toHaveLength(4);
});

test('are given back where a page has written the blank away', () => {
  foldText();
  copyOfPage();
  document.querySelector(KEPT)?.nextSibling?.remove();
  dropOldFolds();
  expect(box().innerHTML).toBe(BOX);
});

test('are given back where the blank and what follows are one text by now', () => {
  const { asks } = foldText();
  asks.after(' Not now.');
  copyOfPage();
  dropOldFolds();
  expect(box().textContent).toBe('Ice held.Give to us. Not now.');
});

test('stay away where the page has written others', () => {
  const { asks } = foldText();
  asks.data = 'Thank you.';
  copyOfPage();
  dropOldFolds();
  expect(box().textContent).toBe('Ice held.Thank you.');
});

test('are given back where the page has joined blanks behind them to the blank', () => {
  const { asks, fold } = foldText();
  asks.data += ' ';
  fold?.show('open');
  expect(asks.data).toBe('Give to us. ');
});

/** Whatever is folded, and whatever the reader does with it: undone, the page is what it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAppeals } from '../../src/appeals/index.ts';

/** A node as it stands in a page, beside others. */
const part = fc.oneof(
  fc.record({
    name: fc.constantFrom('p', 'div', 'aside', 'br'),
    attributes: fc.subarray(['class', 'inert', 'aria-hidden', 'style', 'id']),
    words: fc.constantFrom('', 'Give to us today.', ' \n '),
  }),
  fc.constantFrom('The harbour froze over.', 'Give to us.', ' ', '\n', ''),
);

const values: Readonly<Record<string, string>> = { 'aria-hidden': 'true', class: 'box', style: '' };

const nodeOf = (made: typeof part extends fc.Arbitrary<infer Part> ? Part : never): ChildNode => {
  if (typeof made === 'string') return document.createTextNode(made);
  const element = document.createElement(made.name);
  for (const name of made.attributes) element.setAttribute(name, values[name] ?? '');
  if (made.name !== 'br') element.append(made.words);
  return element;
};

const page = fc.record({
  before: fc.array(part, { maxLength: 3 }),
  appeal: fc.array(part, { minLength: 1, maxLength: 4 }),
  behind: fc.array(part, { maxLength: 3 }),
  /** Whether it lies over the page, which is locked then. */
  isOver: fc.boolean(),
});

const states = fc.array(fc.constantFrom('folded', 'open', 'never', 'always'), { maxLength: 6 });

test('the page is the same to the letter, with the same nodes', () => {
  fc.assert(
    fc.property(page, states, ({ before, appeal, behind, isOver }, shown) => {
      const box = document.createElement('div');
      const [first, ...rest] = appeal.map(nodeOf);
      if (first === undefined) return;
      box.append(...before.map(nodeOf), first, ...rest, ...behind.map(nodeOf));
      document.body.replaceChildren(...before.map(nodeOf), box, ...behind.map(nodeOf));
      document.body.style.overflowY = isOver ? 'hidden' : '';
      box.style.position = isOver ? 'fixed' : '';
      const html = document.documentElement.outerHTML;
      const nodes = [...box.childNodes];

      const [fold] = foldAppeals([
        {
          appeal: { kind: 'donation', why: ['asks'], nodes: [first, ...rest], text: 'Give to us.' },
          isOpen: false,
          callbacks: { onOpen() {}, onFoldAgain() {}, onChoose() {}, onTakeBack() {} },
        },
      ]);
      for (const state of shown) fold?.show(state);
      fold?.undo();
      expect(document.documentElement.outerHTML).toBe(html);
      expect([...box.childNodes]).toEqual(nodes);
    }),
  );
});

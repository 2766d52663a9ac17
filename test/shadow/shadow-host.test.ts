// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createShadowHost } from '../../src/shadow/index.ts';

const host = () => createShadowHost(document, 'says-who-thing', 'p { color: red }');

test('the page sees an empty element', () => {
  const { host: element, root } = host();
  root.textContent = 'ours';
  expect(element.outerHTML).toBe('<says-who-thing></says-who-thing>');
});

test('no script of the page reaches into the tree', () => {
  expect(host().host.shadowRoot).toBeNull();
});

test('the styles stand beside what is rendered', () => {
  const { root } = host();
  expect(root.previousElementSibling?.textContent).toBe('p { color: red }');
});

test('the page is without the host after it is removed, twice over', () => {
  const { host: element, remove } = host();
  document.body.append(element);
  remove();
  remove();
  expect(document.querySelector('says-who-thing')).toBeNull();
});

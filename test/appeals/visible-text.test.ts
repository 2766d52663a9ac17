import { expect, test } from 'vitest';
import { visibleText } from '../../src/appeals/visible-text.ts';

function visible(html: string): string {
  document.body.innerHTML = html;
  return visibleText([...document.body.childNodes]);
}

test('blocks and line breaks are separated, inline elements are not', () => {
  expect(visible('<div>Sign<b>ed</b> up</div><div>Email</div>one<br>two')).toBe(
    'Signed up Email one two',
  );
});

test('what is not seen is left out', () => {
  expect(visible('<p>a<script>b</script></p><p hidden>c</p><p style="display:none">d</p>')).toBe(
    'a',
  );
});

test('buttons stand apart', () => {
  expect(visible('Stay informed<button>Subscribe</button>')).toBe('Stay informed Subscribe');
});

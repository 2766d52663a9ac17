import { describe, expect, test } from 'vitest';
import { markupOf, nodesIn, placeOf, takePage } from '../../src/appeals/taken-page.ts';
import { markupLimits } from '../../src/outline/index.ts';
import { nodesOf } from '../support/places.ts';

function taken(html: string) {
  document.body.innerHTML = html;
  return takePage(document.body);
}

describe('of a page is taken', () => {
  test('its markup with what elements are called, where links lead and what stands on fields', () => {
    const page =
      '<div id="a" class="b" role="c"><a href="/d">e</a><input type="email" placeholder="f"></div>';
    expect(taken(page).markup).toBe(page);
  });

  test('no other attribute', () => {
    const { markup } = taken(
      '<p data-a="b" style="color: red" onclick="c()" class="d">e = "f"</p>',
    );
    expect(markup).toBe('<p class="d">e = "f"</p>');
  });

  test('of styles only what hides', () => {
    expect(taken('<p style="display: none">a</p>').markup).toContain('none');
  });

  test('no comment, and of scripts and frames that there is one', () => {
    const page = '<!-- a --><script src="b">"c" < d</script><style>e</style><p>f</p>';
    expect(taken(page).markup).toBe('<script><style><p>f</p>');
    expect(taken('<iframe hidden="">a</iframe>').markup).toBe('<iframe hidden="">');
  });

  test('of white space that there is some', () => {
    expect(taken('<p>a  \n b</p>\n\n<p>c</p>').markup).toBe('<p>a b</p>\n<p>c</p>');
  });

  test('no more than a message holds', () => {
    const { markup } = taken(`<p>${'x'.repeat(markupLimits.letters)}</p>`);
    expect(markup).toHaveLength(markupLimits.letters);
  });
});

describe('a node', () => {
  const page = () =>
    taken('a<p>b<br>c<!-- d -->e</p><script>f</script> g<svg><g></g></svg><i>h</i>');

  test('is found again in the place that its markup gives it', () => {
    const down = page();
    const found = nodesOf(down.markup).map(({ place }) =>
      nodesIn(down, place).map((node) => node.nodeName + (node.nodeValue ?? '')),
    );
    expect(found).toEqual([
      ['#texta'],
      ['P'],
      ['#textb'],
      ['BR'],
      ['#textc', '#texte'],
      ['#text g'],
      ['I'],
      ['#texth'],
    ]);
  });

  test('has the place in which it is found again', () => {
    const down = page();
    for (const { place } of nodesOf(down.markup))
      for (const node of nodesIn(down, place)) expect(placeOf(down, node)).toEqual(place);
  });

  test('has none where it is the page, or of no page', () => {
    const down = page();
    expect(placeOf(down, document.body)).toBeNull();
    expect(placeOf(down, document.createElement('p'))).toBeNull();
  });

  test('is none in a place that the page has not', () => {
    const down = page();
    expect(nodesIn(down, { element: 99, part: 'itself' })).toEqual([]);
    expect(nodesIn(down, { element: -1, part: 'itself' })).toEqual([]);
  });
});

test('nodes are written as in the markup of their page', () => {
  const { markup } = taken('5 &lt; 6 &amp; 7&nbsp;<b data-x="1">c</b><!-- d -->e');
  expect(markupOf([...document.body.childNodes])).toBe(markup);
});

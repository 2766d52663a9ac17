import { describe, expect, test } from 'vitest';
import { sketchInSteps } from '../../src/appeals/walk/sketch-page.ts';
import { sketchLimits } from '../../src/outline/index.ts';

/** The sketch of a page, each node in a line: `2 div#more.k2`, or `3 “text”`. */
function sketched(html: string): string[] {
  document.body.innerHTML = html;
  const { depths, names, words } = drawn().sketch;
  return names.map((name, at) => {
    const own = words[at] ?? '';
    if (name === '') return `${depths[at]} “${own}”`;
    return `${depths[at]} ${name}${own && (name.startsWith('#') ? ` “${own}”` : `.${own}`)}`;
  });
}

function drawn() {
  const walk = sketchInSteps(document.body);
  let step = walk.next();
  while (!step.done) step = walk.next();
  return step.value;
}

describe('a sketch has', () => {
  test('elements and texts in the order of the document, each as deep as it stands', () => {
    expect(sketched('<div><p>The <b>night</b> boat</p></div>late')).toEqual([
      '1 div',
      '2 p',
      '3 “The ”',
      '3 b',
      '4 “night”',
      '3 “ boat”',
      '1 “late”',
    ]);
  });

  test('what elements are called: id, role and classes', () => {
    expect(sketched('<div id="ask" role="dialog" class="box wide"></div>')).toEqual([
      '1 div[dialog]#ask.box wide',
    ]);
  });

  test('where links lead', () => {
    document.body.innerHTML = '<a href="/join">Join</a><a>Nowhere</a><a href="/more">More</a>';
    expect(drawn().sketch.targets).toEqual(['/join', '', '/more']);
  });

  test('fields and pictures, with what stands on them', () => {
    const fields =
      '<input type="email" placeholder="Your email"><input type="submit" value="Go"><input type="password"><textarea></textarea>';
    expect(sketched(`${fields}<select><option>x</option></select><img alt="boat">`)).toEqual([
      '1 #emailField “Your email”',
      '1 #button “Go”',
      '1 #foreignField',
      '1 #foreignField',
      '1 #field',
      '1 #picture',
    ]);
  });

  test('of white space only that there is some', () => {
    expect(sketched('<b>one</b>\n\n   <b>two</b>')).toEqual([
      '1 b',
      '2 “one”',
      '1 “ ”',
      '1 b',
      '2 “two”',
    ]);
  });
});

describe('a sketch has nothing', () => {
  test.each([
    ['of scripts and styles', '<script>a</script><style>b</style><noscript>c</noscript>'],
    ['of what says that it is not shown', '<p hidden>a</p><p style="display: none">b</p>'],
    ['of a box to tick', '<input type="checkbox">'],
    ['of our own elements', '<says-who-fold>a</says-who-fold>'],
    ['of comments', '<!-- a -->'],
  ])('%s', (_, html) => {
    expect(sketched(html)).toEqual([]);
  });

  test('of what somebody is writing but that they are', () => {
    expect(sketched('<div contenteditable>Please <b>donate</b></div>')).toEqual([
      '1 #foreignField',
    ]);
  });
});

describe('a sketch is cut', () => {
  test('where a text, a name or an address is long', () => {
    const long = 'x'.repeat(10_000);
    document.body.innerHTML = `<a id="${long}" class="${long}" href="${long}">${long}</a>`;
    const { names, words, targets } = drawn().sketch;
    expect(names.map(({ length }) => length)).toEqual([sketchLimits.name, 0]);
    expect(words.map(({ length }) => length)).toEqual([sketchLimits.words, sketchLimits.words]);
    expect(targets[0]).toHaveLength(sketchLimits.target);
  });

  test('where elements are nested without end, and goes on beside them', () => {
    document.body.innerHTML = '';
    let inside: Element = document.body;
    for (let depth = 0; depth < 2 * sketchLimits.depth; depth += 1) {
      const next = document.createElement('div');
      inside.append(next);
      inside = next;
    }
    document.body.append('beside');
    const { depths, words } = drawn().sketch;
    expect(Math.max(...depths)).toBe(sketchLimits.depth);
    expect([depths.at(-1), words.at(-1)]).toEqual([1, 'beside']);
  });
});

test('where the page takes away what is being looked at, the sketch ends there', () => {
  document.body.innerHTML = `<main>${'<p>x</p>'.repeat(400)}</main>`;
  const walk = sketchInSteps(document.body);
  expect(walk.next().done).toBe(false);
  document.body.innerHTML = '<p>Another page</p>';
  const { done, value } = walk.next();
  expect([done, value?.nodes.length]).toEqual([true, 255]);
});

test('each node of a sketch is known by its number', () => {
  document.body.innerHTML = '<p>one</p><img>';
  const { sketch, nodes } = drawn();
  expect(nodes).toHaveLength(sketch.names.length);
  expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['P', '#text', 'IMG']);
});

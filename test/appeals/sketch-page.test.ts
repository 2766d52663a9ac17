import { describe, expect, test } from 'vitest';
import { sketchAtOnce, sketchInSteps } from '../../src/appeals/walk/sketch-page.ts';
import { sketchLimits } from '../../src/outline/index.ts';

/** The sketch of a page, each node in a line: `2 div#more.k2`, or `3 “text”`. */
function sketched(html: string): string[] {
  document.body.innerHTML = html;
  const { depths, names, words } = taken().sketch;
  return names.map((name, at) => {
    const own = words[at] ?? '';
    if (name === '') return `${depths[at]} “${own}”`;
    return `${depths[at]} ${name}${own && (name.startsWith('#') ? ` “${own}”` : `.${own}`)}`;
  });
}

const taken = () => sketchAtOnce(document.body);

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
      '1 div/dialog/ask.box wide',
    ]);
  });

  test('where links lead', () => {
    document.body.innerHTML = '<a href="/join">Join</a><a>Nowhere</a><a href="/more">More</a>';
    expect(taken().sketch.targets).toEqual(['/join', '', '/more']);
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
  test.each(['id', 'class', 'role'])('where an element’s %s is long', (attribute) => {
    document.body.innerHTML = `<p ${attribute}="${'x'.repeat(10_000)}">Join</p>`;
    const { names, words } = taken().sketch;
    const { name, role, id, classes } = sketchLimits;
    expect(names[0]?.length).toBeLessThanOrEqual(name + role + id + 2);
    expect(words[0]?.length).toBeLessThanOrEqual(classes);
  });

  test('where a name, a text or an address is long', () => {
    const long = 'x'.repeat(10_000);
    document.body.innerHTML = `<${long}></${long}><a href="${long}">${long}</a>`;
    const { names, words, targets } = taken().sketch;
    expect(names[0]).toHaveLength(sketchLimits.name);
    expect(words.at(-1)).toHaveLength(sketchLimits.text);
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
    const { depths, words } = taken().sketch;
    expect(Math.max(...depths)).toBe(sketchLimits.depth);
    expect([depths.at(-1), words.at(-1)]).toEqual([1, 'beside']);
  });

  test('where a page has more nodes than a message may hold, and says so', () => {
    document.body.innerHTML = '<br>'.repeat(sketchLimits.nodes + 300);
    const { nodes, isCut } = taken();
    expect(isCut).toBe(true);
    expect(nodes.length).toBeLessThanOrEqual(sketchLimits.nodes);
    expect(nodes.length).toBeGreaterThan(0.99 * sketchLimits.nodes);
  });

  test('where a page has more to say than a message may hold, and says so', () => {
    document.body.innerHTML = `<p>${'x'.repeat(sketchLimits.text)}</p>`.repeat(1_000);
    const { sketch, isCut } = taken();
    expect(isCut).toBe(true);
    const letters = sketch.words.reduce((sum, { length }) => sum + length, 0);
    expect(letters).toBeLessThan(2 * sketchLimits.letters);
  });
});

describe('where the page, between two steps,', () => {
  const page = `<main><div id="box">${'<p>x</p>'.repeat(400)}</div></main>`;
  const place = () => document.querySelector('#box > p:nth-child(127)');
  const walkOnAfter = (change: () => void) => {
    document.body.innerHTML = page;
    const walk = sketchInSteps(document.body);
    expect(walk.next().done).toBe(false);
    change();
    return walk.next();
  };
  const around = (element: Element | null) => {
    const box = document.createElement('div');
    element?.replaceWith(box);
    if (element) box.append(element);
  };

  test.each<[string, () => void]>([
    ['takes away what is being looked at', () => place()?.remove()],
    ['writes itself anew', () => document.body.replaceChildren()],
    ['puts a box around it', () => around(place())],
    ['moves it out of its place', () => document.body.append(place() ?? '')],
    ['moves it to another among its like', () => place()?.parentElement?.prepend(place() ?? '')],
  ])('%s, nothing is told of it', (_, change) => {
    expect(walkOnAfter(change)).toEqual({ done: true, value: null });
  });

  test('changes elsewhere, the sketch goes on', () => {
    expect(walkOnAfter(() => document.body.append('late')).done).toBe(false);
  });
});

test('each node of a sketch is known by its number', () => {
  document.body.innerHTML = '<p>one</p><img>';
  const { sketch, nodes } = taken();
  expect(nodes).toHaveLength(sketch.names.length);
  expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['P', '#text', 'IMG']);
});

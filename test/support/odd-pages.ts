/** Pages that no careful author would write, all about the same tram line. */
/** Declared as an article in every way, so that the extension takes it on whatever else it is. */
const head = `<meta charset="utf-8"><title>Tram line to close</title>
  <meta property="og:type" content="article"><link rel="icon" href="data:,">
  <meta property="article:published_time" content="2025-03-03T09:00:00Z">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>`;

export const article = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head>${head}</head>
  <body><article><h1>Tram line to close</h1>${body}</article><script>${script}</script></body></html>`;

export const sentences = [
  '“The line will be closed in the spring,” said Ada Thornbury, the transport minister.',
  'The operator, Harrow Trams, said the rails were older than the town hall and could not be repaired.',
  'Passengers waited in the rain on Monday morning, and the kiosk at the terminus sold out of tea by nine.',
  'According to a report by the city council, four in ten trams ran late last year.',
];
export const paragraphs = sentences.map((text) => `<p>${text}</p>`).join('\n');
const appeal = `<div class="donate"><h3>Support our reporting</h3><p>We rely on readers like you. Please
  donate today, so that we can stay free for everyone.</p><a href="/donate">Donate now</a></div>`;
const long = sentences.join(' ');

const noArticle = { status: 'notAnArticle', reason: 'notAnArticle' };
const noBody = { status: 'notAnArticle', reason: 'noBody' };
const read = { status: 'read' };

/** Pages that are odd in one way each, and what the extension makes of them. */
export const oddPages: Readonly<
  Record<string, { readonly markup: string; readonly answer: object }>
> = {
  'without content': { markup: '<html></html>', answer: noArticle },
  'without anything': { markup: ' ', answer: noArticle },
  'without a body': { markup: article(paragraphs, 'document.body.remove()'), answer: noBody },
  'whose form is called body': {
    markup: article(`<form name="body"></form><form name="title"></form>${paragraphs}`),
    answer: read,
  },
  'without a root': {
    markup: article(paragraphs, 'document.documentElement.remove()'),
    answer: noBody,
  },
  'of frames': {
    markup:
      '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    answer: noBody,
  },
  'with a paragraph of 200,000 characters': {
    markup: article(`<p>${long.repeat(Math.ceil(200_000 / long.length))}</p>`),
    answer: read,
  },
  'with a word of 200,000 characters': {
    markup: article(`${paragraphs}<p>${'a'.repeat(200_000)}</p>`),
    answer: read,
  },
  'with 5,000 blocks in one another': {
    markup: article(`${'<div>'.repeat(5_000)}${paragraphs}${'</div>'.repeat(5_000)}`),
    answer: read,
  },
  'with 20,000 paragraphs': {
    markup: article(
      Array.from({ length: 20_000 }, (_, number) => `<p>Stop ${number} is closed.</p>`).join(''),
    ),
    answer: read,
  },
  'of lone surrogates': {
    markup: article(
      `${paragraphs}<p id="odd"></p>`,
      `document.querySelector('#odd').textContent = ('“' + String.fromCharCode(0xd800, 0xdc00, 0xdfff, 0xd83d).repeat(9000) + '” said Ada Thornbury. ');`,
    ),
    answer: read,
  },
  'of open quotation marks': {
    markup: article(`${paragraphs}<p>${'“said he '.repeat(20_000)}</p>`),
    answer: read,
  },
  'that changes what scripts are made of': {
    markup: article(
      paragraphs,
      `for (const name of ['map', 'filter', 'flatMap', 'push', 'forEach', 'slice', 'sort', 'entries', 'find', 'some'])
         Array.prototype[name] = () => { throw new Error('broken ' + name) };
       for (const name of ['createElement', 'querySelector', 'querySelectorAll', 'createRange', 'createTreeWalker'])
         document[name] = () => { throw new Error('broken ' + name) };
       Element.prototype.attachShadow = () => { throw new Error('broken') };
       window.Highlight = undefined; window.MutationObserver = undefined; window.JSON = undefined;
       Object.prototype.type = 'describe'; Object.defineProperty(Object.prototype, 'ok', { get() { throw new Error('broken') } });`,
    ),
    answer: read,
  },
  'that names its fields as the document names its own': {
    markup: article(
      `${paragraphs}<form name="body"><input name="childNodes"><input name="attributes"><input name="parentNode"></form>
       <form><input name="textContent"><input name="children"><input name="localName"></form>
       <img name="documentElement"><img name="querySelectorAll"><img name="title">`,
    ),
    answer: read,
  },
  ...Object.fromEntries(
    ['parentNode', 'parentElement', 'nextSibling', 'firstChild', 'contains', 'localName'].map(
      (name) => [
        `with its story in a form that has a field called ${name}`,
        {
          markup: article(`<form>${paragraphs}${appeal}<input name="${name}"></form>`),
          answer: read,
        },
      ],
    ),
  ),
};

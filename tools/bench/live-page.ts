/** A live blog that has an update every second: an article, an appeal, and what comes above them. */

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');

/** Runs in the page: puts the next paragraph on top, again and again. */
const UPDATES = `
  const feed = document.querySelector('#feed');
  const texts = [...document.querySelectorAll('#story p')].map((p) => p.textContent);
  let count = 0;
  setInterval(() => {
    const entry = document.createElement('section');
    const time = document.createElement('h3');
    const text = document.createElement('p');
    time.textContent = new Date().toLocaleTimeString('en');
    text.textContent = texts[count % texts.length];
    entry.append(time, text);
    feed.prepend(entry);
    // As live blogs do: what is older is behind a button.
    if (feed.children.length > 60) feed.lastElementChild.remove();
    count += 1;
  }, 1000);`;

/** @param story the paragraphs that the blog begins with, and that come again one by one. */
export function livePage(story: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>Storm over the strait, as it happens – The Meridian Post</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2025-04-02T09:30:00Z">
    <link rel="icon" href="data:,"></head>
    <body><main><article><h1>Storm over the strait, as it happens</h1>
    <div id="feed"></div>
    <div id="story">${paragraphs(story)}</div>
    <aside><h2>The strait, every morning</h2><p>Sign up for our free newsletter and have it in your inbox at seven.</p>
    <form><input type="email" placeholder="Your email"><button>Sign up</button></form></aside>
    </article></main><script>${UPDATES}</script></body></html>`;
}

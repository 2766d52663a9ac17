import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addressOf,
  contentTypeOf,
  pageIdOf,
  readSavedPage,
  savedPagesAmong,
  savedPagesAt,
} from '../../tools/annotate/saved-pages.ts';

describe('the name of a saved page', () => {
  it.each([
    ['/pages/ferry.html', 'ferry'],
    ['/pages/ferry.html.gz', 'ferry'],
    ['the.late.ferry.HTML', 'the.late.ferry'],
  ])('of %s is %s', (file, id) => {
    expect(pageIdOf(file)).toBe(id);
  });

  it.each(['index.json', 'ferry.article.txt', '.html', 'ferry.gz'])('%s has none', (file) => {
    expect(pageIdOf(file)).toBeNull();
  });
});

it('the saved pages of a folder come in the order of their names', () => {
  const pages = savedPagesAmong('/pages', ['b.html', 'notes.txt', 'a.html.gz']);
  expect(pages).toEqual([
    { id: 'a', file: '/pages/a.html.gz' },
    { id: 'b', file: '/pages/b.html' },
  ]);
});

describe('the address of a saved page', () => {
  it('is its canonical link, whatever the order of the attributes', () => {
    const html = '<link href="https://courier.example/ferry?a=1&amp;b=2" rel="canonical">';
    expect(addressOf('ferry', html)).toBe('https://courier.example/ferry?a=1&b=2');
  });

  it('is what it tells social networks where it has no canonical link', () => {
    const html = "<meta property='og:url' content='https://courier.example/goose'>";
    expect(addressOf('goose', html)).toBe('https://courier.example/goose');
  });

  it('is taken to be secure, as browsers take it', () => {
    const html = '<link rel=canonical href=http://courier.example/bells>';
    expect(addressOf('bells', html)).toBe('https://courier.example/bells');
  });

  it.each([
    '<p>none</p>',
    '<link rel="canonical" href="/ferry">',
    '<link rel=canonical href="javascript:1">',
  ])('is nobody’s where the page says %s', (html) => {
    expect(addressOf('a b', html)).toBe('https://saved-page.invalid/a%20b.html');
  });
});

describe('the charset of a saved page', () => {
  const type = (html: string, encoding: 'utf8' | 'latin1') => {
    const body = Buffer.from(html, encoding);
    return contentTypeOf(body, body.toString('latin1'));
  };

  it('is left to what the page declares', () => {
    expect(type('<meta charset="windows-1251"><p>café', 'utf8')).toBe('text/html');
  });

  it('is UTF-8 where the page declares none and its bytes are UTF-8', () => {
    expect(type('<p>café', 'utf8')).toBe('text/html; charset=utf-8');
  });

  it('is left to the browser where the bytes are something else', () => {
    expect(type('<p>café', 'latin1')).toBe('text/html');
  });
});

describe('saved pages on disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'saved-pages-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are unpacked', async () => {
    const file = path.join(folder, 'bells.html.gz');
    await writeFile(file, gzipSync('<p>Bells</p>'));
    const { body } = await readSavedPage({ id: 'bells', file });
    expect(Buffer.from(body).toString()).toBe('<p>Bells</p>');
  });

  it('are found in a folder and as single files', async () => {
    const file = path.join(folder, 'goose.html');
    await writeFile(file, '');
    expect(await savedPagesAt(folder)).toEqual([{ id: 'goose', file }]);
    expect(await savedPagesAt(file)).toEqual([{ id: 'goose', file }]);
  });

  it('that are broken are an error', async () => {
    const file = path.join(folder, 'broken.html.gz');
    await writeFile(file, 'no gzip');
    await expect(readSavedPage({ id: 'broken', file })).rejects.toThrow('incorrect header');
  });

  it('that are not there are named', async () => {
    await expect(savedPagesAt(path.join(folder, 'none'))).rejects.toThrow('no such file or folder');
    await expect(savedPagesAt(folder)).rejects.toThrow('no .html or .html.gz');
  });
});

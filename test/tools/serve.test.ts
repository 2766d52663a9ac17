import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../tools/browser/serve.ts';

/** What a site answers to a path as it stands: `fetch` would tidy it first. */
function ask(
  site: Site,
  pathname: string,
): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request(site.origin, { path: pathname }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, body });
      });
    })
      .once('error', reject)
      .end();
  });
}

describe('a site of pages in memory', () => {
  it('answers with the page, and leaves the charset to it', async () => {
    const site = await serve(new Map([['/ferry', '<p>Ferry</p>']]));
    expect(await ask(site, '/ferry')).toEqual({
      status: 200,
      type: 'text/html',
      body: '<p>Ferry</p>',
    });
    expect((await ask(site, '/goose')).status).toBe(404);
    await site.close();
  });
});

describe('a site of a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
    await mkdir(path.join(folder, 'inside'));
    await writeFile(path.join(folder, 'secret.html'), 'secret');
    await writeFile(path.join(folder, 'inside', 'open.html'), 'open');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(['/../secret.html', '/%2e%2e%2fsecret.html', '/%', '/'])(
    'lets nobody out of it by %s',
    async (pathname) => {
      const site = await serve(path.join(folder, 'inside'));
      expect((await ask(site, '/open.html')).body).toBe('open');
      expect(await ask(site, pathname)).toMatchObject({ status: 404, body: '' });
      await site.close();
    },
  );
});

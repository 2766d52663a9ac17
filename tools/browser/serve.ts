/** A small server of saved and sample pages on this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** A page's bytes or text by its path, `/` in front. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

/** A site on this machine. */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  url(path: string): string;
  close(): Promise<void>;
}

/** Without a charset, so that what the page itself declares holds. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Reads a file of a folder; null where there is none or the path leads out of the folder. */
async function readInside(folder: string, pathname: string): Promise<Uint8Array | null> {
  const file = path.join(folder, pathname);
  if (!file.startsWith(path.join(folder, path.sep))) return null;
  return readFile(file).catch(() => null);
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

/**
 * Serves a folder, or pages that only exist in memory, on a free port of 127.0.0.1.
 *
 * @returns the site; it runs until it is closed.
 */
export async function serve(content: string | Pages): Promise<Site> {
  const read = async (pathname: string) =>
    typeof content === 'string'
      ? readInside(path.resolve(content), pathname)
      : (content.get(pathname) ?? null);
  const server = createServer(async (request, response) => {
    const pathname = decodedPath(request.url ?? '/');
    const body = pathname === null ? null : await read(pathname);
    const type = types[path.extname(pathname ?? '')] ?? 'text/html';
    response.writeHead(body === null ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: (pathname) => new URL(pathname, origin).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

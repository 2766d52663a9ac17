/** Sites of a test's own, which go with it. */
import { createServer, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { type Pages, type Site, serve as serveUntilClosed } from '../../../tools/browser/index.ts';

/** Serves pages until the test that asks for them is over. */
export async function serve(pages: Pages): Promise<Site> {
  const site = await serveUntilClosed(pages);
  onTestFinished(() => site.close());
  return site;
}

/** Has every request answered as a test wants, until it is over. @returns the address of the site, `/` at its end. */
export async function serveBy(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/`;
}

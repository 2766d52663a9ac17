/** Hears in Chromium what the pages and all parts of the extension ask of the network and get wrong. */
import type { CDPSession, Protocol } from 'puppeteer-core';
import type { MadeRequest, RaisedError } from './types.ts';

/** What has been heard since the start. */
export interface Heard {
  readonly requests: MadeRequest[];
  readonly errors: RaisedError[];
}

const onNetwork = /^(https?|wss?):/;

function messageOfException(details: Protocol.Runtime.ExceptionDetails): string {
  return details.exception?.description ?? `${details.exception?.value ?? details.text}`;
}

/**
 * Listens to a tab, a popup or a service worker.
 *
 * @param url what stands in it, if that is known yet.
 * @param origin of the extension: what bears it anywhere in its stack is the extension's doing.
 */
export async function hear(
  session: CDPSession,
  url: string,
  origin: string,
  heard: Heard,
): Promise<void> {
  const from = (...traces: readonly unknown[]) =>
    JSON.stringify([url, traces]).includes(origin) ? 'extension' : 'page';
  session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    if (!onNetwork.test(request.url)) return;
    heard.requests.push({ url: request.url, madeBy: from(initiator, documentURL) });
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    heard.errors.push({
      message: messageOfException(exceptionDetails),
      raisedBy: from(exceptionDetails),
    });
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' || from(stackTrace) !== 'extension') return;
    const message = args.map((one) => one.description ?? `${one.value}`).join(' ');
    heard.errors.push({ message, raisedBy: 'extension' });
  });
  await Promise.all([session.send('Network.enable'), session.send('Runtime.enable')]);
}

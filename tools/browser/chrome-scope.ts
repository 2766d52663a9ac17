/**
 * The inside of Firefox: WebDriver BiDi runs code in the browser's own window for whoever started it
 * with `--remote-allow-system-access`. Puppeteer has no words for it, so its connection is used.
 */
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** Runs an expression, which may be a promise, in the browser's window; gives text or null. */
export type ChromeScope = (expression: string) => Promise<string | null>;

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function'
  );
}

function connectionOf(browser: Browser): Connection {
  const connection = 'connection' in browser ? browser.connection : null;
  if (!isConnection(connection)) throw new Error('This browser is not driven by WebDriver BiDi.');
  return connection;
}

const tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});

const evaluated = v.object({
  result: v.variant('type', [
    v.object({
      type: v.literal('success'),
      result: v.object({ value: v.fallback(v.nullable(v.string()), null) }),
    }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

/** The way into the first window of a Firefox. */
export async function chromeScopeOf(browser: Browser): Promise<ChromeScope> {
  const connection = connectionOf(browser);
  const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = v.parse(tree, answer).result;
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window.');
  return async (expression) => {
    const { result } = v.parse(
      evaluated,
      await connection.send('script.evaluate', {
        expression,
        target: { context: window.context },
        awaitPromise: true,
      }),
    );
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
}

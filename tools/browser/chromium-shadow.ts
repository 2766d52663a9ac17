/** The way into shadow trees that are closed to a page's own scripts, in Chromium. */
import type { CDPSession, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;

/** The closed shadow tree of an element, by the number that the protocol knows it by. */
async function shadowOf(session: CDPSession, selector: string): Promise<Node | null> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    pierce: true,
  });
  return node.shadowRoots?.[0] ?? null;
}

/**
 * Calls a function with the shadow tree of the first element that a selector finds; null where there
 * is none.
 *
 * @param expression of the function.
 */
export async function callInShadow<Value>(
  session: CDPSession,
  selector: string,
  expression: string,
): Promise<Value | null> {
  const shadow = await shadowOf(session, selector);
  if (shadow === null) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
  });
  if (object.objectId === undefined) return null;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${expression})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

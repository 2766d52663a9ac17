/** The door of `shadow/`: a place in the page for something of our own, out of reach of its styles and scripts. */
import { call, create, get, localNameOf } from '../dom.ts';
import { OWN_PREFIX } from '../elements.ts';

/** An element of the page with a shadow tree of ours inside. */
export interface ShadowHost {
  /** What the caller puts into the page. */
  readonly host: HTMLElement;
  /** The element inside the shadow tree to render into; the styles stand beside it. */
  readonly root: HTMLElement;
  /** Takes the host out of the page, wherever it is by now. */
  remove(): void;
}

/** Events in the tree that the page's own handlers must not hear: the host may stand in something that can be clicked. */
const ownEvents = ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'mouseup'];

const hosts = new WeakSet<Node>();

/**
 * A document without a window, where hosts are made. A page may have defined a custom element of a host's name. Made in
 * the page, the host would be that element by the time it gets its tree, and its `ElementInternals` would hand the tree
 * to the page; made here, it becomes that element only as it is put into the page, and its tree stays ours.
 */
let elsewhere: Document | null = null;

/** Whether a node is an element of ours, or says so. */
export function isOwn(node: Node): boolean {
  return node instanceof Element && localNameOf(node).startsWith(OWN_PREFIX);
}

/** Whether an element is a host that was made here, and no copy of one that the page has made. */
export const isHost = (element: Element): boolean => hosts.has(element);

/** Makes an element of ours that is not in the page yet, whatever the page has to say of its name. */
export function createOwn(document: Document, tagName: string): HTMLElement {
  elsewhere ??= get(document, 'implementation').createHTMLDocument('');
  return elsewhere.createElement(tagName);
}

/**
 * Makes a host element with styles of its own; it is not in the page yet.
 *
 * The tree is closed, so that no script of the page can press the buttons in it. The styles are the text
 * of a `<style>`: set by an extension, that counts as the extension's even where the page's content
 * security policy forbids all styles (in Firefox only when set as `textContent`, not as a text node).
 * Seen from the page, `outerHTML` shows the empty host alone.
 *
 * @param tagName a name with a hyphen, as for custom elements.
 * @param css the shadow tree's style sheet; what it says of `:host` needs `!important` to win over the page, and its
 * `display` comes from `shown.css`.
 */
export function createShadowHost(document: Document, tagName: string, css: string): ShadowHost {
  const host = createOwn(document, tagName);
  const style = create('style');
  const root = create('div');
  style.textContent = css;
  // `all: initial` leaves a page's direction as it is, and our words are none that go from right to left.
  root.dir = 'ltr';
  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation());
  host.attachShadow({ mode: 'closed' }).append(style, root);
  hosts.add(host);
  return { host, root, remove: () => host.remove() };
}

/** Puts a host where the reader can get at it: a dialogue that is open as modal keeps all around it out of reach. */
export function putInReach(document: Document, host: HTMLElement): void {
  const open = [...call(document, 'querySelectorAll', 'dialog[open]')];
  const modal = open.findLast((dialogue) => dialogue.matches(':modal'));
  call(modal ?? get(document, 'documentElement'), 'append', host);
}

/**
 * What the browser says of a page's nodes, past the page's own names. In Chromium a form's fields take the place of what
 * the form is asked by, where they are called so (`id`, `parentNode`, `getAttribute`), and named forms, frames and
 * pictures take the place of what the document is asked by; for the scripts of an extension as well. Whatever may be a
 * form of the page, and the document, is asked through here.
 */

/** The names of what can be called. */
type MethodOf<Kind> = {
  [Key in keyof Kind]: Kind[Key] extends (...given: never[]) => unknown ? Key : never;
}[keyof Kind];

type Given<Method> = Method extends (...given: infer Values) => unknown ? Values : never;
type Answer<Method> = Method extends (...given: never[]) => infer Value ? Value : never;

/** Where the browser's own properties stand: what every node has is found from there as well. */
function prototypeOf(node: Node): object {
  const isDocument = Reflect.get(Node.prototype, 'nodeType', node) === Node.DOCUMENT_NODE;
  return isDocument ? Document.prototype : Element.prototype;
}

/** A property of a document, of an element, or one that every node has. */
export function get<Kind extends Node, Key extends keyof Kind>(node: Kind, key: Key): Kind[Key] {
  return Reflect.get(prototypeOf(node), key, node);
}

/** Calls a method of a document, of an element, or one that every node has. */
export function call<Kind extends Node, Key extends MethodOf<Kind>>(
  node: Kind,
  key: Key,
  ...given: Given<Kind[Key]>
): Answer<Kind[Key]> {
  return Reflect.apply(Reflect.get(prototypeOf(node), key), node, given);
}

/** Makes an element that is not in the page yet. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return Reflect.apply(Reflect.get(prototypeOf(document), 'createElement'), document, [name]);
}

/** Hears the events that reach a document. */
export function listen<Type extends keyof DocumentEventMap>(
  document: Document,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options: AddEventListenerOptions,
): void {
  Reflect.apply(EventTarget.prototype.addEventListener, document, [type, listener, options]);
}

/** Scrolls what stands in an element, at once. */
export function scrollDown(element: Element, top: number): void {
  Reflect.apply(Element.prototype.scrollBy, element, [{ top, behavior: 'instant' }]);
}

// What is asked of every element of a page is asked directly, as long as the answer is no field's.

/** An element's name, in lower case for those of HTML. */
export function localNameOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : get(element, 'localName');
}

/** An element's id; empty where it has none. */
export function idOf(element: Element): string {
  const { id } = element;
  return typeof id === 'string' ? id : get(element, 'id');
}

/** What an element says in an attribute; null where it has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Hides nodes of the page where they are, by an attribute that `fold.css` has a rule for. */

const FOLDED = 'data-says-who-folded';
/** Text has no attributes: it is hidden by an element around it. */
const WRAPPER = 'says-who-folded';

/** Nodes that can be hidden and shown. */
export interface Hideable {
  /** Before this, the line stands. */
  readonly first: ChildNode;
  hide(): void;
  show(): void;
  /** Leaves the nodes as they were, the very same where they were. */
  undo(): void;
}

/**
 * Makes ready to hide nodes; nothing has changed yet but that a run with text in it is wrapped.
 *
 * @param nodes siblings, in order.
 */
export function hideable(nodes: readonly [ChildNode, ...ChildNode[]]): Hideable {
  const hasText = nodes.some((node) => node instanceof Text && node.data.trim() !== '');
  return hasText ? wrapped(nodes) : marked(nodes);
}

function marked(nodes: readonly [ChildNode, ...ChildNode[]]): Hideable {
  const elements = nodes.filter((node) => node instanceof Element);
  const show = () => {
    for (const element of elements) element.removeAttribute(FOLDED);
  };
  const hide = () => {
    for (const element of elements) element.setAttribute(FOLDED, '');
  };
  return { first: elements[0] ?? nodes[0], hide, show, undo: show };
}

function wrapped(nodes: readonly [ChildNode, ...ChildNode[]]): Hideable {
  const wrapper = document.createElement(WRAPPER);
  nodes[0].before(wrapper);
  wrapper.append(...nodes);
  return {
    first: wrapper,
    hide: () => wrapper.setAttribute(FOLDED, ''),
    show: () => wrapper.removeAttribute(FOLDED),
    undo: () => wrapper.replaceWith(...wrapper.childNodes),
  };
}

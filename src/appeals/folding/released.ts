/** Takes `inert` and `aria-hidden` from what an overlay covers, and gives them back in their places. */
import { attributeOf, call, get } from '../../dom.ts';

interface Released {
  /** Takes from an element what keeps readers out of it. @returns whether there was anything. */
  release(element: Element): boolean;
  /** Gives every element back what was taken, as far as the page has not changed it since. */
  giveBack(): void;
}

/** Keeps account of what is taken. */
export function releaseAttributes(): Released {
  const inert = new Map<Element, () => void>();
  const hidden = new Set<Element>();
  return {
    release(element) {
      const isInert = attributeOf(element, 'inert') !== null;
      if (isInert) inert.set(element, takeAttribute(element, 'inert'));
      if (attributeOf(element, 'aria-hidden') !== 'true') return isInert;
      call(element, 'setAttribute', 'aria-hidden', 'false');
      hidden.add(element);
      return true;
    },
    giveBack() {
      for (const back of inert.values()) back();
      for (const element of hidden) {
        if (attributeOf(element, 'aria-hidden') === 'false')
          call(element, 'setAttribute', 'aria-hidden', 'true');
      }
    },
  };
}

/** Those that stand behind it are put behind it again: the page is then the same to the letter. */
function takeAttribute(element: Element, name: string): () => void {
  const value = attributeOf(element, name) ?? '';
  const all = [...get(element, 'attributes')];
  const behind = all.slice(all.findIndex((attribute) => attribute.name === name) + 1);
  call(element, 'removeAttribute', name);
  return () => {
    if (attributeOf(element, name) !== null) return;
    call(element, 'setAttribute', name, value);
    for (const attribute of behind) {
      if (attribute.ownerElement !== element) continue;
      call(element, 'removeAttributeNode', attribute);
      call(element, 'setAttributeNode', attribute);
    }
  };
}

import type { Popup } from './types.ts';

/**
 * In the popup: each element that a selector finds, read line by line as a screen reader would. The
 * browser's own `innerText` leaves out what has not been scrolled to yet (`content-visibility`).
 */
function readElements(selector: string): string[] {
  const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const readOne = (element: Element): string[] => {
    if (element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility()) return [];
    const text = tidy(element.textContent);
    const checked = element.getAttribute('aria-checked');
    if (checked !== null) return [`${text}: ${checked === 'true' ? 'on' : 'off'}`];
    if (element.matches('dl > div')) {
      // The label comes first, as a list of terms wants it, but the figure is shown above it.
      const parts = [...element.children].map(({ textContent }) => textContent);
      return [tidy(parts.reverse().join(' '))];
    }
    const isOneLine = element.matches('span, h1, h2, h3, p, a, button[aria-pressed]');
    return isOneLine ? [text] : [...element.childNodes].flatMap(readNode);
  };
  const readNode = (node: Node): string[] =>
    node instanceof window.Element ? readOne(node) : [tidy(node.textContent)];
  return [...document.querySelectorAll(selector)].map((element) =>
    readOne(element)
      .filter((line) => line !== '')
      .join('\n'),
  );
}

/** What can be read in each element of a popup that a selector finds, one line a piece. */
export function readInPopup(popup: Popup, selector: string): Promise<readonly string[]> {
  return popup.evaluate(readElements, selector);
}

/** All that can be read in a popup, one line a piece. */
export async function popupText(popup: Popup): Promise<string> {
  return (await readInPopup(popup, 'body')).join('\n');
}

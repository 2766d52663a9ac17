import { type Popup, popupText, readInPopup, until } from '../../../tools/browser/index.ts';

/** How long the popup may take to show something, in milliseconds. */
const LIMIT = 20_000;

/** The popup as a reader uses it: what is read in it, and what is pressed. */
export interface ReadPopup extends Popup {
  /** All that can be read in it, one line a piece, white space collapsed. */
  text(): Promise<string>;
  /** Waits until a text can be read in it. */
  shows(text: string): Promise<void>;
  /** What can be read in each element that a selector finds. */
  texts(selector: string): Promise<readonly string[]>;
  /** Presses the button, link, switch or choice of this name, as soon as it is there. */
  press(name: string): Promise<void>;
  /** Whether the switch of this name is on. */
  isOn(name: string): Promise<boolean>;
}

/** What can be pressed, and what can be on. */
const controls = 'button, a[href], input, select, summary, [role="switch"], [role="button"]';

/**
 * Finds a control by its name as a screen reader says it, or near to it; its name may stand in
 * `aria-label`, in a label or in itself, and may go on behind what is asked for.
 */
function useControl(selector: string, name: string, use: 'press' | 'ask'): boolean {
  const nameOf = (element: Element) => {
    const labels = element instanceof window.HTMLInputElement ? (element.labels ?? []) : [];
    const label = [...labels].map((one) => one.textContent).join(' ');
    return (element.getAttribute('aria-label') ?? (label || element.textContent))
      .replace(/\s+/g, ' ')
      .trim();
  };
  const all = [...document.querySelectorAll(selector)];
  const found =
    all.find((element) => nameOf(element) === name) ??
    all.find((element) => nameOf(element).startsWith(name));
  if (!found) throw new Error(`No “${name}” among: ${all.map(nameOf).join(' · ')}`);
  if (use === 'press' && found instanceof window.HTMLElement) found.click();
  const state = found.getAttribute('aria-checked') ?? found.getAttribute('aria-pressed');
  return state === null
    ? found instanceof window.HTMLInputElement && found.checked
    : state === 'true';
}

/** Gives a popup the words of a reader. */
export function readPopup(popup: Popup): ReadPopup {
  const text = () => popupText(popup);
  return {
    ...popup,
    text,
    shows: async (wanted) => {
      const look = async () => {
        const shown = await text();
        if (shown.includes(wanted)) return true;
        throw new Error(`it shows ${JSON.stringify(shown)}`);
      };
      await until(look, LIMIT, `“${wanted}” in the popup`);
    },
    texts: (selector) => readInPopup(popup, selector),
    press: async (name) => {
      await until(
        async () => {
          await popup.evaluate(useControl, controls, name, 'press');
          return true;
        },
        LIMIT,
        `“${name}” in the popup`,
      );
    },
    isOn: (name) => popup.evaluate(useControl, controls, name, 'ask'),
  };
}

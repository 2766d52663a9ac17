/** The view in a document, and what is to be found in it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { View } from '../../src/view/view.tsx';
import { eventually as eventuallyHolds } from '../support/eventually.ts';
import { TAB } from './page.ts';

const root = () => document.body;

/** Lets answers arrive and draws what they change. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  });

export async function renderView(tabId: number | null = TAB): Promise<void> {
  render(null, root());
  await act(() => render(<View tabId={tabId} stands="in the popup" />, root()));
  await settle();
}

export const shownText = () => (root().textContent ?? '').replaceAll(/\s+/g, ' ');

const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
export const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent);

/** The one button whose text has these words. */
export function button(words: string): HTMLElement {
  const [found, second] = all('button').filter(({ textContent }) => textContent?.includes(words));
  if (!found || second) throw new Error(`Not one button says “${words}”.`);
  return found;
}

export async function press(words: string): Promise<void> {
  await act(() => button(words).click());
  await settle();
}

/** Waits until the view has what is asked for, drawing meanwhile. */
export const eventually = (check: () => void) =>
  eventuallyHolds(async () => {
    await settle();
    check();
  });

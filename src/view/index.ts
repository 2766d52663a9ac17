/** The door of `view/`: what the popup shows, and the side panel with it. */
import { createElement, render } from 'preact';
import { findTab } from './find-tab.ts';
import { View } from './view.tsx';

/**
 * Shows the view of a tab's page, and keeps it up to date.
 *
 * @param address the parameters of the view's own address: `tabId` names the tab where it is not the
 * active one.
 */
export async function mountView(root: Element, address: URLSearchParams): Promise<void> {
  render(createElement(View, { tabId: await findTab(address) }), root);
}

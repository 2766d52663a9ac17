/** The door of `view/`: what the popup shows, and the side panel with it. */
import { createElement, render } from 'preact';
import { introducePage } from '../controls/index.ts';
import { message } from '../strings.ts';
import { findTab } from './find-tab.ts';
import { Panel } from './panel.tsx';
import { View } from './view.tsx';

/**
 * Shows the view of a tab's page, and keeps it up to date.
 *
 * @param address the parameters of the view's own address: `tabId` names the tab where it is not the
 * active one.
 */
export async function mountView(root: Element, address: URLSearchParams): Promise<void> {
  introducePage(message('extensionName'));
  const tabId = await findTab(address);
  render(createElement(View, { tabId, stands: 'in the popup' }), root);
}

/**
 * Shows the view of the page that the reader is on, and goes along to the next.
 *
 * @param address the parameters of the panel's own address: `tabId` names a tab to stay with.
 */
export async function mountPanel(root: Element, address: URLSearchParams): Promise<void> {
  introducePage(message('extensionName'));
  const content = address.has('tabId')
    ? createElement(View, { tabId: await findTab(address), stands: 'in the panel' })
    : createElement(Panel, {});
  render(content, root);
}

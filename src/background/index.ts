/** The door of `background/`: analyses texts for pages, keeps the badge, hears the keys and the menu. */
import { browser } from 'wxt/browser';
import { answerRequest } from './answer-request.ts';
import { dressBadge } from './badge.ts';
import { obeyCommand } from './commands.ts';
import { dropEarlierRecords } from './earlier-records.ts';
import { obeyMenu, offerMenu } from './menu.ts';

/**
 * Starts the background. Every listener is there when this returns: a browser that has put the
 * background to sleep wakes it with an event, and that event must find somebody.
 */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(answerRequest);
  browser.commands.onCommand.addListener(obeyCommand);
  browser.contextMenus.onClicked.addListener(obeyMenu);
  browser.runtime.onInstalled.addListener(offerMenu);
  browser.runtime.onInstalled.addListener(dropEarlierRecords);
  dressBadge();
}

/** The context menu: what the reader can say about the block under the pointer. */
import { browser } from 'wxt/browser';
import { type RuleAct, ruleActs } from '../site-rules.ts';
import { type MessageKey, message } from '../strings.ts';
import { askPage } from './ask-page.ts';

const titles: Readonly<Record<RuleAct, MessageKey>> = {
  fold: 'menuFoldLikeThis',
  leave: 'menuNeverFold',
};

/** Puts the entries into the menu; the browser keeps them until the extension is another version. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const act of ruleActs) {
    browser.contextMenus.create({
      id: act,
      title: message(titles[act]),
      contexts: ['page', 'selection', 'link', 'image', 'video', 'audio', 'editable'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

interface Click {
  readonly menuItemId: string | number;
  /** The frame that the menu was opened in, 0 for the page itself. */
  readonly frameId?: number | undefined;
}

interface Tab {
  readonly id?: number | undefined;
}

/** Asks the page to do what an entry says; it knows where the pointer was. */
export async function obeyMenu({ menuItemId, frameId = 0 }: Click, tab?: Tab): Promise<void> {
  const act = ruleActs.find((each) => each === menuItemId);
  if (act === undefined || tab?.id === undefined) return;
  // What is in a frame is no block of the page, which would take the last one that it knows of for it.
  const inPage = frameId === 0;
  await askPage(
    tab.id,
    inPage ? { type: 'chooseBlock', act } : { type: 'tell', word: 'foldInFrame' },
  );
}

/** The toolbar button's badge and title. */
import { browser } from 'wxt/browser';
import { loadSettings } from '../settings.ts';
import { counted, message } from '../strings.ts';

/** White on the icon's blue: 7 : 1. */
const COLOURS = { background: '#24599e', text: '#ffffff' };
/** What a badge of four characters has room for. */
const MOST = 999;

/** Sets the badge's colours for every tab. */
export function dressBadge(): void {
  browser.action.setBadgeBackgroundColor({ color: COLOURS.background });
  browser.action.setBadgeTextColor({ color: COLOURS.text });
}

function badgeText(attributions: number | null): string {
  if (attributions === null) return '';
  return attributions > MOST ? `${MOST}+` : String(attributions);
}

function buttonTitle(attributions: number | null): string {
  const name = message('extensionName');
  if (attributions === null) return name;
  return message('badgeTitle', name, counted('attributionsCount', attributions));
}

/**
 * Shows on a tab's toolbar button how many attributions its page has. When the tab goes to another
 * page, the browser itself takes both badge and title back.
 *
 * @param attributions null: none to speak of, the page is no article or is not read yet.
 */
export async function showAttributions(tabId: number, attributions: number | null): Promise<void> {
  try {
    const { badge } = await loadSettings();
    const text = badge ? badgeText(attributions) : '';
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: buttonTitle(attributions) });
  } catch {
    // The tab was closed in the meantime: nobody is left to be told.
  }
}

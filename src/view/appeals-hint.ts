import type { PageDescription } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { siteName } from '../site-name.ts';
import { counted, message } from '../strings.ts';

/** What folding comes to on a page, in words; empty where there is nothing to say. */
export function appealsHint(settings: Settings, description: PageDescription | null): string {
  if (!description || !settings.folding) return '';
  const { site, folded, page } = description;
  if (settings.sitesOff.includes(site)) return '';
  if (settings.appealsShownOn.includes(site))
    return message('popupAppealsShownHere', siteName(site));
  const wasRead = page.status === 'read' || page.status === 'otherLanguage';
  if (folded.length === 0) return wasRead ? message('popupNoAppeals') : '';
  const open = folded.filter((appeal) => appeal.open).length;
  const closed = folded.length - open;
  if (open === 0) return counted('popupFolded', closed);
  if (closed === 0) return counted('popupOpened', open);
  return message('popupBoth', counted('popupFolded', closed), counted('popupOpened', open));
}

import type { FoldedAppeal, PageDescription } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { siteName } from '../site-name.ts';
import { type CountedKey, counted, message } from '../strings.ts';

/** What folding comes to on a page, in words; empty where there is nothing to say. */
export function appealsHint(settings: Settings, description: PageDescription | null): string {
  if (!description || !settings.folding) return '';
  const { site, folded, page } = description;
  if (settings.sitesOff.includes(site)) return '';
  if (settings.appealsShownOn.includes(site))
    return message('popupAppealsShownHere', siteName(site));
  const wasRead = page.status === 'read' || page.status === 'otherLanguage';
  if (folded.length === 0) return wasRead ? message('popupNoAppeals') : '';
  return counts
    .flatMap((count) => count(folded))
    .reduce((one, other) => message('popupBoth', one, other));
}

/** Tells of those that are alike, in words; nothing where there are none. */
const tell =
  (stem: CountedKey, isOne: (appeal: FoldedAppeal) => boolean) =>
  (folded: readonly FoldedAppeal[]): readonly string[] => {
    const number = folded.filter(isOne).length;
    return number === 0 ? [] : [counted(stem, number)];
  };

/** Blocks of the reader's own choice are counted by themselves: they need be no appeals. */
const counts = [
  tell('popupFolded', ({ chosen, open }) => !chosen && !open),
  tell('popupOpened', ({ chosen, open }) => !chosen && open),
  tell('popupChosenFolded', ({ chosen, open }) => chosen && !open),
  tell('popupChosenOpened', ({ chosen, open }) => chosen && open),
];

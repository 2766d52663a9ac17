import { branchInWords, knownInWords } from '../office-words.ts';
import type { OfficeHolder } from '../report/index.ts';
import { message } from '../strings.ts';

/** An office as the article words it, a past one as past; empty where the article never says. */
function officeAsWorded({ office, former }: OfficeHolder): string {
  if (office === null) return former ? message('popupFormerOfficial') : '';
  // Articles mostly say it themselves: `former minister of works`.
  const saysSo = /\b(?:former|ex|past|late)\b/i.test(office);
  return former && !saysSo ? message('popupFormerOffice', office) : office;
}

/** An office as the view words it, where it is known from, branch and level; empty where nothing tells. */
export function officeInWords(holder: OfficeHolder): string {
  const parts = [
    officeAsWorded(holder),
    ...holder.alsoHolds,
    knownInWords(holder.known),
    branchInWords(holder),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

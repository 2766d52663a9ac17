import type { OfficeHolder } from '../report/index.ts';
import { message } from '../strings.ts';

/** An office as the view words it, a past one as past; empty where the article never says. */
export function officeInWords({ office, former }: OfficeHolder): string {
  if (office === null) return former ? message('popupFormerOfficial') : '';
  // Articles mostly say it themselves: `former minister of works`.
  const saysSo = /\b(?:former|ex|past|late)\b/i.test(office);
  return former && !saysSo ? message('popupFormerOffice', office) : office;
}

/** An office's branch, level and where it is known from, in words for page, popup and exports. */
import type { Official, Person } from './officials/index.ts';
import { joined, message, monthInWords } from './strings.ts';

/** `Executive, national`; empty where nothing tells. */
export function branchInWords({ branch, level }: Pick<Official, 'branch' | 'level'>): string {
  if (branch === null) return '';
  const name = message(`branch_${branch}`);
  // An international body is international.
  if (level === null || (branch === 'international' && level === 'international')) return name;
  return message('branchAndLevel', name, message(`level_${level}`));
}

/** `known, as of August 2026`, or that the reader says so; empty where the article says it itself. */
export function knownInWords(known: Official['known']): string {
  switch (known.from) {
    case 'article':
      return '';
    case 'table':
      return message('officeKnownAsOf', monthInWords(known.asOf));
    case 'reader':
      return message('officeFromReader');
  }
}

/** An office as the article words it, a past one as past; empty where the article never says. */
function officeAsWorded({ office, former }: Pick<Official, 'office' | 'former'>): string {
  if (office === null) return former ? message('popupFormerOfficial') : '';
  // Articles mostly say it themselves: `former minister of works`.
  const saysSo = /\b(?:former|ex|past|late)\b/i.test(office);
  return former && !saysSo ? message('popupFormerOffice', office) : office;
}

/** An office in words for a list, where it is known from, branch and level; empty where nothing tells. */
export function officeInWords(holder: Omit<Official, keyof Person>): string {
  const parts = [
    officeAsWorded(holder),
    ...holder.alsoHolds,
    knownInWords(holder.known),
    branchInWords(holder),
  ];
  return joined(parts, ' · ');
}

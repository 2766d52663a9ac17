/** An office's branch, level and where it is known from, in words for page and popup. */
import type { Official } from './officials/index.ts';
import { message, monthInWords } from './strings.ts';

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

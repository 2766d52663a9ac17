/** An office's branch, level and where it is known from, in words for page and popup. */
import type { Official } from './officials/index.ts';
import { type MessageKey, message, monthInWords } from './strings.ts';

const branchNames: Readonly<Record<NonNullable<Official['branch']>, MessageKey>> = {
  executive: 'branchExecutive',
  legislative: 'branchLegislative',
  judicial: 'branchJudicial',
  diplomatic: 'branchDiplomatic',
  police: 'branchPolice',
  military: 'branchMilitary',
  administration: 'branchAdministration',
  international: 'branchInternational',
  spokesperson: 'branchSpokesperson',
};

const levelNames: Readonly<Record<NonNullable<Official['level']>, MessageKey>> = {
  national: 'levelNational',
  regional: 'levelRegional',
  local: 'levelLocal',
  international: 'levelInternational',
};

/** `Executive, national`; empty where nothing tells. */
export function branchInWords({ branch, level }: Pick<Official, 'branch' | 'level'>): string {
  if (branch === null) return '';
  const name = message(branchNames[branch]);
  // An international body is international.
  if (level === null || (branch === 'international' && level === 'international')) return name;
  return message('branchAndLevel', name, message(levelNames[level]));
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

import {
  FOREIGN_ADJECTIVE,
  FOREIGN_GROWN,
  FOREIGN_JOINTS,
  FOREIGN_OPENINGS,
} from '../lexicons/foreign-bodies.ts';

/**
 * Whether a name shows in its own language that it is a public body's or an organisation's: `Fiscalía General`,
 * `Landgericht Kassel`, `Confédération paysanne`.
 * @param plain the name in lower case, without its article.
 */
export const judgeForeignName = (plain: string): 'official' | 'organisation' | null => {
  const words = plain.replace(/\bd[’']/gu, 'd ').split(/\s+/u);
  const [first = '', second = '', third = ''] = words;
  const opening = FOREIGN_OPENINGS.get(first);
  if (opening === 'official' || opening === 'organisation') return opening;
  const isJoined = FOREIGN_JOINTS.has(second);
  const isStates = FOREIGN_ADJECTIVE.test(isJoined ? third : second);
  if (opening !== undefined && (isStates || (isJoined && opening === 'shared'))) return 'official';
  const ends = [first, words.at(-1) ?? ''];
  return FOREIGN_GROWN.find(([, pattern]) => ends.some((word) => pattern.test(word)))?.[0] ?? null;
};

import { onceAWord } from '../../language/index.ts';
import {
  FOREIGN_ADJECTIVE,
  FOREIGN_GROWN,
  FOREIGN_JOINTS,
  FOREIGN_OPENINGS,
} from '../lexicons/foreign-bodies.ts';

/** The kinds that a grown word may show, the first before the other. */
const KINDS = ['official', 'organisation'] as const;

/** What a word shows that has grown together. */
const grownKind = onceAWord(
  (word) => FOREIGN_GROWN.find(([, pattern]) => pattern.test(word))?.[0] ?? 'none',
);

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
  if (opening !== undefined) {
    const isJoined = FOREIGN_JOINTS.has(second);
    if (isJoined && opening === 'shared') return 'official';
    if (FOREIGN_ADJECTIVE.test(isJoined ? third : second)) return 'official';
  }
  const kinds = [grownKind(first), grownKind(words.at(-1) ?? '')];
  return KINDS.find((kind) => kinds.includes(kind)) ?? null;
};

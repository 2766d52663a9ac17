/** What is marked in a page, each as the reader wants it: marked or not. */
import { kinds } from './kinds.ts';

/** Sources of each kind with their words; the tint of what they say; the names of officials. */
export const markParts = [...kinds, 'content', 'name'] as const;

export type MarkPart = (typeof markParts)[number];

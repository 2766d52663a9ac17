/** What is marked in a page, each as the reader wants it: marked or not. */
import * as v from 'valibot';
import { kinds } from './kinds.ts';

/** Sources of each kind with their words; the tint of what they say; the names of officials. */
export const markParts = [...kinds, 'content', 'name'] as const;

export const markPart = v.picklist(markParts);
export type MarkPart = v.InferOutput<typeof markPart>;

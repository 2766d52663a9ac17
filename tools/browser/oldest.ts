import type { BrowserName } from './types.ts';

/**
 * The oldest browsers that the extension runs in, by their main versions: what the manifest asks for, what the build
 * need not spell out for older ones, and what is looked for on a machine. Firefox's is the first whose add-on manager
 * shows `data_collection_permissions` (and ours: none).
 */
export const oldest: Readonly<Record<BrowserName, number>> = { chromium: 128, firefox: 142 };

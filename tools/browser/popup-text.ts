import type { Popup } from './types.ts';

/** All that can be read in a popup, one line a block, white space collapsed. */
export async function popupText(popup: Popup): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: What a reader sees, lines and all.
  const raw = await popup.evaluate(() => document.body.innerText);
  return raw
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

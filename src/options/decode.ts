/** The marks by which a file of Unicode in words of two bytes is known. */
const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file that a spreadsheet may have written: Unicode, else in the letters of Windows for Western Europe,
 * in which every byte is a letter. Never throws.
 */
export function decode(file: ArrayBuffer): string {
  const encoding = encodingOf(new Uint8Array(file));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

/** Lines that say who wrote an article, or when. */

const months =
  'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc|set|out';

const year = '(?:19|20)\\d\\d';
const date = new RegExp(
  [
    `\\b${year}\\b.*(?:\\b(?:${months})|\\d[:.h]\\d\\d)`,
    `(?:\\b(?:${months})[^\\s\\d,.]*\\.?|\\d{1,2}[./]\\d{1,2}[./])[ \\d,]*${year}\\b`,
    `${year}年\\d{1,2}月`,
  ].join('|'),
);
const author = /^(?:by|words by|written by|reporting by|von|par|por|di|door)\s+/;

/** Longer lines say more than that. In UTF-16 units. */
const LONGEST_BYLINE = 140;
const LONGEST_DATE = 80;

/** Whether a line says only who wrote, or when. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const lower = text.toLowerCase();
  const before = author.exec(lower)?.[0].length;
  // A name begins large.
  if (before !== undefined && text.charAt(before) !== lower.charAt(before)) return true;
  return text.length <= LONGEST_DATE && date.test(lower);
}

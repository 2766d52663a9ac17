/** What a site is called where a reader sees it: `münchen.example`, not `xn--mnchen-3ya.example`. */

/** What hosts write numbers with, by what each letter counts. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** The first letter that hosts cannot write as it is, and the last that there is. */
const FIRST_CODE = 0x80;
const LAST_CODE = 0x10ffff;
const FIRST_BIAS = 72;

/** How much the digits of the next number count, from what the last one was (RFC 3492, 6.1). */
function biasAfter(step: number, letters: number): number {
  let rest = step + Math.floor(step / letters);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}

/** The number that begins at a digit, and where the next one begins; null where it has no end. */
function numberAt(
  digits: readonly number[],
  start: number,
  bias: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  let weight = 1;
  for (const [index, digit] of digits.slice(start).entries()) {
    const limit = Math.min(Math.max(36 * (index + 1) - bias, 1), 26);
    value += digit * weight;
    if (digit < limit) return { value, end: start + index + 1 };
    weight *= 36 - limit;
  }
  return null;
}

/** What is written as `mnchen-3ya` (RFC 3492, 6.2); null where that is nothing. */
function decoded(written: string): string | null {
  const cut = written.lastIndexOf('-');
  const letters = [...written.slice(0, Math.max(cut, 0))];
  const digits = [...written.slice(cut + 1)].map((digit) => DIGITS.indexOf(digit));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  for (let start = 0; start < digits.length; ) {
    const step = numberAt(digits, start, bias);
    if (step === null) return null;
    const count = letters.length + 1;
    bias = biasAfter(Math.floor(step.value / (start === 0 ? 700 : 2)), count);
    code += Math.floor((place + step.value) / count);
    if (code > LAST_CODE) return null;
    place = (place + step.value) % count;
    letters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
    start = step.end;
  }
  return letters.join('');
}

/** A part of a host in its own script; as it is where the browser would write it otherwise. */
function labelName(label: string): string {
  const name = decoded(label.slice(4));
  const address = `https://${name}`;
  if (name === null || !URL.canParse(address)) return label;
  return new URL(address).host === label ? name : label;
}

/** The name of a site in the script that its readers write. */
export const siteName = (site: string): string =>
  site.replace(/(?<![^.])xn--[a-z\d-]+(?![^.:])/g, labelName);

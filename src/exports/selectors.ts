/** Where something stands in a text, as the Web Annotation Data Model says it. */
import type { Span } from '../analyse.ts';
import { wholeAtEnd } from '../shortened.ts';
import { LONGEST } from './words.ts';

/** How much stands beside a quotation, so that it is found among others of the same words; in UTF-16 units. */
const BESIDE = 32;

/** How many characters begin before each offset: the model counts code points, and our offsets UTF-16 units. */
export function characterNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length + 1);
  let before = 0;
  for (let offset = 0; offset < text.length; before += 1) {
    const units = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    numbers[offset] = before;
    // The middle of a character is where it begins.
    if (units === 2) numbers[offset + 1] = before;
    offset += units;
  }
  numbers[text.length] = before;
  return numbers;
}

// Half a surrogate pair is no character.
const before = (text: string, offset: number) =>
  text.slice(Math.max(0, offset - BESIDE), offset).replace(/^[\udc00-\udfff]/, '');
const behind = (text: string, offset: number) => wholeAtEnd(text.slice(offset, offset + BESIDE));

/**
 * The selectors of a span, each of which says where it is. A quotation must be whole; what is too long for one is told
 * by its position alone.
 */
export function selectorsOf(text: string, characters: Uint32Array, [start, end]: Span) {
  const position = {
    type: 'TextPositionSelector',
    start: characters[start] ?? 0,
    end: characters[end] ?? 0,
  } as const;
  if (end - start > LONGEST) return [position];
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: before(text, start),
    suffix: behind(text, end),
  } as const;
  return [quote, position];
}

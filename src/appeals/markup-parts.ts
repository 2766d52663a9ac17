/** What markup says, as far as its sizes and its changes tell. */
import { foldLimits, wordsIn } from '../outline/index.ts';

/** A tag, or an element of which nothing that is written in it is seen. */
const TAG = /<(?:(select|template|svg)[ >][\s\S]*?<\/\1|[^>]*)>/g;
/** No page has it. */
const BETWEEN = '\0';
const LINK = /<a[ >][\s\S]*?<\/a>/g;

/** The words of the texts in markup. */
export function wordsOfMarkup(markup: string): number {
  return sumOf(markup, 0);
}

/** The words of those that are long, and no link’s. */
export function wordsToldIn(markup: string): number {
  return sumOf(markup.replaceAll(LINK, '<a>'), foldLimits.paragraph);
}

function sumOf(markup: string, least: number): number {
  let sum = 0;
  for (const text of markup.replaceAll(TAG, BETWEEN).split(BETWEEN)) {
    const own = wordsIn(text.trim());
    if (own >= least) sum += own;
  }
  return sum;
}

/** Between two parts: before a tag, and behind it. */
const EDGE = /(?=<)|(?<=>)/;
/** Called otherwise, a block is the same still. */
const CLASSES = / class="[^"]*"/g;
/** What ends, or is no more than raw text. */
const SILENT = /^(?:<\/|<(?:script|style|noscript)\b|\s*$)/;

/** Whether markup of now has tags or texts that it did not have before, in whichever order. */
export function hasNew(now: string, before: string): boolean {
  if (now === before) return false;
  const known = new Map<string, number>();
  for (const part of partsOf(before)) known.set(part, (known.get(part) ?? 0) + 1);
  return partsOf(now).some((part) => {
    const left = known.get(part) ?? 0;
    known.set(part, left - 1);
    return left < 1;
  });
}

function partsOf(markup: string): string[] {
  const parts = markup.replaceAll(CLASSES, '').split(EDGE);
  return parts.filter((part) => !SILENT.test(part)).map((part) => part.trim());
}

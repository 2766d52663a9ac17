/** A block with what its words and links say of it. */
import { call, localNameOf } from '../dom.ts';
import type { Block } from './blocks.ts';

/** A block of the page, measured. */
export interface Passage {
  readonly block: Block;
  /** The block's words, one space between two. */
  readonly text: string;
  /** The share of the characters that stands in links, from 0 to 1. */
  readonly linked: number;
  /** How many characters stand in no link. */
  readonly unlinked: number;
  /** The share of the characters that Readability kept, from 0 to 1. */
  readonly kept: number;
  readonly isHeading: boolean;
  /** Whether it ends as a sentence does, closing quotation marks and brackets aside. */
  readonly endsSentence: boolean;
  /** Whether it is long enough, and words enough, to be a paragraph of an article for certain. */
  readonly isSolid: boolean;
}

const sentenceEnd = /[.!?…:;。！？।؟][\s"'”’»«)\]]*$/u;
/** Han, Kana and Hangul say as much in half the characters or fewer. */
const dense = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;
const SOLID_LENGTH = 100;

/** Measures a block against the live text nodes that Readability kept. */
export function passageOf(block: Block, readable: ReadonlySet<Text>): Passage {
  let [length, linked, kept, raw] = [0, 0, 0, ''];
  for (const piece of block.pieces) {
    raw += piece === 'break' ? '\n' : piece.data;
    if (piece === 'break') continue;
    const own = piece.data.trim().length;
    if (own === 0) continue;
    length += own;
    if (piece.parentElement && call(piece.parentElement, 'closest', 'a')) linked += own;
    if (readable.has(piece)) kept += own;
  }
  const text = raw.replace(/\s+/g, ' ').trim();
  const endsSentence = sentenceEnd.test(text);
  const weight =
    text.length < SOLID_LENGTH ? text.length + 2 * (text.match(dense)?.length ?? 0) : text.length;
  return {
    block,
    text,
    linked: linked / length,
    unlinked: length - linked,
    kept: kept / length,
    isHeading: /^h[1-6]$/.test(localNameOf(block.container)),
    endsSentence,
    isSolid: weight >= SOLID_LENGTH && endsSentence && linked / length < 0.4,
  };
}

import { isAnyOf, type Span, type TokenRange, tokenAt } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';
import type { Context } from '../context.ts';
import { hasBodySpoken } from '../settled.ts';
import { called, ofNobodyKnown, type Settlement } from '../speaker.ts';

/** How many words may stand between a text’s article and its noun. */
const LONGEST_BEFORE = 4;

/** The phrase for a text in a sentence, where there is no more than one outside of quotations: `his notice`, `the motion`. */
const onlyText = ({ parsed }: Context, { first, last }: TokenRange): Span | null => {
  const { tokens } = parsed;
  let only: Span | null = null;
  for (let at = first; at < last; at++) {
    const noun = tokens[at];
    if (noun === undefined || noun.quotation >= 0 || !DOCUMENT_NOUNS.has(noun.lower)) continue;
    if (isAnyOf(tokens[at + 1]?.tag, 'noun', 'properNoun', 'possessive')) continue;
    const before = tokens.slice(Math.max(first, at - LONGEST_BEFORE), at);
    const opening = before.findLast(({ lower }) => /^(?:an?|the|his|her|its|their)$/.test(lower));
    if (opening === undefined) continue;
    if (only !== null) return null;
    only = [opening.start, noun.end];
  }
  return only;
};

/** Verbs that nothing but a text has with what stands in it: `It read: “Go home.”` */
const READS = /^reads?$/;

/**
 * The text that `It` opens a sentence with, or `it reads` closes a quotation with, where the sentence before told of one
 * and of no body that speaks: `Ann Lee got her notice in May. It said …`; or null.
 */
export const documentBefore = (context: Context, [start]: Span): Settlement | null => {
  const { parsed } = context;
  const at = tokenAt(parsed, start);
  const [before, token, verb] = parsed.tokens.slice(at - 1, at + 2);
  if (token?.lower !== 'it' || !isAnyOf(verb?.tag, 'verb', 'auxiliary', 'adverb')) return null;
  const isOpening = before?.sentence !== token.sentence;
  const isBehindQuotation = (before?.quotation ?? -1) >= 0 && READS.test(verb?.lower ?? '');
  if (!isOpening && !isBehindQuotation) return null;
  const told = parsed.sentences[token.sentence - 1];
  if (told === undefined) return null;
  const back = token.paragraph - (parsed.tokens[told.first]?.paragraph ?? 0);
  if (back > (isOpening && READS.test(verb?.lower ?? '') ? 1 : 0)) return null;
  const text = hasBodySpoken(context.settled, told.span) ? null : onlyText(context, told);
  if (text === null) return null;
  const name = parsed.text.slice(...text);
  return ofNobodyKnown(called(judged('document', 'documentWord', name), name), 'pronoun');
};

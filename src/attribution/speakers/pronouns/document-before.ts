import { isAnyOf, type Span, tokenAt } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';
import type { Context } from '../context.ts';
import { lastSettled } from '../settled.ts';
import { called, ofNobodyKnown, type Settlement } from '../speaker.ts';

/** How many words may stand between a text’s article and its noun. */
const LONGEST_BEFORE = 4;

/** The phrase for a text in a sentence, where there is no more than one outside of quotations: `his notice`, `the motion`. */
const onlyText = ({ parsed }: Context, index: number): Span | null => {
  const { first, last } = parsed.sentences[index] ?? { first: 0, last: 0 };
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

/** Whether a body or a text has spoken in a sentence: `it` is that, sooner than what it spoke of. */
const hasSpokenIn = ({ parsed, settled }: Context, index: number): boolean =>
  lastSettled(
    settled,
    ({ person, speaker, span }) =>
      person === null &&
      speaker.kind !== 'anonymous' &&
      parsed.tokens[tokenAt(parsed, span[0])]?.sentence === index,
  ) !== null;

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
  const isBehindQuotation = (before?.quotation ?? -1) >= 0 && verb?.lower === 'reads';
  if (!isOpening && !isBehindQuotation) return null;
  const last = token.sentence - 1;
  if (parsed.sentences[last] === undefined || hasSpokenIn(context, last)) return null;
  const isNear = parsed.tokens[parsed.sentences[last]?.first ?? -1]?.paragraph === token.paragraph;
  const text = isNear ? onlyText(context, last) : null;
  if (text === null) return null;
  const name = parsed.text.slice(...text);
  return ofNobodyKnown(called(judged('document', 'documentWord', name), name), 'pronoun');
};

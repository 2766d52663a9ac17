/**
 * `The talks went well, Quist was quoted as saying by the Courant`: whoever is quoted says it. The models have met too
 * few of these to tell them from other passives, and take the outlet or the words before it for the rest.
 */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { wordSet } from '../../word-lists.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { auxiliaryBefore } from './passive-lead.ts';
import { contentOf } from './quoted-content.ts';
import { subjectBefore } from './subject-before.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.9;

const PARTICIPLES = wordSet('quoted cited reported heard recorded');
const SAYING = wordSet('saying telling');
/** What leads in whoever quotes, or where: `quoted in the Courier as saying`. */
const NAMES_WHERE = wordSet('by in on');
/** How far before `as` the participle may stand: `quoted by the state news agency TASS as saying`. */
const LONGEST_AGENT = 12;

/** The tokens of a cue: its first auxiliary, its participle, `as`; `saying` stands behind. */
interface Cue {
  readonly auxiliary: number;
  readonly participle: number;
  readonly as: number;
}

const participleBefore = ({ tokens }: ParsedText, as: number): number => {
  for (let at = as - 1; at >= as - LONGEST_AGENT; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[as]?.sentence) return -1;
    if (PARTICIPLES.has(token.lower))
      return at === as - 1 || NAMES_WHERE.has(tokens[at + 1]?.lower ?? '') ? at : -1;
  }
  return -1;
};

const cueAt = (parsed: ParsedText, saying: number): Cue | null => {
  const as = saying - 1;
  if (!SAYING.has(parsed.tokens[saying]?.lower ?? '') || parsed.tokens[as]?.lower !== 'as')
    return null;
  const participle = participleBefore(parsed, as);
  const auxiliary = participle < 0 ? -1 : auxiliaryBefore(parsed, participle);
  return auxiliary < 0 ? null : { auxiliary, participle, as };
};

const statementAt = (parsed: ParsedText, saying: number): FoundStatement | null => {
  const { tokens } = parsed;
  const cue = cueAt(parsed, saying);
  const source = cue === null ? null : subjectBefore(parsed, cue.auxiliary);
  if (cue === null || source === null) return null;
  const content = contentOf(parsed, saying + 1, source);
  if (content === null) return null;
  const spans: readonly Span[] =
    cue.participle === cue.as - 1
      ? [spanOver(tokens, cue.auxiliary, saying + 1)]
      : [spanOver(tokens, cue.auxiliary, cue.participle + 1), spanOver(tokens, cue.as, saying + 1)];
  return { source: [source], cue: spans, content: [content], probability: PROBABILITY };
};

/** The statements of a text whose sources are said to be quoted; where a sentence has several, who says what is open. */
export const quotedPassives = (parsed: ParsedText): FoundStatement[] => {
  const bySentence = new Map<number, number[]>();
  for (const { index } of parsed.text.matchAll(/\bas (?:saying|telling)\b/gu)) {
    const saying = tokenAt(parsed, index) + 1;
    addTo(bySentence, parsed.tokens[saying]?.sentence ?? -1, saying);
  }
  return [...bySentence.values()].flatMap(([saying, ...others]) => {
    if (saying === undefined || others.length > 0) return [];
    return statementAt(parsed, saying) ?? [];
  });
};

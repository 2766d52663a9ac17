/** What one line says for an appeal and against it. */

import type { AppealKind, Line } from '../outline/index.ts';
import type { Evidence } from './lexicon/index.ts';
import { reported, reporting } from './lexicon/reporting.ts';
import { kindOfTarget } from './targets.ts';
import * as weights from './weights.ts';
import { type Wordings, wordingsIn } from './wordings.ts';
import { countWords, SENTENCE_EDGE } from './words.ts';

/** A line without its place. */
type LineAlone = Omit<Line, 'box'>;

/** What a line is for an appeal. */
type LineSense =
  /** It says what appeals say. */
  | 'appeal'
  /** The outlet speaks of itself or to the reader, in whatever cause. */
  | 'address'
  /** A sentence or more with nothing of an appeal in it: it may be the story's. */
  | 'prose'
  /** A label, a heading, a link, a field, a picture. */
  | 'other';

/** A line read: `weight` above nothing speaks for an appeal, below it against. */
export interface LineReading {
  readonly words: number;
  readonly sense: LineSense;
  /** Whether it is a link, or a picture. */
  readonly isLink: boolean;
  /** Whether it leads to where appeals lead. */
  readonly leads: boolean;
  readonly evidence: ReadonlySet<Evidence>;
  /** How strongly it speaks for each kind. */
  readonly kinds: ReadonlyMap<AppealKind, number>;
  readonly weight: number;
}

/** Fewer words are a label, a heading or a scrap. */
const SHORTEST_PROSE = 8;
/** So many words are a paragraph. */
const LONG_PROSE = 14;
/** So many words may be several sentences, each about another thing. */
const WORDS_OF_SENTENCES = 25;
/** What people are quoted with does not speak to the reader. */
const QUOTED = /“[^”]*”?|«[^»]*»|„[^“”]*[“”]|「[^」]*」|"[^"]*"/g;
const QUOTATION_MARK = /[“«„「"]/;
/** From which share on a line is a link. */
const MOSTLY_LINK = 0.6;
/** A bracket alone ends the label of a field: `First name (optional)`. */
const SENTENCE_END = /(?:[.!?:;…。！？”"'’]|[.!?…”"’]\))$/;

interface Found {
  readonly evidence: Set<Evidence>;
  readonly kinds: Map<AppealKind, number>;
  addressed: boolean;
  /** Whether most of its sentences are about something else. */
  isMixed: boolean;
}

/** Tells which wordings a text has. */
export type FindWordings = (text: string) => Wordings;

function collect(text: string, found: Found, wordings: FindWordings): void {
  const { isAddressed, cues } = wordings(text);
  if (isAddressed) found.addressed = true;
  for (const { says, kind } of cues) {
    found.evidence.add(says);
    if (kind) addKind(found.kinds, kind, weights.evidenceWeights[says]);
  }
}

/** Whether somebody is quoted, and said to have said it: whatever else stands there, it is told. */
function quotesSomebody(text: string): boolean {
  return QUOTATION_MARK.test(text) && reporting.test(text.replaceAll(QUOTED, ' “…” '));
}

/** Reads the text of a line; a long one sentence by sentence as well, for a story may end with an appeal. */
function readText(text: string, words: number, found: Found, wordings: FindWordings): void {
  collect(text, found, wordings);
  if (found.evidence.size > 0 && reported.test(text)) {
    // Whoever asks, it is told of them.
    found.evidence.clear();
    found.kinds.clear();
  }
  if (words < WORDS_OF_SENTENCES || found.evidence.size === 0) return;
  let others = 0;
  for (const sentence of text.split(SENTENCE_EDGE)) {
    const inside: Found = {
      evidence: new Set(),
      kinds: new Map(),
      addressed: false,
      isMixed: false,
    };
    collect(sentence, inside, wordings);
    if (inside.evidence.size === 0 && !inside.addressed) others += countWords(sentence);
  }
  found.isMixed = others > words / 2;
}

function addKind(kinds: Map<AppealKind, number>, kind: AppealKind, strength: number): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + strength);
}

/** A line of nothing but a quotation keeps it: it may be a heading in quotation marks. */
function unquoted(text: string): string {
  if (!QUOTATION_MARK.test(text)) return text;
  const rest = text.replaceAll(QUOTED, ' “…” ').trim();
  return rest.length > text.length / 4 ? rest : '';
}

/** What a line without any evidence weighs against an appeal. */
function penalty(line: LineAlone, words: number): number {
  if (line.role === 'picture') return weights.PICTURE;
  if (words === 0) return 0;
  if (line.role === 'button') return weights.BUTTON;
  const perWord =
    line.linkShare > MOSTLY_LINK ? weights.PER_WORD_OF_LINK : weights.PER_WORD_OF_TEXT;
  const base = line.role === 'heading' ? weights.HEADING : weights.SHORT_TEXT;
  return Math.max(weights.LONGEST_PENALTY, base + perWord * words);
}

function gain(evidence: ReadonlySet<Evidence>): number {
  let sum = 0;
  for (const says of evidence) sum += weights.evidenceWeights[says];
  return Math.min(weights.MOST_OF_A_LINE, sum);
}

/** Reads one line by the wordings of the lexicons, or by those that somebody tries. */
export function readLine(line: LineAlone, wordings: FindWordings = wordingsIn): LineReading {
  const words = countWords(line.text);
  const found: Found = { evidence: new Set(), kinds: new Map(), addressed: false, isMixed: false };
  if (line.role === 'foreignField') found.evidence.add('veto');
  else if (words > 0 && !quotesSomebody(line.text))
    readText(unquoted(line.text), words, found, wordings);
  const target = leadsTo(line);
  if (target) addKind(found.kinds, target, 1);

  const { evidence, kinds } = found;
  if (line.role === 'emailField' || line.role === 'field') {
    const weight = line.role === 'field' ? weights.FIELD : weights.EMAIL_FIELD;
    return { words: 0, sense: 'other', isLink: false, leads: false, evidence, kinds, weight };
  }
  const sense = senseOf(line, words, found);
  const linked = target && (target !== 'social' || sense === 'appeal') ? weights.LINK_TO_APPEAL : 0;
  const isLink =
    line.role === 'picture' || (line.role !== 'button' && line.linkShare > MOSTLY_LINK);
  return {
    words,
    sense,
    isLink,
    leads: target !== null,
    evidence,
    kinds,
    weight: linked + weigh(line, words, found, sense),
  };
}

function senseOf(line: LineAlone, words: number, found: Found): LineSense {
  const { evidence, addressed } = found;
  if (found.isMixed) return addressed ? 'address' : 'prose';
  const strong = [...evidence].some((says) => !isWeak(says));
  if (strong || (evidence.size > 0 && words < LONG_PROSE)) return 'appeal';
  if (line.role !== 'text' || line.linkShare > MOSTLY_LINK) return 'other';
  const isProse = words >= SHORTEST_PROSE || (words > 1 && SENTENCE_END.test(line.text));
  if (!isProse) return 'other';
  return addressed ? 'address' : 'prose';
}

/** What a story about subscriptions or journalism says as well. */
function isWeak(says: Evidence): boolean {
  return says === 'promise' || says === 'offer' || says === 'reason' || says === 'wall';
}

function weigh(line: LineAlone, words: number, found: Found, sense: LineSense): number {
  const beyond = Math.max(0, words - weights.WORDS_OF_AN_APPEAL_LINE) * weights.PER_WORD_BEYOND;
  const address = found.addressed ? weights.ADDRESS : 0;
  if (found.isMixed) return penalty(line, words);
  if (sense === 'appeal' || found.evidence.size > 0) return gain(found.evidence) + address + beyond;
  if (sense === 'address') return weights.ADDRESS_ALONE + beyond;
  return penalty(line, words);
}

/** The kind of appeal that the links of a line lead to, where they make up most of it. */
function leadsTo(line: LineAlone): AppealKind | null {
  if (line.linkShare < 0.3 && line.role !== 'button') return null;
  for (const target of line.targets) {
    const kind = kindOfTarget(target);
    if (kind) return kind;
  }
  return null;
}

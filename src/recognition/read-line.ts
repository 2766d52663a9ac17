/** What one line says for an appeal and against it. */
import type { AppealKind } from '../outline/index.ts';
import type { Evidence } from './lexicon/index.ts';
import { isMostlyLink, type LineAlone, type LineSense, senseOf } from './line-sense.ts';
import { nothingSaid, readText, type Said } from './read-text.ts';
import { kindOfTarget } from './targets.ts';
import { weighWordings } from './weigh-wordings.ts';
import { EMAIL_FIELD, FIELD, LINK_TO_APPEAL } from './weights.ts';
import { type FindWordings, wordingsIn } from './wordings.ts';
import { countWords } from './words.ts';

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

/** Links that are less of a line are in passing. */
const LEAST_OF_LINKS = 0.3;

/** Reads one line by the wordings of the lexicons, or by those that somebody tries. */
export function readLine(line: LineAlone, wordings: FindWordings = wordingsIn): LineReading {
  const words = countWords(line.text);
  const said = saidBy(line, words, wordings);
  const target = targetOf(line);
  const { evidence } = said;
  const kinds = kindsOf(said, target);
  if (line.role === 'emailField' || line.role === 'field') {
    const weight = line.role === 'field' ? FIELD : EMAIL_FIELD;
    return { words: 0, sense: 'other', isLink: false, leads: false, evidence, kinds, weight };
  }
  const sense = senseOf(line, words, said);
  const linked = target && (target !== 'social' || sense === 'appeal') ? LINK_TO_APPEAL : 0;
  return {
    words,
    sense,
    isLink: line.role === 'picture' || (line.role !== 'button' && isMostlyLink(line)),
    leads: target !== null,
    evidence,
    kinds,
    weight: linked + weighWordings(line, words, said, sense),
  };
}

/** What a line says; a field that no appeal has speaks against one, whatever is written on it. */
function saidBy({ role, text }: LineAlone, words: number, wordings: FindWordings): Said {
  if (role === 'foreignField') return { ...nothingSaid, evidence: new Set<Evidence>(['veto']) };
  return readText(text, words, wordings);
}

/** How strongly a line speaks for each kind, with where it leads. */
function kindsOf({ kinds }: Said, target: AppealKind | null): ReadonlyMap<AppealKind, number> {
  return target === null ? kinds : new Map(kinds).set(target, (kinds.get(target) ?? 0) + 1);
}

/** The kind of appeal that the links of a line lead to, where they make up much of it. */
function targetOf({ role, linkShare, targets }: LineAlone): AppealKind | null {
  if (linkShare < LEAST_OF_LINKS && role !== 'button') return null;
  for (const target of targets) {
    const kind = kindOfTarget(target);
    if (kind) return kind;
  }
  return null;
}

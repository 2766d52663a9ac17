/** Whether a block of lines is an appeal, and of what kind. */
import type { Evidence } from './lexicon/index.ts';
import type { AppealKind } from './line.ts';
import type { LineReading } from './read-line.ts';
import * as weights from './weights.ts';

/** Where a block stands. */
export type Place =
  /** Among the paragraphs of the story, as one or some of them. */
  | 'story'
  /** In a box of its own, beside or below the story. */
  | 'beside'
  /** In the page's head, foot or menu. */
  | 'chrome';

/** A block as plain data. */
export interface BlockFeatures {
  readonly lines: readonly LineReading[];
  readonly place: Place;
  /** What the ids and classes in and right around it hint at. */
  readonly hints: readonly AppealKind[];
  /** Whether there is a field for an e-mail address in it. */
  readonly hasEmailField: boolean;
}

/** The verdict on a block, or null where it is left as it is. */
export type Verdict = { readonly kind: AppealKind; readonly score: number } | null;

/** Fewer words in the page's head or foot are a link, and in the way of nobody. */
const FEWEST_WORDS_IN_CHROME = 12;
const LONGEST_MENU_ENTRY = 5;
const HINT_FOR_KIND = 2;

/** Scores a block: what its lines weigh and what it is made of. */
export function scoreBlock({ lines, place, hints, hasEmailField }: BlockFeatures): Verdict {
  const evidence = new Set(lines.flatMap((line) => [...line.evidence]));
  if (evidence.has('veto') || isMenu(lines)) return null;
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const weight = lines.reduce((sum, line) => sum + line.weight, 0);
  const kind = kindOf(lines, hints);
  if (kind === null) return null;
  if (!asks(evidence, place, hints, hasEmailField)) return null;
  if (place === 'chrome' && words < FEWEST_WORDS_IN_CHROME) return null;
  const score = weight + (hints.length > 0 ? weights.HINT : 0);
  const threshold = place === 'story' ? weights.BLOCK_IN_STORY : weights.BLOCK;
  return score >= threshold ? { kind, score } : null;
}

/** Whether the lines are nothing but links of a few words each. */
function isMenu(lines: readonly LineReading[]): boolean {
  return (
    lines.length > 1 && lines.every(({ isLink, words }) => isLink && words <= LONGEST_MENU_ENTRY)
  );
}

/** Whether the block asks for something; outside the story, a call with something beside it will do. */
function asks(
  evidence: ReadonlySet<Evidence>,
  place: Place,
  hints: readonly AppealKind[],
  hasEmailField: boolean,
): boolean {
  if (evidence.has('ask')) return true;
  if (place === 'story') return false;
  if (hasEmailField && evidence.has('call') && evidence.has('smallPrint')) return true;
  const calls = evidence.has('call') || hasEmailField || hints.length > 0;
  return calls && (evidence.has('promise') || evidence.has('reason') || evidence.has('offer'));
}

function kindOf(lines: readonly LineReading[], hints: readonly AppealKind[]): AppealKind | null {
  const strengths = new Map<AppealKind, number>();
  const add = (kind: AppealKind, strength: number) =>
    strengths.set(kind, (strengths.get(kind) ?? 0) + strength);
  for (const { kinds } of lines) for (const [kind, strength] of kinds) add(kind, strength);
  for (const kind of new Set(hints)) add(kind, HINT_FOR_KIND);
  const strongest = [...strengths].sort(([, one], [, other]) => other - one)[0];
  return strongest?.[0] ?? null;
}

/** What one line says for an appeal and against it. */
import type { AppealKind } from '../outline/index.ts';
import { type EvidenceSet, setOf } from './evidence.ts';
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
  /** The kind of appeal that its links lead to, be they ever so little of it; null for none. */
  readonly target: AppealKind | null;
  /** Whether they are much of it, and lead to an appeal. */
  readonly leads: boolean;
  readonly evidence: EvidenceSet;
  /** Whether most of its sentences are about something else. */
  readonly isMixed: boolean;
  /** How strongly it speaks for each kind. */
  readonly kinds: ReadonlyMap<AppealKind, number>;
  readonly weight: number;
}

/** Links that are less of a line are in passing. */
const LEAST_OF_LINKS = 0.3;

/** A field that no appeal has speaks against one, whatever is written on it. */
const saidByForeignField: Said = { ...nothingSaid, evidence: setOf('veto') };

/** Reads one line by the wordings of the lexicons, or by those that somebody tries. */
export function readLine(line: LineAlone, wordings: FindWordings = wordingsIn): LineReading {
  const { role, text } = line;
  const words = countWords(text);
  const said = role === 'foreignField' ? saidByForeignField : readText(text, words, wordings);
  const { evidence } = said;
  const target = targetOf(line);
  const leads = target !== null && (line.linkShare >= LEAST_OF_LINKS || role === 'button');
  const kinds = leads ? kindsWith(target, said) : said.kinds;
  if (role === 'emailField' || role === 'field') {
    const weight = role === 'field' ? FIELD : EMAIL_FIELD;
    return {
      words: 0,
      sense: 'other',
      isLink: false,
      target,
      leads: false,
      evidence,
      isMixed: false,
      kinds,
      weight,
    };
  }
  const sense = senseOf(line, words, said);
  const linked = leads && (target !== 'social' || sense === 'appeal') ? LINK_TO_APPEAL : 0;
  return {
    words,
    sense,
    isLink: role === 'picture' || (role !== 'button' && isMostlyLink(line)),
    target,
    leads,
    evidence,
    isMixed: said.isMixed,
    kinds,
    weight: linked + weighWordings(line, words, said, sense),
  };
}

/** How strongly a line speaks for each kind, with where it leads. */
function kindsWith(target: AppealKind, { kinds }: Said): ReadonlyMap<AppealKind, number> {
  return new Map(kinds).set(target, (kinds.get(target) ?? 0) + 1);
}

/** The kind of appeal that the links of a line lead to. */
function targetOf({ targets }: LineAlone): AppealKind | null {
  for (const target of targets) {
    const kind = kindOfTarget(target);
    if (kind) return kind;
  }
  return null;
}

/** The body that a noun without a name means: `the agency`, `the force`. */
import { isAnyOf, type Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import type { Judgement } from '../../kinds/judgement.ts';
import { judgeName } from '../../kinds/names.ts';
import { ALSO_BUSINESSES, BUSINESSES, isEpithet } from '../../lexicons/business-words.ts';
import { AGENCIES_BY_NOUN, GENERIC } from '../../lexicons/kind-words.ts';
import { endsAsPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { lastOfKind } from '../settled.ts';
import { businessMeant } from './business-meant.ts';
import { companyBefore, companyBehind } from './company-told-of.ts';
import { fullestName, withoutPossessive } from './fullest-name.ts';
import { bodyByNoun, lastBody } from './last-body.ts';
import { namedBeside } from './named-beside.ts';
import type { NamedBody } from './named-bodies.ts';
import { narrowedBefore } from './narrowed-nouns.ts';

/** The last body named before whose name alone shows its kind; a state is no agency. */
const lastNamedOfKind = (context: Context, start: number, kind: Judgement['kind']) =>
  lastBody(context, start, ({ name }) => {
    const judgement = judgeName(withoutPossessive(name));
    return judgement?.kind === kind && judgement.evidence.kind !== 'stateName';
  });

const POLICE: ReadonlySet<string> = new Set(['police', 'constabulary']);

/** `the force`, after police of a name: theirs. */
const forceMeant = (context: Context, start: number, { at, word }: Head): string | null =>
  word === 'force' && at <= 1
    ? (lastBody(context, start, ({ words }) => words.length > 1 && POLICE.has(words.at(-1) ?? ''))
        ?.name ?? null)
    : null;

/** How the names of forces end: `the Kesh Police Department`, `Kesh police`. */
const FORCES: readonly string[] = ['police', 'department', 'force', 'service', 'constabulary'];

const isForce = ({ words }: NamedBody): boolean =>
  !POLICE.has(words[0] ?? '') && words.slice(-2).some((word) => POLICE.has(word));

/** `police` before any of a name: the only ones that the text names, if they are. */
const policeMeant = ({ names }: Context, tokens: readonly Token[]): string | null => {
  if (tokens.length > 1 || tokens[0]?.lower !== 'police') return null;
  const forces = FORCES.flatMap((last) => (names.byLast.get(last) ?? []).filter(isForce));
  const [only, ...others] = forces;
  return only !== undefined && others.length === 0 ? only.name : null;
};

/** Whether nothing but a word for a trade narrows a noun down: `the grocery giant`, not `the ruling party`. */
const isBareNoun = ([first, second]: readonly Token[], kind: Judgement['kind']): boolean =>
  second === undefined ||
  (kind === 'organisation' &&
    isAnyOf(first?.tag, 'noun', 'adjective', 'verb') &&
    (BUSINESSES.has(second.lower) || ALSO_BUSINESSES.has(second.lower)));

/** `the Osaka-based company`: the words that say where a body is, or whose, left out. */
const withoutEpithet = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ lower }) => !isEpithet(lower));

/** The business of any name that a text tells of, where a noun takes one up that nothing was called before. */
const companyMeant = (
  context: Context,
  tokens: readonly Token[],
  { word }: Head,
): string | null => {
  if (!BUSINESSES.has(word) && !ALSO_BUSINESSES.has(word)) return null;
  const start = tokens[0]?.start ?? 0;
  const isEarly = tokens.some(({ lower }) => isEpithet(lower));
  return companyBefore(context, start) ?? (isEarly ? companyBehind(context, start) : null);
};

/** The body that a noun without a name means: by its noun, else the last speaker of its kind. */
export const bodyMeant = (
  context: Context,
  tokens: readonly Token[],
  head: Head,
  { kind, evidence }: Judgement,
): string | null => {
  const start = tokens[0]?.start ?? 0;
  const byNoun =
    bodyByNoun(context, tokens, head) ??
    forceMeant(context, start, head) ??
    policeMeant(context, tokens);
  if (byNoun !== null) return fullestName(context, byNoun);
  const words = withoutEpithet(tokens);
  const isBare =
    words.length === 1 ||
    (words[0]?.lower === 'the' && words.length <= 3 && isBareNoun(words.slice(1), kind));
  const isBody = kind === 'organisation' || (kind === 'official' && GENERIC.has(head.word));
  if (!isBare || !isBody || evidence.kind === 'speaksFor' || endsAsPlural(head.word)) return null;
  const isPublic = kind === 'official';
  const narrowed =
    isPublic && tokens.length === 2 ? narrowedBefore(context, start, head.word) : null;
  const business = isPublic
    ? null
    : (businessMeant(context, start, head.word) ?? companyMeant(context, tokens, head));
  const known = narrowed ?? business ?? lastOfKind(context.settled, kind)?.speaker.name;
  if (known !== undefined) return isPublic ? known : fullestName(context, known);
  if (isPublic && !AGENCIES_BY_NOUN.has(head.word)) return null;
  const named = lastNamedOfKind(context, start, kind);
  if (named !== null || !isPublic) return named?.name ?? null;
  return namedBeside(context, start, (word) => AGENCIES_BY_NOUN.has(word));
};

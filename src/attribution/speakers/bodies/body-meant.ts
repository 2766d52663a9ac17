/** The body that a noun without a name means: `the agency`, `the force`. */
import { isAnyOf, type Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import type { Judgement } from '../../kinds/judgement.ts';
import { judgeName } from '../../kinds/names.ts';
import { textOf } from '../../kinds/tokens.ts';
import { isBusinessNoun, isEpithet } from '../../lexicons/business-words.ts';
import { ORGANISATION_PAIRS } from '../../lexicons/kind-patterns.ts';
import { AGENCIES_BY_NOUN, GENERIC } from '../../lexicons/kind-words.ts';
import { endsAsPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { lastOfKind } from '../settled.ts';
import { businessMeant } from './business-meant.ts';
import { companyToldOf } from './company-told-of.ts';
import { fullestName, withoutPossessive } from './fullest-name.ts';
import { bodyByNoun, lastBody } from './last-body.ts';
import { namedBeside } from './named-beside.ts';
import { narrowedBefore } from './narrowed-nouns.ts';
import { forceMeant, policeMeant } from './police-meant.ts';

/** The last body named before whose name alone shows its kind; a state is no agency. */
const lastNamedOfKind = (context: Context, start: number, kind: Judgement['kind']) =>
  lastBody(context, start, ({ name }) => {
    const judgement = judgeName(withoutPossessive(name));
    return judgement?.kind === kind && judgement.evidence.kind !== 'stateName';
  });

/** Whether nothing but a word for a trade narrows a noun down: `the grocery giant`, `the think tank`, not `the ruling party`. */
const isBareNoun = (words: readonly Token[], kind: Judgement['kind']): boolean => {
  const [first, second] = words;
  if (second === undefined) return true;
  const isTrade = isAnyOf(first?.tag, 'noun', 'adjective', 'verb') && isBusinessNoun(second.lower);
  return (
    kind === 'organisation' && (isTrade || ORGANISATION_PAIRS.test(textOf(words).toLowerCase()))
  );
};

/** `the Osaka-based company`: the words that say where a body is, or whose, left out. */
const withoutEpithet = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ lower }) => !isEpithet(lower));

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
    : (businessMeant(context, start, head.word) ?? companyToldOf(context, tokens, head.word));
  const known = narrowed ?? business ?? lastOfKind(context.settled, kind)?.speaker.name;
  if (known !== undefined) return isPublic ? known : fullestName(context, known);
  if (isPublic && !AGENCIES_BY_NOUN.has(head.word)) return null;
  const named = lastNamedOfKind(context, start, kind);
  if (named !== null || !isPublic) return named?.name ?? null;
  return namedBeside(context, start, (word) => AGENCIES_BY_NOUN.has(word));
};

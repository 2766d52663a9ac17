import { isAnyOf, type Span, type Token } from '../../language/index.ts';
import { judged } from '../kinds/judgement.ts';
import type { KnownPerson } from '../known-person.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { ITS_OWN } from '../lexicons/kind-words.ts';
import { GROUP_PRONOUNS, OWN_PRONOUNS, PERSONAL_PRONOUNS } from '../lexicons/person-nouns.ts';
import { tokensOf } from '../span-words.ts';
import { describedBody, isOrganisations } from './bodies/index.ts';
import type { Context } from './context.ts';
import {
  bodyNamedBeside,
  colleaguesMeant,
  describedPerson,
  oneOfAge,
  oneTakenUp,
  personToCome,
  sameAsBefore,
  spokenFor,
  starMeant,
  twoTakenUp,
} from './descriptions/index.ts';
import { mentionsIn } from './people/index.ts';
import { byWords, settleNamed } from './phrases/index.ts';
import { antecedentOf, bodyBefore, ownerBefore, referentOf } from './pronouns/index.ts';
import { type Source, sourceAt } from './source.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from './speaker.ts';

/** One way to tell who a source is; null where it has nothing to say. */
type Step = (context: Context, source: Source) => Settlement | null;

const PRONOUNS: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS,
  ...GROUP_PRONOUNS,
  ...OWN_PRONOUNS,
]);

/** Whether a source is a pronoun, or the possessive that stands for one: `his plea`. */
const isPronoun = (tokens: readonly Token[]): boolean => {
  const [token] = tokens;
  if (token === undefined || tokens.length > 1) return false;
  const { lower, tag, text } = token;
  // `WHO`, `US`: names, whatever they look like in small letters.
  if (text.length > 1 && text === text.toUpperCase()) return false;
  return tag === 'pronoun' || PRONOUNS.has(lower);
};

/** Whom a part of a source means that is a pronoun. */
const pronounMeans = (
  context: Context,
  { enclosing }: Source,
  part: readonly Token[],
): Settlement | null => {
  const [word] = part;
  return word !== undefined && isPronoun(part)
    ? referentOf(context, [word.start, word.end], word.lower, enclosing)
    : null;
};

/** What a sentence’s subject is, where that is a body or a text: nobody is `it`. */
const settledBody = (context: Context, span: Span, pronoun: string): Settlement | null => {
  const { speaker, person } = settle(context, span, null);
  // `Divers have seen it, they said`: people; what is a thing would be what was said. `The rules change. They say …`
  const isText = pronoun === 'They' && DOCUMENT_NOUNS.has(speaker.evidence.word ?? '');
  const fits = /^they$/i.test(pronoun)
    ? speaker.kind === 'anonymous' || isText
    : !isAnyOf(speaker.kind, 'anonymous', 'person');
  const isThing = person === null && fits;
  return isThing ? { speaker, person, reference: 'pronoun' } : null;
};

const isNoPerson = ({ person, speaker }: Settlement): boolean =>
  person === null && isAnyOf(speaker.kind, 'document', 'organisation');

/** `the presence of Ann Lee, who`: whoever a phrase ends with the name of. */
const namedLast = ({ people }: Context, span: Span): KnownPerson | null => {
  const last = mentionsIn(people, span).at(-1);
  return last?.span[1] === span[1] ? last.person : null;
};

/** What leads to the body that a phrase for somebody ends with. */
const BEFORE_BODY = /^(?:of|at|from|for|with|by)$/;

/** `Ann Lee of the consultancy Rastok, which`: the body that a phrase for somebody ends with; nobody is `which`. */
const bodyLast = (context: Context, span: Span, enclosing: Settlement | null) => {
  const tokens = tokensOf(context.parsed, span);
  for (const [at, { lower, end }] of tokens.entries()) {
    if (at === 0 || end >= span[1] || !BEFORE_BODY.test(lower)) continue;
    const settlement = settle(context, [tokens[at + 1]?.start ?? end, span[1]], enclosing);
    const isBody = isAnyOf(settlement.speaker.kind, 'official', 'organisation', 'media');
    if (settlement.person === null && isBody) return settlement;
  }
  return null;
};

/** `the board, which`, `a son of Ann Lee, who`: what a relative pronoun takes up. */
const byRelative: Step = (context, { span, text, enclosing }) => {
  const antecedent = antecedentOf(context.parsed, span);
  if (antecedent === null) return null;
  const settlement = settle(context, antecedent, enclosing);
  const isSomebody = settlement.person !== null || settlement.speaker.kind === 'anonymous';
  const body = text === 'which' && isSomebody ? bodyLast(context, antecedent, enclosing) : null;
  if (body !== null) return { ...body, reference: 'pronoun' };
  const person = text === 'who' && isNoPerson(settlement) && namedLast(context, antecedent);
  return person
    ? ofPerson(context.people, person, 'pronoun')
    : { ...settlement, reference: 'pronoun' };
};

/** `it`, `she`, `they`: the subject of a sentence, a speaker, whoever was named. */
const byPronoun: Step = (context, source) => {
  const { span, tokens } = source;
  const subject = isPronoun(tokens) ? bodyBefore(context, span, tokens) : null;
  return (
    (subject && settledBody(context, subject, tokens[0]?.text ?? '')) ??
    pronounMeans(context, source, tokens)
  );
};

const byDescribedBody: Step = (context, { tokens }) => {
  const body = describedBody(context, tokens);
  return body && ofNobodyKnown(body, 'itself');
};

const byName: Step = (context, source) => {
  if (isOrganisations(context, source.span, source.text)) return null;
  return settleNamed(
    context,
    source,
    (part) => pronounMeans(context, source, part)?.person ?? null,
  );
};

const byDescription: Step = (context, source) => {
  const person =
    describedPerson(context, source) ?? starMeant(context, source) ?? personToCome(context, source);
  return person && ofPerson(context.people, person, 'description');
};

/** `Its press office`: speaks for whatever is meant. */
const byOwner: Step = (context, { tokens, head: { word, isName } }) => {
  const [its] = tokens;
  if (its?.lower !== 'its' || isName || !ITS_OWN.has(word)) return null;
  const span: Span = [its.start, its.end];
  const subject = ownerBefore(context, its);
  const owner =
    (subject && settledBody(context, subject, 'its')) ?? referentOf(context, span, 'it', null);
  if (!owner || owner.speaker.kind === 'document') return null;
  const { kind, name } = owner.speaker;
  return ofNobodyKnown(called(judged(kind, 'speaksFor', name), name), 'description');
};

/** From the surest to the vaguest; the first that knows decides. What a phrase is by its words alone comes after all. */
const STEPS: readonly Step[] = [
  byRelative,
  byPronoun,
  byDescribedBody,
  byName,
  byDescription,
  twoTakenUp,
  oneTakenUp,
  oneOfAge,
  colleaguesMeant,
  spokenFor,
  byOwner,
  bodyNamedBeside,
  sameAsBefore,
];

/** A pronoun's referent, a body or somebody named, somebody described, a speaker met before; else by its words alone. */
const settleSource = (context: Context, source: Source): Settlement => {
  for (const step of STEPS) {
    const settlement = step(context, source);
    if (settlement !== null) return settlement;
  }
  return byWords(context, source);
};

const settle = (context: Context, span: Span, enclosing: Settlement | null): Settlement =>
  settleSource(context, sourceAt(context.parsed, span, enclosing));

/**
 * Settles who a source is, and keeps it for later ones to go back to.
 *
 * @param enclosing the speaker in whose words the source stands, or null.
 */
export const settleNext = (
  context: Context,
  span: Span,
  enclosing: Settlement | null,
): Settlement => {
  const source = sourceAt(context.parsed, span, enclosing);
  const settlement = settleSource(context, source);
  const { speaker, person, reference } = settlement;
  const nested = enclosing !== null;
  context.settled.push({ span, head: source.head.word, nested, speaker, person, reference });
  return settlement;
};

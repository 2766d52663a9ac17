import { isAnyOf, type Span, type Token } from '../../language/index.ts';
import { judged } from '../kinds/judgement.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { ITS_OWN } from '../lexicons/owned.ts';
import { describedBody, isOrganisations } from './bodies/index.ts';
import type { Context } from './context.ts';
import {
  accusedMeant,
  bodyNamedElsewhere,
  colleaguesMeant,
  describedPerson,
  documentMeant,
  heldByInitials,
  nameGivenBehind,
  oneNamed,
  oneOfAge,
  oneOfTwo,
  oneTakenUp,
  parentMeant,
  partisanMeant,
  personNext,
  personToCome,
  sameAsBefore,
  spokenFor,
  starMeant,
  twoTakenUp,
  variedPerson,
  whoOfAlias,
} from './descriptions/index.ts';
import { byWords, settleNamed } from './phrases/index.ts';
import {
  bodyBefore,
  documentBefore,
  isPronoun,
  ownerBefore,
  referentOf,
  takenUpByRelative,
} from './pronouns/index.ts';
import { settledAt } from './settled.ts';
import { type Source, sourceAt } from './source.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from './speaker.ts';

/** One way to tell who a source is; null where it has nothing to say. */
type Step = (context: Context, source: Source) => Settlement | null;

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

const byRelative: Step = (context, source) =>
  takenUpByRelative(context, source, (span, enclosing) => settle(context, span, enclosing));

/** `a broker who was introduced only as “Toto”`: the broker. */
const byAlias: Step = (context, source) => {
  const who = context.parsed.tokens[whoOfAlias(context, source)];
  return who === undefined
    ? null
    : byRelative(context, sourceAt(context.parsed, [who.start, who.end], source.enclosing));
};

/** `it`, `she`, `they`: the subject of a sentence, a speaker, whoever was named. */
const byPronoun: Step = (context, source) => {
  const { span, tokens } = source;
  if (!isPronoun(tokens)) return null;
  const subject = bodyBefore(context, span, tokens);
  return (
    (subject && settledBody(context, subject, tokens[0]?.text ?? '')) ??
    documentBefore(context, span) ??
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
    describedPerson(context, source) ??
    partisanMeant(context, source) ??
    heldByInitials(context, source) ??
    starMeant(context, source) ??
    accusedMeant(context, source) ??
    personToCome(context, source) ??
    personNext(context, source);
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

/** `One of them, energy firm Norda Power,`: the firm; of people, somebody, whatever the name. */
const byOneNamed: Step = (context, { tokens, enclosing }) => {
  const one = oneNamed(tokens);
  if (one === null) return null;
  const settlement = settle(context, one.name, enclosing);
  const { evidence, name } = settlement.speaker;
  return one.isOfPeople && evidence.kind === 'otherName'
    ? ofNobodyKnown(called(judged('person', 'namedPerson'), name), 'itself')
    : settlement;
};

/** From the surest to the vaguest; the first that knows decides. What a phrase is by its words alone comes after all. */
const STEPS: readonly Step[] = [
  byRelative,
  byAlias,
  byOneNamed,
  byPronoun,
  byDescribedBody,
  byName,
  nameGivenBehind,
  byDescription,
  twoTakenUp,
  oneOfTwo,
  oneTakenUp,
  oneOfAge,
  parentMeant,
  variedPerson,
  colleaguesMeant,
  spokenFor,
  byOwner,
  bodyNamedElsewhere,
  sameAsBefore,
  documentMeant,
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
  const settlement = settledAt(context.settled, span) ?? settleSource(context, source);
  const { speaker, person, reference } = settlement;
  const nested = enclosing !== null;
  context.settled.push({ span, head: source.head.word, nested, speaker, person, reference });
  return settlement;
};

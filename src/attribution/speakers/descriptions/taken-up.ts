import { isAnyOf, type Span, type TokenRange, tokenAt } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { judgeName } from '../../kinds/names.ts';
import type { KnownPerson } from '../../known-person.ts';
import { SPEAKS_FOR } from '../../lexicons/person-nouns.ts';
import { STATE_ADJECTIVES } from '../../lexicons/places.ts';
import {
  MAN_OR_WOMAN_OF_LAND,
  ONE_OF_LAND,
  POSITIONS,
  TWO,
  WHOLE_PEOPLE,
} from '../../lexicons/taking-up.ts';
import { fullestName, lastBody, withoutPossessive } from '../bodies/index.ts';
import type { Context } from '../context.ts';
import { agrees, type Gender, mentionIndexAfter, mentionsIn } from '../people/index.ts';
import { lastSettled, type Settled } from '../settled.ts';
import { ofSeveral } from '../several.ts';
import type { Source } from '../source.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from '../speaker.ts';

/** How many words back somebody or something may be named that is taken up without a word of its own. */
const REACH = 90;

const isNear = ({ parsed }: Context, from: number, to: number): boolean =>
  tokenAt(parsed, to) - tokenAt(parsed, from) <= REACH;

/** Whether somebody is named between two places: `a spokesman` may be theirs. */
const namesSomebody = ({ people }: Context, from: number, to: number): boolean =>
  mentionsIn(people, [from, to]).length > 0;

/** A speaker that is a body, for `A spokesperson said` to go back to. */
const isBody = ({ person, speaker }: Settled): boolean =>
  person === null && isAnyOf(speaker.kind, 'official', 'organisation', 'media');

/** Whether a name is known for a body's other than a state. */
const isKnownBody = (name: string): boolean => {
  const judgement = judgeName(withoutPossessive(name));
  return judgement !== null && judgement.evidence.kind !== 'stateName';
};

/**
 * Whoever `A spokesperson` without a word for the body speaks for: the body that was named or spoke last.
 */
export const spokenFor = (context: Context, { span, tokens, head }: Source): Settlement | null => {
  const isBare = tokens.length <= 2 && head.body < 0 && SPEAKS_FOR.has(head.word);
  if (!isBare || /s$|men$|people$/.test(head.word)) return null;
  const named = lastBody(context, span[0], ({ name }) => isKnownBody(name));
  const spoke = lastSettled(context.settled, isBody);
  const from = Math.max(spoke?.span[0] ?? -1, named?.start ?? -1);
  if (from < 0 || !isNear(context, from, span[0]) || namesSomebody(context, from, span[0]))
    return null;
  if (spoke?.span[0] === from) return ofNobodyKnown(spoke.speaker, 'description');
  if (named === null) return null;
  const name = withoutPossessive(named.name);
  const kind = judgeName(name)?.kind ?? 'organisation';
  return ofNobodyKnown(
    called(judged(kind, 'speaksFor', name), fullestName(context, name)),
    'description',
  );
};

/** The people named last before a span who fit, the last one first. */
const lastNamed = (
  context: Context,
  span: Span,
  count: number,
  fits: (person: KnownPerson) => boolean,
): KnownPerson[] => {
  const { people } = context;
  const found: KnownPerson[] = [];
  for (let at = mentionIndexAfter(people, span[0]) - 1; at >= 0 && found.length < count; at--) {
    const mention = people.mentions[at];
    if (mention === undefined || !isNear(context, mention.span[0], span[0])) break;
    if (fits(mention.person) && !found.includes(mention.person)) found.push(mention.person);
  }
  return found;
};

const genderIn = ({ people }: Context, person: KnownPerson): Gender =>
  people.portraits.get(person)?.gender ?? null;

/** The longest of these, in characters. */
const LONGEST_FOR_TWO = 'the two presidents'.length;

/** Whether a text has turned to something else since somebody was named last: to a body, or in a sentence about others. */
const turnsToOthers = (context: Context, [start]: Span): boolean => {
  const { parsed, people } = context;
  const { tokens, sentences } = parsed;
  const end = people.mentions[mentionIndexAfter(people, start) - 1]?.span[1] ?? 0;
  const at = tokenAt(parsed, start);
  const own = tokens[at]?.sentence ?? 0;
  const last = tokens[tokenAt(parsed, end - 1)]?.sentence ?? 0;
  // `They talked for hours.` is still about those two.
  const isAboutThem = ({ first }: TokenRange): boolean => tokens[first]?.tag === 'pronoun';
  if (!sentences.slice(last + 1, own).every(isAboutThem)) return true;
  // `Prices have risen, and both`: whose sentence it is stands before that.
  if (last < own && tokens[at - 1]?.tag === 'conjunction') return true;
  return lastBody(context, start, (body) => body.start >= end && isKnownBody(body.name)) !== null;
};

/** `Both`, `The two leaders`: the two who were named last. */
export const twoTakenUp = (context: Context, source: Source): Settlement | null => {
  const { span } = source;
  if (source.text.length > LONGEST_FOR_TWO) return null;
  const text = source.text.toLowerCase();
  if (!TWO.test(text)) return null;
  const pronoun = text.endsWith('women') ? 'she' : text.endsWith('men') ? 'he' : 'they';
  const [second, first] = lastNamed(context, span, 2, (person) =>
    agrees(pronoun, genderIn(context, person)),
  );
  if (first === undefined || second === undefined || turnsToOthers(context, span)) return null;
  return ofSeveral([first, second], [first.name, second.name], 'description');
};

/** `The former`, `the latter`: the first or the second of the two who were named last. */
export const oneOfTwo = (context: Context, { span, text }: Source): Settlement | null => {
  const which = /^the (former|latter)$/i.exec(text)?.[1]?.toLowerCase();
  if (which === undefined) return null;
  const [second, first] = lastNamed(context, span, 2, () => true);
  if (first === undefined || second === undefined) return null;
  return ofPerson(context.people, which === 'former' ? first : second, 'description');
};

/** The pronoun for one of a land: `the Dutchwoman` is `she`. */
const pronounFor = (word: string): string => {
  if (!MAN_OR_WOMAN_OF_LAND.test(word)) return 'they';
  return word.endsWith('woman') ? 'she' : 'he';
};

/** `The Norwegian`, `The winger`: whoever was named last, unless somebody without a name came after. */
export const oneTakenUp = (context: Context, { span, tokens }: Source): Settlement | null => {
  const [article, word] = tokens;
  if (article?.lower !== 'the' || word === undefined) return null;
  const isOfLand =
    tokens.length === 2 &&
    (MAN_OR_WOMAN_OF_LAND.test(word.text) ||
      ONE_OF_LAND.test(word.text) ||
      POSITIONS.test(word.lower) ||
      (STATE_ADJECTIVES.has(word.lower) && !WHOLE_PEOPLE.test(word.lower)));
  if (!isOfLand) return null;
  const pronoun = pronounFor(word.text);
  const [person] = lastNamed(context, span, 1, (one) => agrees(pronoun, genderIn(context, one)));
  const last = context.settled.at(-1);
  const isOther = last !== undefined && last.person !== person && last.speaker.kind === 'anonymous';
  return person === undefined || isOther ? null : ofPerson(context.people, person, 'description');
};

/** Who a source is by its words alone, and by the names that the text gives bodies. */
import { type Token, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import { type Judgement, judged } from '../../kinds/judgement.ts';
import { isCommonWord } from '../../kinds/lone-words.ts';
import { judgeName } from '../../kinds/names.ts';
import { judgeWords } from '../../kinds/source-kind.ts';
import { nameStart, textOf } from '../../kinds/tokens.ts';
import { hasGivenName, tellsOfPerson } from '../../kinds/unlisted-people.ts';
import { SCHOLARS, SCHOLARS_PAPER, SCHOLARS_WORD } from '../../lexicons/kind-patterns.ts';
import { BODIES_OR_NOT, FIRMS_OR_PEOPLE } from '../../lexicons/kind-words.ts';
import { SEATS } from '../../lexicons/taking-up.ts';
import { endsAsPlural } from '../../plurals.ts';
import { apposedBody, bodyByNoun, spellOut } from '../bodies/index.ts';
import type { Context } from '../context.ts';
import type { Source } from '../source.ts';
import { called, ofNobodyKnown, type Settlement } from '../speaker.ts';
import { apposedName, nameGiven } from './apposed-name.ts';
import { phraseName } from './phrase-name.ts';

/** How many words behind a name are read for what they tell of it. */
const READ_BEHIND = 14;

/** By the source's words; of a name that may be anything, by what follows it: `Ochieng, a nurse`. */
const judgeWithContext = ({ parsed }: Context, whole: readonly Token[], head: Head): Judgement => {
  const judgement = judgeWords(whole, head);
  // `Rastok, another newspaper,`: what is added stands within the source itself.
  const tokens =
    head.at + 1 < whole.length && whole[head.at + 1]?.text === ','
      ? whole.slice(0, head.at + 1)
      : whole;
  const last = tokens.at(-1);
  // `The Conflict Tracker, a monitoring group,`
  const mayBe = judgement.evidence.kind === 'documentName' && tokens !== whole;
  if (!(mayBe || judgement.evidence.kind === 'otherName') || last === undefined) return judgement;
  const behind = tokenBehind(parsed, last.end);
  const body = apposedBody(parsed.tokens, behind - tokens.length, behind - 1);
  if (body !== null || mayBe) return body ?? judgement;
  return head.at === tokens.length - 1 &&
    tellsOfPerson(parsed.tokens.slice(behind, behind + READ_BEHIND))
    ? judged('person', 'namedPerson')
    : judgement;
};

/** `Lee’s widow, Joan`: somebody named behind the noun for them. */
const ofApposed = (tokens: readonly Token[], head: Head, judgement: Judgement): Judgement => {
  if (judgement.kind !== 'anonymous' || endsAsPlural(head.word)) return judgement;
  const name = apposedName(tokens);
  // `The app’s owner, Meta`
  if (name.length === 0 && nameGiven(tokens).length === 0) return judgement;
  // `The mine’s owner, Garn Coal`
  const isFirm = name.length > 1 && FIRMS_OR_PEOPLE.has(head.word) && !hasGivenName(name);
  const other = isFirm
    ? judged('organisation', 'otherName', textOf(name))
    : judged('person', 'namedPerson');
  return judgeName(textOf(name)) ?? other;
};

/** `IRCC and other departments`: a body named, and others of its kind. */
const ofFirst = (text: string): string =>
  text.includes(' other') ? text.replace(/,? (?:and|or) others?\b.*$/su, '') : text;

/** `The conference`, a text or an event elsewhere, where the text has named a body so: `the Conference of Bishops`. */
const ofBodyByNoun = (
  context: Context,
  tokens: readonly Token[],
  head: Head,
  judgement: Judgement,
): Judgement => {
  const isThe = tokens.length === 2 && tokens[0]?.lower === 'the';
  const body = isThe && BODIES_OR_NOT.has(head.word) ? bodyByNoun(context, tokens, head) : null;
  if (body === null) return judgement;
  return judgeName(body)?.kind === 'official'
    ? judged('official', 'publicWord', head.word)
    : judged('organisation', 'organisationWord', head.word);
};

/** `The trust`, where the text has the name of a public one: what the name shows counts. */
const asNamed = (judgement: Judgement, name: string): Judgement =>
  judgement.evidence.kind === 'organisationWord' || judgement.evidence.kind === 'publicWord'
    ? (judgeName(name) ?? judgement)
    : judgement;

/** How many words back a paper is looked for that scholars wrote. */
const PAPER_BACK = 400;

/** `The paper`, where a paper that scholars wrote was told of, and no newspaper. */
const isScholarsPaper = (context: Context, tokens: readonly Token[], head: Head): boolean => {
  if (head.word !== 'paper') return false;
  const outlet = bodyByNoun(context, tokens, head);
  const from = tokenAt(context.parsed, tokens[0]?.start ?? 0);
  const before = context.parsed.tokens.slice(Math.max(0, from - PAPER_BACK), from);
  // An outlet that is only told something is not meant where scholars are told of, too.
  const isOutlet =
    outlet !== null && context.settled.some(({ speaker }) => speaker.name === outlet);
  if (isOutlet || (outlet !== null && !before.some(({ lower }) => SCHOLARS.test(lower))))
    return false;
  return before.some(
    ({ lower }, at) =>
      SCHOLARS_WORD.test(lower) ||
      (lower === 'paper' && SCHOLARS_PAPER.test(before[at - 1]?.lower ?? '')),
  );
};

/** `Hollins, which makes pumps,`, a text by its ending, where the text names Hollins or Hollins Foods elsewhere: a body. */
const ofBodyNamed = (
  { names }: Context,
  [token, ...more]: readonly Token[],
  judgement: Judgement,
): Judgement => {
  const isAlone = more.length === 0 || more[0]?.text === ',';
  const isText = isAlone && judgement.evidence.kind === 'documentWord';
  if (!isText || token === undefined || isCommonWord(token.lower)) return judgement;
  const isNamed =
    names.byFirst.get(token.lower)?.some(({ start }) => start !== token.start) === true;
  return isNamed ? judged('organisation', 'otherName', token.text) : judgement;
};

/** `Jan Moe Dal`, whose short form stands behind it somewhere: a body, whatever name it starts with. */
const ofAbbreviated = (
  { abbreviated }: Context,
  tokens: readonly Token[],
  head: Head,
  judgement: Judgement,
): Judgement => {
  if (judgement.evidence.kind !== 'namedPerson') return judgement;
  const name = textOf(tokens.slice(nameStart(tokens, head.at), head.at + 1));
  return abbreviated.has(name.toLowerCase())
    ? judged('organisation', 'otherName', name)
    : judgement;
};

/** `Party leader Ann Lee MLA`, whom no list of people has: in office by the seat behind the name. */
const ofSeat = (judgement: Judgement, letters: string): Judgement =>
  judgement.kind === 'person' && SEATS.test(letters)
    ? judged('official', 'namedOfficial')
    : judgement;

/** By the source's words alone, and the names that the text gives bodies. */
export const byWords = (context: Context, { text, tokens, head, letters }: Source): Settlement => {
  const spelt = spellOut(context.shortForms, ofFirst(text));
  const byName = spelt === null ? null : judgeName(spelt);
  const byHead = ofBodyByNoun(context, tokens, head, judgeWithContext(context, tokens, head));
  const told = ofAbbreviated(context, tokens, head, ofApposed(tokens, head, byHead));
  const judgement = byName ?? ofSeat(ofBodyNamed(context, tokens, told), letters);
  const name = phraseName(context, tokens, head, judgement);
  const kind = text.includes(name) ? judgement : asNamed(judgement, name);
  const isPaper = kind.kind === 'media' && isScholarsPaper(context, tokens, head);
  if (isPaper)
    return ofNobodyKnown(called(judged('document', 'documentWord', 'paper'), text), 'itself');
  return ofNobodyKnown(called(kind, name), 'itself');
};

import type { Token } from '../../language/index.ts';
import { OPENERS } from '../lexicon/apposition-marks.ts';
import { HEADED_BY_WHOM } from '../lexicon/lead-ins.ts';
import { SEATS, SEATS_BEHIND_NAMES } from '../lexicon/links.ts';
import { POSTNOMINALS } from '../lexicon/occupations.ts';
import { AGE, PARTY_AND_STATE, PARTY_OF_SEAT } from '../lexicon/patterns.ts';
import { NAMING_PARTICIPLES, VERBS_OF_LEAVING } from '../lexicon/verbs.ts';
import type { Mention } from '../names/named-person.ts';
import type { OfficeKind } from '../offices/office-kind.ts';
import { officeAt } from '../offices/office-phrase.ts';
import { tellsOfWales } from '../reading/subjects.ts';
import { isLarge, isOfficeHead } from '../reading/words.ts';
import { apposedClaims } from './apposed.ts';
import { type Claim, claimOf, wordlessClaim } from './claim.ts';
import { chargeClaims, clauseClaims, whoClaims } from './clauses.ts';
import { pastBrackets } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';
import { seatClaim } from './seats.ts';

const LEGISLATOR: OfficeKind = { branch: 'legislative', level: 'national' };

/** Who has a ministry, a province or a constituency. */
const HEAD_OF_PART: OfficeKind = { branch: 'executive', level: null };

/** `Ann Lee MP`: a seat, where the letters are those of one; `Ann Lee MS` in the news of Wales. */
const postnominalClaims = (text: NamedText, at: number): Claim[] => {
  const { tokens } = text;
  const phrase = { first: at, last: at + 1, head: at };
  if (isOfficeHead(tokens[at])) return [claimOf(text, phrase, 'description')];
  const letters = tokens[at]?.text ?? '';
  const isSeat = SEATS_BEHIND_NAMES.has(letters) || (letters === 'MS' && tellsOfWales(tokens));
  return isSeat ? [{ ...wordlessClaim(LEGISLATOR), phrase }] : [];
};

/** The longest that brackets with a seat in them are, in words. */
const MOST_IN_BRACKETS = 6;

/** `Mr Lee (Tampines GRC)`, `Ann Lee (APC, Kano)`. */
const isSeatInBrackets = (tokens: readonly Token[], open: number): boolean => {
  if (tokens[open]?.text !== '(') return false;
  const words = tokens.slice(open + 1, open + MOST_IN_BRACKETS).map(({ text }) => text);
  const close = words.indexOf(')');
  return (
    SEATS.has(words[close - 1] ?? '') ||
    (close > 2 &&
      PARTY_OF_SEAT.test(words[0] ?? '') &&
      words[1] === ',' &&
      isLarge(tokens[open + 3]))
  );
};

/** `, as mayor of Leeds,`: a comma closes it; not `, as the mayor watched`. */
const closedClaims = (text: NamedText, from: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const phrase = officeAt(tokens, from, isPersonAt);
  return phrase !== undefined && tokens[phrase.last]?.text === ','
    ? [claimOf(text, phrase, 'description')]
    : [];
};

/** What stands behind a name: `, the mayor of Leeds,` · `, 51, who heads the commission`. */
export const followingClaims = (text: NamedText, { last }: Mention): Claim[] => {
  const { tokens } = text;
  if (POSTNOMINALS.has(tokens[last]?.text ?? '')) return postnominalClaims(text, last);
  if (!OPENERS.has(tokens[last]?.text ?? '')) return [];
  const inside = claimsBehind(text, last);
  const behind = pastBrackets(tokens, last);
  // `Ann Lee (D-Ohio), the committee’s chair,`
  return behind === last ? inside : [...inside, ...claimsBehind(text, behind)];
};

const claimsBehind = (text: NamedText, last: number): Claim[] => {
  const { tokens } = text;
  const aged = AGE.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',';
  const from = aged ? last + 3 : last + 1;
  const start = tokens[from];
  // `, and the head of the council, Bob Ray,`: somebody else.
  if (start === undefined || start.lower === 'and') return [];
  if (PARTY_AND_STATE.test(start.text) || isSeatInBrackets(tokens, last))
    return [wordlessClaim(LEGISLATOR)];
  // `, WHO’s regional director,`: the body.
  if (start.lower === 'who' && start.text !== 'WHO') return whoClaims(text, from + 1);
  if (start.lower === 'whose' && HEADED_BY_WHOM.has(tokens[from + 1]?.lower ?? ''))
    return [wordlessClaim(HEAD_OF_PART)];
  if (start.lower === 'in' && tokens[from + 1]?.lower === 'charge')
    return chargeClaims(text, from + 1);
  // `, one of seven governors of the bank,`
  if (start.lower === 'one' && tokens[from + 1]?.lower === 'of')
    return apposedClaims(text, tokens[from + 2]?.tag === 'number' ? from + 3 : from + 2);
  // `, elected to the Senate in 2017,`
  if (NAMING_PARTICIPLES.has(start.lower) && tokens[from + 1]?.lower === 'to')
    return seatClaim(text, from, from + 1);
  if (start.lower === 'as') return closedClaims(text, from + 1);
  if (aged && start.tag === 'auxiliary') return clauseClaims(text, from);
  // `, ousted as prime minister in May,`
  if (VERBS_OF_LEAVING.has(start.lower)) return clauseClaims(text, from);
  return apposedClaims(text, from);
};

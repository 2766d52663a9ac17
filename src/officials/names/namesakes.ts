import { MENS_NAMES, type Token, WOMENS_NAMES } from '../../language/index.ts';
import { ADDRESSES_OF_FEW, HONOURS, KIN, MEN, WOMEN } from '../lexicon/names/signs.ts';
import type { Candidate } from './candidates.ts';

/** What a text lets be known of somebody by titles and kinship. */
export type Sign = 'man' | 'woman' | null;

/** One of several people of one name. */
export interface Namesake {
  readonly words: readonly string[];
  readonly mentions: readonly Pick<Candidate, 'first'>[];
  /** Whether an office has stood before the name. */
  readonly isTitled: boolean;
  readonly sign: Sign;
  /** What learning or a rank the person has been called by: `dr`. */
  readonly addresses: ReadonlySet<string>;
}

/** What a mention tells of the person. */
export interface Told {
  readonly sign: Sign;
  /** A form of address that not everybody has, in lower case, or nothing. */
  readonly address: string;
}

/** How far before a name a word of kinship may stand: `her husband, Ann Lee`. */
const KIN_REACH = 3;

const signOfTitle = ({ titleWord }: Pick<Candidate, 'titleWord'>): Sign => {
  const title = titleWord.toLowerCase();
  if (MEN.has(title)) return 'man';
  return WOMEN.has(title) ? 'woman' : null;
};

/** What title or kinship right before a name says. */
const signOf = (candidate: Candidate, tokens: readonly Token[]): Sign => {
  const titled = signOfTitle(candidate);
  if (titled !== null) return titled;
  for (let index = candidate.titleFirst - 1; index >= candidate.titleFirst - KIN_REACH; index--) {
    const kin = KIN.get(tokens[index]?.lower ?? '');
    if (kin !== undefined) return kin;
  }
  return null;
};

/** What a name and the words before it tell of the person. */
export const toldBy = (candidate: Candidate, tokens: readonly Token[]): Told => {
  const title = candidate.titleWord.toLowerCase();
  return {
    sign: signOf(candidate, tokens),
    address: ADDRESSES_OF_FEW.has(title) ? title : '',
  };
};

/** What somebody's title or kinship says, else the given name, where it is a man's or a woman's alone. */
const signOfBearer = ({ sign, words: [given = ''] }: Namesake): Sign => {
  const lower = given.toLowerCase();
  const isMans = MENS_NAMES.has(lower);
  if (sign !== null || isMans === WOMENS_NAMES.has(lower)) return sign;
  return isMans ? 'man' : 'woman';
};

const firstPlace = ({ mentions: [first] }: Namesake): number =>
  first?.first ?? Number.POSITIVE_INFINITY;

/** Of several who bear a name the one mentioned first: the article's main figure, as a rule. */
export const earliest = <Bearer extends Namesake>(
  bearers: readonly Bearer[],
): Bearer | undefined => {
  let [best] = bearers;
  for (const bearer of bearers)
    if (best === undefined || firstPlace(bearer) < firstPlace(best)) best = bearer;
  return best;
};

/** Of several who bear a surname the one that the title before it fits, else the one mentioned first. */
export const bearerMeant = <Bearer extends Namesake>(
  bearers: readonly Bearer[],
  candidate: Candidate,
): Bearer | undefined => {
  if (bearers.length < 2) return bearers[0];
  const sign = signOfTitle(candidate);
  if (sign !== null) {
    const titledSo = bearers.filter((bearer) => bearer.sign === sign);
    const others = bearers.filter((bearer) => (signOfBearer(bearer) ?? sign) === sign);
    return earliest(titledSo) ?? earliest(others) ?? earliest(bearers);
  }
  const address = candidate.titleWord.toLowerCase();
  const addressed = bearers.filter(({ addresses }) => addresses.has(address));
  if (addressed.length > 0) return earliest(addressed);
  const titled = bearers.filter(({ isTitled }) => isTitled);
  const isOfOffice = candidate.titled === 'role' || HONOURS.has(address);
  return (isOfOffice ? earliest(titled) : undefined) ?? earliest(bearers);
};

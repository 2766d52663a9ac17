/** The one door to `language/`, `attribution/` and `officials/`: a text in, who says what out. */
import {
  type Attribution,
  type AttributionModels,
  attributionModels,
  findAttributions,
  type KnownPerson,
} from './attribution/index.ts';
import { parse } from './language/index.ts';
import {
  applyOwnNames,
  findPeople,
  type Official,
  type OwnName,
  type Person,
} from './officials/index.ts';
import { THRESHOLDS } from './sureness.ts';
import { loadWeights } from './weights/index.ts';

export type * from './attribution/index.ts';
export type { Span, Spans } from './language/index.ts';
export type { Official, Person } from './officials/index.ts';

/** What is found in a text, each list in the order of the text; offsets are UTF-16 and into that text. */
export interface Analysis {
  readonly attributions: readonly Attribution[];
  readonly officials: readonly Official[];
  /** Every other named person, so that nobody is taken for an official by mistake. */
  readonly people: readonly Person[];
}

/** Everybody who is named, officials first, as `attribution/` wants to know them. */
export const knownPeople = ({
  officials,
  people,
}: Pick<Analysis, 'officials' | 'people'>): KnownPerson[] => [
  ...officials.map(({ name, mentions, office }) => ({ name, mentions, official: true, office })),
  ...people.map(({ name, mentions }) => ({ name, mentions, official: false, office: null })),
];

/** How likely an attribution must be to be told of where nobody says otherwise: chosen for precision. */
export const DEFAULT_THRESHOLD = THRESHOLDS.balanced;

/** What a reader may have set. */
export interface AnalyseOptions {
  /** From 0 to 1: attributions less likely than this are left out. */
  readonly threshold?: number;
  /** Names that the reader wants marked always or never. */
  readonly ownNames?: readonly OwnName[];
}

let loading: Promise<AttributionModels> | null = null;

/** The models, loaded when they are first asked for and kept from then on; where that fails, the next who asks has it tried again. */
const loadModels = (): Promise<AttributionModels> => {
  loading ??= loadWeights()
    .then(attributionModels)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
};

/**
 * Finds the attributions, officials and other named people of an article.
 *
 * Never fails on a text: a lone surrogate or a paragraph without an end is text like any other, and the
 * time is linear in the length.
 *
 * @param text the article's body, paragraphs separated by an empty line.
 * @throws ModelFileError where the models are damaged.
 */
export async function analyse(
  text: string,
  { threshold = DEFAULT_THRESHOLD, ownNames = [] }: AnalyseOptions = {},
): Promise<Analysis> {
  const models = await loadModels();
  const parsed = parse(text);
  const { officials, people } = applyOwnNames(parsed, findPeople(parsed), ownNames);
  const known = knownPeople({ officials, people });
  const attributions = findAttributions(parsed, known, models, threshold);
  return { attributions, officials, people };
}

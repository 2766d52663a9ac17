import { proposeStatements } from '../../src/attribution/grammar/index.ts';
import { type ReadArticle, readArticle } from '../../src/attribution/spans/reading/article.ts';
import { ROLE } from '../../src/attribution/spans/reading/proposals.ts';
import { unitsOf } from '../../src/attribution/spans/reading/units.ts';
import {
  parse,
  SHAPE,
  type Span,
  type Tagger,
  type Token,
  type TokenRange,
} from '../../src/language/index.ts';
import type { AnnotatedArticle, GoldAttribution } from '../corpus/read.ts';
import type { Importance } from '../settings.ts';

/** An attribution that a reader marked, in places of its unit. */
export interface GoldCue {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** The role of each token of the unit, as in the grammar's proposals. */
  readonly roles: Uint8Array;
}

/** A unit of an article with what a reader marked in it. */
export interface UnitExample {
  readonly unit: TokenRange;
  readonly isFirst: boolean;
  readonly gold: readonly GoldCue[];
}

/** An article to learn from. */
export interface ArticleExample {
  readonly source: AnnotatedArticle;
  readonly article: ReadArticle;
  readonly units: readonly UnitExample[];
  /** Which part of the cross-validation leaves it out. */
  readonly fold: number;
  readonly importance: Importance;
}

/** A token belongs to a span that covers half of it. */
const covers = (spans: readonly Span[], { start, end }: Token): boolean =>
  spans.some(([from, to]) => Math.min(end, to) - Math.max(start, from) >= (end - start) / 2);

const goldCue = (
  { parsed, forms }: ReadArticle,
  unit: TokenRange,
  { source, cue, content }: GoldAttribution,
): GoldCue | null => {
  const tokens = parsed.tokens.slice(unit.first, unit.last);
  const isWord = (place: number) => forms[unit.first + place]?.shape !== SHAPE.punctuation;
  const places = [...tokens.keys()].filter((place) => {
    const token = tokens[place];
    return token !== undefined && covers(cue.slice(0, 1), token);
  });
  const words = places.filter(isWord);
  const [first] = words.length > 0 ? words : places;
  const last = (words.length > 0 ? words : places).at(-1);
  if (first === undefined || last === undefined) return null;
  const roles = Uint8Array.from(tokens, (token) => {
    if (covers(source, token)) return ROLE.source;
    return covers(content, token) ? ROLE.content : ROLE.none;
  });
  return { first, last, roles };
};

const goldOf = (
  article: ReadArticle,
  unit: TokenRange,
  attributions: readonly GoldAttribution[],
): GoldCue[] =>
  attributions
    .filter(({ cue: [span] }) => {
      if (span === undefined) return false;
      return span[0] < unit.span[1] && span[1] > unit.span[0];
    })
    .flatMap((attribution) => goldCue(article, unit, attribution) ?? []);

/** Reads an article as the models do, with what a reader marked in it. */
export const exampleOf = (
  source: AnnotatedArticle,
  tagger: Tagger,
  fold: number,
  importance: Importance,
): ArticleExample => {
  const parsed = parse(source.text);
  const article = readArticle(parsed, tagger, proposeStatements(parsed));
  const units = unitsOf(parsed).map((unit, index) => ({
    unit,
    isFirst: index === 0,
    gold: goldOf(article, unit, source.attributions),
  }));
  return { source, article, units, fold, importance };
};

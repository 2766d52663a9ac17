/** How likely lines are to be of an appeal by their words alone, be they of a known wording or not. */
import { oddsOf } from './kept-weights.ts';
import { EDGE, termsOf } from './terms.ts';

/**
 * Weights as they are kept: of terms (`subscribe`) and pairs of terms (`your support`), in hundredths of log odds.
 * What is there to be clicked on says the same words in another sense, and has weights of its own.
 */
export interface VocabularyWeights {
  /** Of any block, before its words are looked at. */
  readonly bias: number;
  readonly texts: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, number>>;
}

/** A line as far as its words count. */
export interface Wording {
  readonly text: string;
  /** Whether it is there to be clicked on. */
  readonly isAnswer: boolean;
}

/** A term or a pair of terms that says something, and how much, in log odds. One for each, told apart by identity. */
export interface Tell {
  readonly weight: number;
}

/** What words say. */
export interface Vocabulary {
  readonly bias: number;
  /** What a line has in it, each once. */
  tellsIn(line: Wording): ReadonlySet<Tell>;
}

/** A term by itself, and with what may follow it. */
interface Term {
  own: Tell | null;
  readonly before: Map<string, Tell>;
}

type Index = ReadonlyMap<string, Term>;

/** Reads weights as they are kept. */
export function readVocabulary({ bias, texts, answers }: VocabularyWeights): Vocabulary {
  const ofTexts = indexOf(texts);
  const ofAnswers = indexOf(answers);
  return {
    bias: oddsOf(bias),
    tellsIn: ({ text, isAnswer }) => tellsIn(isAnswer ? ofAnswers : ofTexts, termsOf(text)),
  };
}

function indexOf(weights: Readonly<Record<string, number>>): Index {
  const index = new Map<string, Term>();
  for (const [key, weight] of Object.entries(weights)) {
    const [term = '', next] = key.split(' ');
    const known = index.get(term) ?? { own: null, before: new Map() };
    index.set(term, known);
    const tell = { weight: oddsOf(weight) };
    if (next === undefined) known.own = tell;
    else known.before.set(next, tell);
  }
  return index;
}

function tellsIn(index: Index, terms: readonly string[]): Set<Tell> {
  const tells = new Set<Tell>();
  if (terms.length === 0) return tells;
  let previous = index.get(EDGE);
  for (const term of terms) {
    const known = index.get(term);
    const pair = previous?.before.get(term);
    if (pair !== undefined) tells.add(pair);
    if (known?.own) tells.add(known.own);
    previous = known;
  }
  const last = previous?.before.get(EDGE);
  if (last !== undefined) tells.add(last);
  return tells;
}

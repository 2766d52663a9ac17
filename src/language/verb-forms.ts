import { DOUBLING, IRREGULAR_VERBS } from './lexicon/verbs.ts';

/** A verb's forms, as written. */
export interface VerbForms {
  readonly base: string;
  /** Third person singular. */
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const ONE_SYLLABLE = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprtz]$/;

const doubled = (lemma: string): string =>
  DOUBLING.test(lemma) || (ONE_SYLLABLE.test(lemma) && !/[wxy]$/.test(lemma))
    ? lemma + lemma.slice(-1)
    : lemma;

const withEd = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
};

const withIng = (lemma: string): string => {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
};

const withS = (lemma: string): string => {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

/** The five forms of an English verb given by its lemma, irregular ones by table. */
export const verbForms = (lemma: string): VerbForms => {
  const irregular = IRREGULAR_VERBS.get(lemma);
  const past = irregular?.past ?? withEd(lemma);
  return {
    base: lemma,
    third: withS(lemma),
    past,
    participle: irregular?.participle ?? past,
    ing: withIng(lemma),
  };
};

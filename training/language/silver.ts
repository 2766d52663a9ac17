import {
  codeOf,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  SHAPE,
  type Token,
  type WordForm,
} from '../../src/language/index.ts';
import type { SilverTag } from '../corpus/read.ts';

/** Tags of the treebank that go by another name here. */
const SAME: Readonly<Record<string, PartOfSpeech>> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  PDT: 'DT',
  WP$: 'WP',
  FW: 'NN',
  SYM: 'NN',
  $: 'CD',
  LS: 'CD',
};

/** The code of a token without a tag that is known. */
const UNTAGGED = -1;

const codes: ReadonlyMap<string, number> = new Map([
  ...PARTS_OF_SPEECH.map((part): [string, number] => [part, codeOf(part)]),
  ...Object.entries(SAME).map(([tag, part]): [string, number] => [tag, codeOf(part)]),
]);

/**
 * The code of each token's silver tag. The two cut words in different places: a token has the tag of the last
 * word that begins in it, as a hyphenated word is what its last part is.
 */
export const silverCodes = (
  tokens: readonly Token[],
  forms: readonly WordForm[],
  silver: readonly SilverTag[],
): Int8Array => {
  const found = new Int8Array(tokens.length).fill(UNTAGGED);
  let next = 0;
  tokens.forEach((token, index) => {
    if (forms[index]?.shape === SHAPE.punctuation) {
      found[index] = codeOf('punctuation');
      return;
    }
    while (next < silver.length && (silver[next]?.[1] ?? 0) <= token.start) next += 1;
    let tag = '';
    for (let at = next; at < silver.length && (silver[at]?.[0] ?? 0) < token.end; at++)
      tag = silver[at]?.[2] ?? '';
    found[index] = codes.get(tag) ?? UNTAGGED;
  });
  return found;
};

import {
  codeOf,
  PARTS_OF_SPEECH,
  type ParsedText,
  TaggingView,
  type WordForm,
} from '../../src/language/index.ts';
import { PADDING, type Rows } from '../../src/model/index.ts';
import { FeatureKeys } from '../fitting/feature-keys.ts';
import { FeatureSpace } from '../fitting/feature-space.ts';
import { FtrlWeights } from '../fitting/ftrl.ts';
import { quantise } from '../fitting/quantise.ts';
import { shuffled } from '../fitting/shuffle.ts';
import { SoftMax } from '../fitting/soft-max.ts';
import { TAGGER_COURSE } from '../settings.ts';

/** A text with the true part of speech of each token. */
export interface TaggedText {
  readonly parsed: ParsedText;
  readonly forms: readonly WordForm[];
  /** Codes; negative where nothing is known. */
  readonly codes: Int8Array;
}

/** Every word with its features, the true tags before it among them. */
interface TaggedWords {
  readonly keys: Uint32Array;
  readonly gold: readonly number[];
  readonly perWord: number;
}

const collect = (texts: readonly TaggedText[]): TaggedWords => {
  const view = new TaggingView();
  const features = new FeatureKeys(view.templates);
  const perWord = features.count;
  const total = texts.reduce((sum, { parsed }) => sum + parsed.tokens.length, 0);
  const keys = new Uint32Array(total * perWord);
  const gold: number[] = [];
  for (const { parsed, forms, codes } of texts)
    for (const sentence of parsed.sentences) {
      view.fill(forms, sentence);
      const { tag } = view.columns.views;
      for (let index = sentence.first; index < sentence.last; index++)
        tag[index - sentence.first + PADDING] = Math.max(codes[index] ?? 0, 0);
      for (let index = sentence.first; index < sentence.last; index++) {
        const code = codes[index] ?? -1;
        if (code <= codeOf('punctuation')) continue;
        const at = gold.length * perWord;
        features.extract(view.columns, index - sentence.first + PADDING, keys, at);
        gold.push(code);
      }
    }
  return { keys, gold, perWord };
};

/** Learns the tagger: a softmax over a word's features, each with the true tags of the words before it. */
export const fitTagger = (texts: readonly TaggedText[]): Rows => {
  const { leastCount, rate, epochs, clip, seed } = TAGGER_COURSE;
  const { keys, gold, perWord } = collect(texts);
  const space = new FeatureSpace(perWord);
  space.count(keys, gold.length * perWord);
  space.close(leastCount);
  const labels = PARTS_OF_SPEECH.length;
  const weights = new FtrlWeights(space.size * labels, rate);
  const softMax = new SoftMax(weights, labels);
  const numbers = new Int32Array(perWord);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const word of shuffled(gold.length, seed + epoch)) {
      const known = space.numbersOf(keys, word * perWord, (word + 1) * perWord, numbers, 0);
      softMax.learn(numbers, known, gold[word] ?? 0);
    }
  return quantise(space, weights.weights, labels, clip);
};

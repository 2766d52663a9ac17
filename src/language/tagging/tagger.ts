import {
  Columns,
  type ModelFile,
  PADDING,
  type SparseTable,
  Templates,
} from '../../model/index.ts';
import type { TokenRange } from '../parsed-text.ts';
import { TAGGING_COLUMNS, TAGGING_TEMPLATES, type TaggingColumn } from './features.ts';
import { AFTER_TAG, BEFORE_TAG, PARTS_OF_SPEECH } from './tag-set.ts';
import { AFTER_ALL, BEFORE_ALL, SHAPE, type WordForm } from './word-forms.ts';

/** A sentence as the tagger sees it: columns, and the features made of them. */
export class TaggingView {
  readonly templates = new Templates<TaggingColumn>(TAGGING_TEMPLATES, TAGGING_COLUMNS);
  readonly columns = new Columns<TaggingColumn>(TAGGING_COLUMNS);

  /** Fills the columns for one sentence, all but the tags of its words. */
  fill(forms: readonly WordForm[], { first, last }: TokenRange): void {
    const { columns } = this;
    const length = last - first;
    columns.reset(length);
    const { word, suffix3, suffix2, prefix3, shape, opens, tag } = columns.views;
    for (let at = 0; at < length + 2 * PADDING; at++) {
      const index = at - PADDING;
      const own = index < length ? forms[first + index] : AFTER_ALL;
      const form = (index < 0 ? BEFORE_ALL : own) ?? AFTER_ALL;
      word[at] = form.word;
      suffix3[at] = form.suffix3;
      suffix2[at] = form.suffix2;
      prefix3[at] = form.prefix3;
      shape[at] = form.shape;
      opens[at] = index === 0 ? 1 : 0;
      tag[at] = index < 0 ? BEFORE_TAG : AFTER_TAG;
    }
  }
}

/** Gives every token its part of speech, greedily from left to right. */
export class Tagger {
  private readonly view = new TaggingView();
  private readonly keys = new Uint32Array(this.view.templates.count);
  private readonly sums = new Int32Array(PARTS_OF_SPEECH.length);
  private readonly table: SparseTable;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    const { count } = this.view.templates;
    this.table = models.table('partsOfSpeech', PARTS_OF_SPEECH.length, count);
  }

  /** @returns the code of each token's part of speech. */
  tag(forms: readonly WordForm[], sentences: readonly TokenRange[]): Uint8Array {
    const tags = new Uint8Array(forms.length);
    for (const sentence of sentences) {
      this.view.fill(forms, sentence);
      const { tag } = this.view.columns.views;
      for (let index = sentence.first; index < sentence.last; index++) {
        const at = index - sentence.first + PADDING;
        const isWord = forms[index]?.shape !== SHAPE.punctuation;
        tag[at] = isWord ? this.best(at) : 0;
        tags[index] = tag[at] ?? 0;
      }
    }
    return tags;
  }

  private best(at: number): number {
    const { keys, sums } = this;
    this.view.templates.extract(this.view.columns, at, keys, 0);
    sums.fill(0);
    this.table.add(keys, sums, 0);
    let best = 1;
    for (let code = 2; code < sums.length; code++)
      if ((sums[code] ?? 0) > (sums[best] ?? 0)) best = code;
    return best;
  }
}

import {
  CAPACITY,
  Columns,
  type ModelFile,
  PADDING,
  readTemplates,
  Scorer,
  type Templates,
} from '../../model/index.ts';
import type { TokenRange } from '../parsed-text.ts';
import { TAGGING_COLUMNS, TAGGING_TEMPLATES, type TaggingColumn } from './features.ts';
import { AFTER_TAG, BEFORE_TAG, PARTS_OF_SPEECH } from './tag-set.ts';
import { AFTER_ALL, BEFORE_ALL, SHAPE, type WordForm } from './word-forms.ts';

/** A sentence as the tagger sees it: columns, and the features made of them. */
export class TaggingView {
  readonly templates: Templates<TaggingColumn> = readTemplates(TAGGING_TEMPLATES, TAGGING_COLUMNS);
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
  private readonly scorer: Scorer<TaggingColumn>;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    const { templates } = this.view;
    const rows = models.table('partsOfSpeech', PARTS_OF_SPEECH.length, templates.count);
    // Each word needs the tag of the one before.
    this.scorer = new Scorer(templates, rows, 1);
  }

  /** @returns the code of each token's part of speech. */
  tag(forms: readonly WordForm[], sentences: readonly TokenRange[]): Uint8Array {
    const tags = new Uint8Array(forms.length);
    for (const sentence of sentences) {
      this.view.fill(forms, sentence);
      const length = sentence.last - sentence.first;
      for (let from = 0; from < length; from += CAPACITY) {
        const to = Math.min(length, from + CAPACITY);
        this.tagStretch(forms, sentence.first, from, to);
        tags.set(
          this.view.columns.views.tag.subarray(from + PADDING, to + PADDING),
          sentence.first + from,
        );
      }
    }
    return tags;
  }

  /** Tags the tokens of a sentence from one place to another, in the columns that hold it. */
  private tagStretch(forms: readonly WordForm[], first: number, from: number, to: number): void {
    const { columns } = this.view;
    const { tag } = columns.views;
    this.scorer.load(columns, from, to);
    for (let place = from; place < to; place++) {
      const isWord = forms[first + place]?.shape !== SHAPE.punctuation;
      const best = isWord ? this.best(place - from) : 0;
      tag[place + PADDING] = best;
      this.scorer.put('tag', place - from, best);
    }
  }

  private best(place: number): number {
    this.scorer.score(place, place + 1);
    const { sums } = this.scorer;
    let best = 1;
    for (let code = 2; code < PARTS_OF_SPEECH.length; code++)
      if ((sums[code] ?? 0) > (sums[best] ?? 0)) best = code;
    return best;
  }
}

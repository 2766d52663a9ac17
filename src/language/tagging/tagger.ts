import {
  Columns,
  Labeller,
  type ModelFile,
  PADDING,
  readTemplates,
  type Templates,
} from '../../model/index.ts';
import type { TokenRange } from '../parsed-text.ts';
import { TAGGING_COLUMNS, TAGGING_TEMPLATES, type TaggingColumn } from './features.ts';
import { BEFORE_TAG, codeOf, PARTS_OF_SPEECH } from './tag-set.ts';
import { AFTER_ALL, BEFORE_ALL, SHAPE, type WordForm } from './word-forms.ts';

/** What stands in the column of tags where one is to be found. */
const UNKNOWN = -1;
const PUNCTUATION = codeOf('punctuation');

/** A longer sentence is tagged in stretches, so that what is kept of one stays small. */
const LONGEST_STRETCH = 512;

/** Tokens by their indexes, the last exclusive. */
type Stretch = Pick<TokenRange, 'first' | 'last'>;

/** A sentence, or a stretch of a long one, as the tagger sees it: columns, and the features made of them. */
export class TaggingView {
  readonly templates: Templates<TaggingColumn> = readTemplates(TAGGING_TEMPLATES, TAGGING_COLUMNS);
  readonly columns = new Columns<TaggingColumn>(TAGGING_COLUMNS, LONGEST_STRETCH);

  /**
   * Fills the columns, all but the tags of the stretch's words.
   *
   * @param tags of the words before the stretch, by their indexes.
   * @throws RangeError for a stretch that is too long.
   */
  fill(
    forms: readonly WordForm[],
    sentence: Stretch,
    stretch: Stretch = sentence,
    tags = new Uint8Array(0),
  ): void {
    this.columns.reset(stretch.last - stretch.first);
    const { word, suffix3, suffix2, prefix3, shape, opens, tag } = this.columns.views;
    const end = stretch.last + PADDING;
    for (let index = stretch.first - PADDING; index < end; index++) {
      const at = index - stretch.first + PADDING;
      const isBefore = index < sentence.first;
      // No list is asked for what is before its start, which makes each look into it slow.
      const own = !isBefore && index < sentence.last ? forms[index] : AFTER_ALL;
      const form = isBefore ? BEFORE_ALL : (own ?? AFTER_ALL);
      word[at] = form.word;
      suffix3[at] = form.suffix3;
      suffix2[at] = form.suffix2;
      prefix3[at] = form.prefix3;
      shape[at] = form.shape;
      opens[at] = index === sentence.first ? 1 : 0;
      const tagBefore = isBefore ? BEFORE_TAG : (tags[index] ?? 0);
      const ownTag = form.shape === SHAPE.punctuation ? PUNCTUATION : UNKNOWN;
      tag[at] = index < stretch.first ? tagBefore : ownTag;
    }
  }
}

/** Gives every token its part of speech, greedily from left to right. */
export class Tagger {
  private readonly view = new TaggingView();
  private readonly labeller: Labeller<TaggingColumn>;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    const { templates, columns } = this.view;
    const rows = models.table('partsOfSpeech', PARTS_OF_SPEECH.length, templates.count);
    this.labeller = new Labeller(templates, rows, columns, 'tag');
  }

  /** @returns the code of each token's part of speech. */
  tag(forms: readonly WordForm[], sentences: readonly TokenRange[]): Uint8Array {
    const tags = new Uint8Array(forms.length);
    for (const sentence of sentences)
      for (let first = sentence.first; first < sentence.last; first += LONGEST_STRETCH) {
        const last = Math.min(sentence.last, first + LONGEST_STRETCH);
        this.view.fill(forms, sentence, { first, last }, tags);
        this.labeller.label();
        const { tag } = this.view.columns.views;
        for (let index = first; index < last; index++)
          tags[index] = tag[index - first + PADDING] ?? 0;
      }
    return tags;
  }
}

/** What is known of a word when its part of speech is sought; `tag` only of the words before it. */
export const TAGGING_COLUMNS = [
  'word',
  'suffix3',
  'suffix2',
  'prefix3',
  'shape',
  'opens',
  'tag',
] as const;

export type TaggingColumn = (typeof TAGGING_COLUMNS)[number];

/** After the templates of Ratnaparkhi (1996) and Toutanova et al. (2003), cut down to what pays. */
export const TAGGING_TEMPLATES = `
  word
  word-1 word
  word word+1
  suffix3 shape
  suffix2 shape opens
  tag-1
  tag-2 tag-1
  tag-1 word
  word+1
  suffix3 tag-1
  suffix2+1 shape+1
  word-1
  tag-1 suffix3+1 suffix2
  shape prefix3
  tag-1 word+1
  tag-1 suffix3 suffix2+1
  shape-1 shape shape+1 opens
`;

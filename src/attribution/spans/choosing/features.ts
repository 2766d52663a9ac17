/** What the readings of one cue are told apart by: how likely the chain holds each, and what stands at its edges. */
export const CHOICE_COLUMNS = [
  // How likely the whole is beside the likeliest, in steps of its logarithm, and its place among them.
  'rank',
  'behind',
  // The cue, and on which side of it source and content stand, how many tokens off.
  'cueStem',
  'cueTag',
  'cueClass',
  'cueQuoted',
  'order',
  'sourceGap',
  'contentGap',
  // The source: how long, in how many runs, words and tags at its edges and just beyond.
  'sourceTokens',
  'sourceRuns',
  'sourceBefore',
  'sourceBeforeTag',
  'sourceFirst',
  'sourceFirstTag',
  'sourceLast',
  'sourceLastTag',
  'sourceAfter',
  'sourceAfterTag',
  // The content likewise.
  'contentTokens',
  'contentRuns',
  'contentBefore',
  'contentBeforeTag',
  'contentFirst',
  'contentFirstTag',
  'contentLast',
  'contentLastTag',
  'contentAfter',
  'contentAfterTag',
  // Quotation marks in the content: more opening or more closing ones; at its edges; whether the edges are quoted.
  'balance',
  'opensQuote',
  'closesQuote',
  'quotedFirst',
  'quotedLast',
  'quotedAfter',
  // Whether the content starts and ends with a sentence, and how many it reaches into.
  'startsSentence',
  'endsSentence',
  'sentences',
  // Whether the grammar proposes a statement here, and how far the reading differs from it.
  'proposed',
  'sourceDiffers',
  'contentDiffers',
] as const;

/** The name of one of them. */
export type ChoiceColumn = (typeof CHOICE_COLUMNS)[number];

/** Which of them are looked at together: a feature a line. */
export const CHOICE_TEMPLATES = `
  rank
  behind
  behind proposed
  sourceTokens
  sourceTokens order
  sourceRuns contentRuns
  sourceRuns cueStem
  sourceRuns order cueClass
  sourceFirst
  sourceLast
  sourceFirstTag sourceLastTag
  sourceBefore
  sourceBefore sourceFirstTag
  sourceBeforeTag sourceFirstTag
  sourceAfter
  sourceAfter sourceLastTag
  sourceLastTag sourceAfterTag
  sourceGap order
  sourceGap order sourceAfterTag
  contentTokens
  contentTokens order
  contentBefore
  contentBefore contentFirst
  contentBefore contentFirstTag
  contentBeforeTag contentFirstTag
  contentFirst
  contentFirst cueStem
  contentFirst cueClass order
  contentFirstTag cueStem
  contentFirstTag cueClass order
  contentLast
  contentLastTag contentAfterTag
  contentLastTag contentAfter
  contentLast contentAfter
  contentAfter
  contentAfter contentAfterTag order
  contentAfter quotedLast quotedAfter
  contentGap order
  contentGap order cueStem
  contentGap contentFirstTag
  balance
  balance opensQuote closesQuote
  balance contentRuns
  opensQuote startsSentence order
  closesQuote endsSentence order
  quotedFirst quotedLast sentences
  quotedLast quotedAfter endsSentence
  startsSentence endsSentence sentences
  startsSentence order
  endsSentence order cueClass
  endsSentence contentAfter
  sentences cueQuoted
  sentences contentRuns order
  order cueStem
  order cueTag
  order cueClass
  proposed sourceDiffers contentDiffers
  sourceDiffers behind
  contentDiffers behind
  sourceDiffers cueStem
  contentDiffers cueStem
`;

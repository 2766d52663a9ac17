/** What a candidate with its arguments is judged by: logarithms of odds in steps, counts, and the words at its edges. */
export const ACCEPTANCE_COLUMNS = [
  'one',
  // The cue: its probabilities, its length, its words and tags, where it stands.
  'starts',
  'sure',
  'sureFine',
  'sureCoarse',
  'least',
  'continues',
  'cueLength',
  'stem',
  'headTag',
  'firstTag',
  'lastTag',
  'wordBefore',
  'wordAfter',
  'quoted',
  'headline',
  // The arguments: how likely as a whole and in parts, how long, in which order.
  'logProbability',
  'whole',
  'sourceMean',
  'sourceLeast',
  'sourceLeastCoarse',
  'sourceTokens',
  'sourceRuns',
  'hasSource',
  'contentMean',
  'contentLeast',
  'contentLeastCoarse',
  'contentTokens',
  'contentRuns',
  'outside',
  'order',
  'sourceFirst',
  'sourceLast',
  'contentFirst',
  'contentFirstTag',
  'contentNext',
  // The other candidates of the unit: in the same sentence, surer ones, ones whose content holds this cue or content.
  'neighbours',
  'stronger',
  'inside',
  'shared',
  // The grammar: whether it proposes a statement here, and how far the arguments differ from it.
  'proposed',
  'sourceDiffers',
  'contentDiffers',
] as const;

/** The name of one of them. */
export type AcceptanceColumn = (typeof ACCEPTANCE_COLUMNS)[number];

/** Which of them are looked at together: a feature a line. */
export const ACCEPTANCE_TEMPLATES = `
  one
  starts
  sure
  least
  continues
  logProbability
  sourceMean hasSource
  contentMean
  sourceLeast hasSource
  contentLeast
  outside
  sourceRuns contentRuns
  stem
  stem sureCoarse
  stem hasSource
  contentTokens
  sourceTokens
  order
  order quoted
  firstTag lastTag
  quoted sureFine
  contentFirst
  sourceFirst
  sourceLast
  contentFirstTag firstTag
  wordBefore
  wordAfter
  cueLength
  sureFine contentLeastCoarse
  sureFine sourceLeastCoarse
  headline
  sureFine whole
  order headTag
  neighbours stronger
  inside quoted
  inside sureFine
  shared
  shared sureCoarse
  contentNext
  proposed sureFine
  proposed sourceDiffers contentDiffers
  proposed sourceDiffers contentDiffers stem
`;

/** What is known of a token, whatever is sought. */
const TOKEN_COLUMNS = [
  // The word itself: hashes of its form, its shape, its part of speech, its class in the lexicons of cues.
  'word',
  'stem',
  'suffix3',
  'suffix2',
  'shape',
  'tag',
  'cueClass',
  // Punctuation; whether the token lies in quotation marks; whether it is one (1 opens, 2 closes).
  'mark',
  'quoted',
  'quoteMark',
  // Its sentence: number, whether the token opens it, its place from the start, up to 4.
  'sentence',
  'opens',
  'place',
  // Whether sentence (1: a mark, 2: words inside) and unit have a quotation; whether it is the first unit.
  'sentenceQuotes',
  'unitQuotes',
  'headline',
  // The nearest punctuation on either side, how far it is in buckets, and exactly when near.
  'nextMark',
  'nextDistance',
  'nextNear',
  'lastMark',
  'lastDistance',
  'lastNear',
  // `that` ahead in the clause, the nearest noun before it there, and other words of saying in the sentence.
  'thatAhead',
  'thatSoon',
  'subject',
  'subjectTag',
  'says',
  'isSay',
  'othersSay',
  // Whether the grammar proposes a cue here: 1 its first word, 2 the others.
  'proposal',
  // What no feature looks at by itself: which step leads to the token, what joins clauses at it.
  'step',
  'joint',
] as const;

/** What is known of a token beside one cue. */
const CUE_COLUMNS = [
  // Where it is, seen from the cue.
  'side',
  'distance',
  'near',
  'sentenceOffset',
  'inSentence',
  // The cue itself and the tokens just around it.
  'cueStem',
  'cueWord',
  'cueFull',
  'cueTag',
  'cueQuoted',
  'cueClassOf',
  'before',
  'after',
  'around',
  'wordBefore',
  'wordAfter',
  // What lies between: the first marks and connectives as one hash, and counts.
  'path',
  'commas',
  'verbs',
  'quotes',
  'outside',
  'connective',
  // Other cues: how many between, and whether the token is part of one.
  'others',
  'other',
  // The token's role in the statement that the grammar proposes for this cue, if it proposes one.
  'role',
] as const;

/** All that is known of a token. */
export const COLUMN_NAMES = [...TOKEN_COLUMNS, ...CUE_COLUMNS] as const;

/** The name of one of them. */
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Features of a token on one side of a cue, whatever the cue is: scored once a token and side. */
export const SIDE_TEMPLATES = `
  side
  side word
  side word-1
  side word+1
  side word-2
  side word+2
  side suffix3
  side shape-1 shape shape+1
  side shape opens
  side tag
  side tag-1 tag
  side tag tag+1
  side tag-1 tag tag+1
  side tag-2 tag-1 tag
  side tag tag+1 tag+2
  side word-1 tag
  side word+1 tag
  side quoted quoteMark
  side quoted quoteMark-1 quoteMark+1
  side sentenceQuotes quoted
  side nextMark nextNear
  side lastMark lastNear
  side nextMark lastMark tag
`;
/** Features of a token beside one cue. */
export const PAIR_TEMPLATES = `
  side distance
  side distance tag
  side near word
  cueStem side
  cueStem side tag
  cueStem side distance
  sentenceOffset side
  sentenceOffset side quoted quoteMark
  quoted cueQuoted side sentenceOffset
  commas side verbs
  quotes side quoted
  path
  path before
  path after
  verbs side tag
  around side
  around side tag
  around side distance
  around side quoted quoteMark
  before side sentenceOffset
  after side sentenceOffset
  before side distance
  after side distance
  cueWord side after
  cueFull side
  wordAfter side distance
  wordBefore side distance
  opens side sentenceOffset
  outside side sentenceOffset quoted quoteMark
  unitQuotes side sentenceOffset sentenceQuotes quoted
  others side sentenceOffset
  other side others
  others side tag quoted
  others side connective commas
  other path
  others path
  connective side sentenceOffset verbs
  connective side tag
  inSentence side around
  cueTag side tag
  cueTag side distance
  cueClassOf side tag
  cueClassOf side distance
  cueClassOf path
  cueClassOf side around
  role
  role side tag
  role-1 role role+1
  role path
  role cueStem
  role-1 role tag
  role role+1 tag
  role word
`;

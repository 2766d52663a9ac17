/**
 * The features of a cue: the word, its neighbours, its place in sentence and quotation, what the lexicons know
 * of it, and whether the grammar proposes it. After the experiments on PolNeAR that docs/what-was-tried.md tells of.
 */
export const CUE_TEMPLATES = `
  place
  word
  word-1
  word+1
  word-2
  word+2
  word-1 word
  word word+1
  stem
  stem-1
  stem+1
  suffix3
  suffix2 shape
  shape-1 shape shape+1
  stem shape-1 shape+1
  tag
  tag-1
  tag+1
  tag-1 tag
  tag tag+1
  tag-1 tag tag+1
  tag-2 tag-1 tag
  tag tag+1 tag+2
  stem tag
  stem tag-1
  stem tag+1
  suffix2 tag tag+1
  quoted
  stem quoted
  sentenceQuotes quoted
  stem sentenceQuotes quoted
  tag quoted sentenceQuotes
  nextMark nextDistance
  lastMark lastDistance
  stem nextMark
  stem lastMark
  thatAhead
  stem thatSoon
  stem subjectTag
  subject
  subject tag
  place tag
  headline tag
  headline stem
  says tag isSay
  stem othersSay
  word-1 tag
  word+1 tag
  cueClass tag
  cueClass tag-1 tag
  cueClass tag tag+1
  cueClass thatSoon tag
  cueClass subjectTag tag
  cueClass nextMark nextNear tag
  cueClass lastMark lastNear tag
  cueClass quoted sentenceQuotes tag
  cueClass word+1 tag
  cueClass tag tag+1 tag+2
  cueClass-1 tag-1 tag
  cueClass+1 tag tag+1
  proposal
  proposal tag
  proposal stem
  proposal-1 proposal proposal+1
  proposal cueClass quoted
`;

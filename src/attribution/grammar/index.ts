/** The door of the grammar: statements by patterns over quotations, cues and phrases, and readings of phrases. */
export { nounPhraseFrom } from './phrase-after.ts';
export { nounPhraseBefore } from './phrase-before.ts';
export { phraseSpanBefore, phraseSpanFrom } from './phrase-spans.ts';
export { proposeStatements } from './propose-statements.ts';
export { nounBehindRelative, relativeStatements } from './relative-statements.ts';
export { sentenceStrand } from './sentence-strand.ts';
export { type ProposedStatement, startOfStatement } from './statement.ts';
export { spanOf } from './strand.ts';

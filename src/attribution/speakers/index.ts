/** The door to who a source is: somebody or something named, meant or described in the text, or nobody known. */
export { type Context, contextOf } from './context.ts';
export { mentionsIn, type People } from './people/index.ts';
export { antecedentOf } from './pronouns/index.ts';
export { settleNext } from './settle.ts';
export type { Settlement } from './speaker.ts';

/** The door of `kernel/`: what adds the weights of features up and reads chains of labels, made into WebAssembly. */
export { ChainReader, NEVER } from './chain-reader.ts';
export { Labeller } from './labeller.ts';
export { Scorer } from './scorer.ts';

/** The door of `kernel/`: what adds the weights of features up, made into WebAssembly. */
export { CAPACITY } from './layout.ts';
export { Scorer } from './scorer.ts';

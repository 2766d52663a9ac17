/** The door of `kernel/`: what adds the weights of features up, made into WebAssembly. */
export { Scorer } from './scorer.ts';

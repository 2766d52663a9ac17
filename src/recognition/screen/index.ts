/** The door of `screen/`: which of many patterns may match a text at all. */
export { screenFor } from './screen.ts';

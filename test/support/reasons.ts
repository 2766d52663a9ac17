import type { Reasons } from '../../src/analyse.ts';

/** Reasons for tests that are about something else. */
export const noReasons: Reasons = {
  cue: 'verb',
  kind: 'unnamed',
  word: null,
  reference: 'itself',
};

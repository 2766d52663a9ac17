/**
 * Participles of verbs by which somebody is spoken to or of: in the passive their subject says nothing. Written down for
 * this project.
 */
import { wordSet } from '../../word-lists.ts';

/** Whoever is asked or told something. */
export const SPOKEN_TO: ReadonlySet<string> = wordSet(`
asked told informed warned advised notified briefed reminded instructed ordered urged quizzed questioned pressed grilled
interviewed alerted assured reassured promised begged implored cautioned
`);

/** Of these, whoever is to do something: before an infinitive they have no other sense. */
export const URGED: ReadonlySet<string> = wordSet(
  'told urged ordered instructed advised reminded begged implored cautioned',
);

/** Whoever is blamed or praised for something. */
export const SPOKEN_OF: ReadonlySet<string> = wordSet(`
accused charged criticized criticised condemned denounced blamed lambasted slammed mocked ridiculed rebuked
reprimanded censured chided scolded praised lauded hailed applauded commended congratulated thanked credited honoured honored
named identified described portrayed depicted cast labelled labeled branded dubbed likened compared suspected
`);

/** Whoever is told what is so, be it bad. */
export const TOLD_SOMETHING: ReadonlySet<string> = wordSet(
  'told warned promised assured informed advised',
);

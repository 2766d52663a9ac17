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

/** In the passive these are done to somebody, and whoever does so says nothing by it: `interviewed by`, `named ambassador by`. */
const NOTHING_SAID_BY = wordSet(`
interviewed pressed grilled questioned briefed charged credited honoured honored named identified cast suspected
`);

/** Whoever is blamed or contradicted, in words that the models know with whoever does it right behind them alone. */
const SPOKEN_AGAINST = wordSet(`
berated attacked assailed castigated derided deplored decried pilloried panned blasted dismissed rejected rebuffed refuted
repudiated disputed contradicted denied
`);

/** Behind a form of `be`, whoever stands behind `by` says it. */
export const TOLD_BY: ReadonlySet<string> = new Set(
  [...SPOKEN_TO, ...SPOKEN_OF, ...SPOKEN_AGAINST].filter((word) => !NOTHING_SAID_BY.has(word)),
);

/** What somebody may do, behind which `by` says who does it, not who tells of it: `an attack by militants`. */
export const DEEDS = wordSet(`
attack attacks raid raids strike strikes attempt attempts move moves bid bids effort efforts decision decisions campaign
plot killing murder assault invasion use abuse visit speech threats threat failure failures coup
`);

/** What is done to whoever is `he` by somebody else, who is not: `Asked by Lee who would pay, he shrugged`. */
export const ASKED_BY: ReadonlySet<string> = wordSet(`
asked pressed questioned challenged told urged quizzed grilled interviewed prompted pushed accused reminded confronted heckled interrupted
`);

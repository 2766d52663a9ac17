/**
 * Participles of verbs by which somebody says something to or of somebody, behind a form of `be`: whoever stands behind
 * `by` says it. Written down for this project.
 */
import { wordSet } from '../../word-lists.ts';
import { SPOKEN_TO } from './passives.ts';

/** Of these the models know the passive, or it is no saying: `named by the president as ambassador`. */
const OF = wordSet(`
accused criticized criticised condemned denounced blamed lambasted slammed mocked ridiculed rebuked reprimanded censured
chided scolded berated attacked assailed castigated derided deplored decried pilloried panned blasted praised lauded hailed
applauded commended congratulated thanked described portrayed depicted labelled labeled branded dubbed likened
compared dismissed rejected rebuffed refuted repudiated disputed contradicted denied questioned
`);

/** Whoever is interviewed or pressed is asked what they say, and by whom says nothing of it. */
const NO_SAYING = wordSet('interviewed pressed grilled questioned briefed');

export const TOLD_BY: ReadonlySet<string> = new Set(
  [...SPOKEN_TO, ...OF].filter((word) => !NO_SAYING.has(word)),
);

/** What somebody may do, behind which `by` says who does it, not who tells of it: `an attack by militants`. */
export const DEEDS = wordSet(`
attack attacks raid raids strike strikes attempt attempts move moves bid bids effort efforts decision decisions campaign
plot killing murder assault invasion use abuse visit speech threats threat failure failures coup
`);

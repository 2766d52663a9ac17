/** What stands inside the name of an office beside nouns and adjectives; written down from newsroom usage. */

import { wordSet } from '../../word-lists.ts';

/** Participles and adverbs that stand inside the name of an office. */
export const INNER_WORDS = wordSet(`
  acting commanding outgoing incoming ruling governing ranking presiding sitting retired elected newly appointed leading
  longtime one-time then vice deputy interim caretaker embattled founding assisting press trade state defence
  defense home intelligence policing housing planning rotating current once armed allied family supply assembly works mines mining fishing farming
  banking manufacturing engineering zoning parking recycling training communications counter-terrorism managing permanent finance transport
  sports sport research first second
  skating sailing swimming cycling rowing boxing wrestling fencing climbing skiing racing weightlifting shooting riding
  shipping trading licensing publishing teaching nursing broadcasting gambling gaming lending building logging coordinating
  lobby ousted deposed slain fugitive re-elected unelected
  delegated designated command patrol third jailed suspended disgraced longest-serving self-exiled beleaguered
`);

/** What a number stands behind in the name of a body: `Region 4`. */
export const NUMBERED: ReadonlySet<string> = new Set([
  'Region',
  'District',
  'Ward',
  'Zone',
  'Division',
  'Precinct',
  'Area',
  'Troop',
]);

/** Bodies whose names are forms of verbs as well. */
export const BODIES_LIKE_VERBS = wordSet(
  'forces force commission guard command board review court courts watch patrol council fund service services trust corps bank exchange',
);

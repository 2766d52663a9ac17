import { wordSet } from '../../word-lists.ts';

/** Words that only count what follows their `of`: `a number of posts`, `one of her aides`. Collected by hand. */
export const QUANTITIES: ReadonlySet<string> = wordSet(`
number numbers series handful dozen dozens hundreds thousands tens scores couple pair lot lots majority minority most many some several one two three four five six
army host bunch chorus mix array collection crop clutch millions cluster band throng
seven eight nine ten both all each none few half part parts spate string slew wave raft range variety set batch flurry plenty any either neither first second third last latest rest
`);

/** Words that stand behind the noun they belong to: `conservatives elsewhere`. */
export const STANDS_BEHIND = wordSet(`
elsewhere everywhere nationwide worldwide abroad alike here there present involved concerned responsible
available aboard themselves
`);

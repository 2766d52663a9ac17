import { type Token, tokenBehind } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { nameEnd, textOf } from '../../kinds/tokens.ts';
import { GAVE_NAME } from '../../lexicons/withheld-names.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import type { Source } from '../source.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from '../speaker.ts';

/** No more words stand before the name. */
const LONGEST = 12;

/** Where the name starts that somebody gives right behind a token; or -1. */
const nameFrom = (tokens: readonly Token[], first: number): number => {
  for (let at = first; at < first + LONGEST; at++)
    if (tokens[at]?.tag === 'properNoun')
      return GAVE_NAME.test(`${textOf(tokens.slice(first, at)).toLowerCase()} `) ? at : -1;
  return -1;
};

/** Whoever gives a name behind a description: `A cook, who gave her name only as Ida, said`; or null. */
export const nameGivenBehind = (
  { parsed, people }: Context,
  { span, tokens, head }: Source,
): Settlement | null => {
  if (head.isName) return null;
  const who = tokens.findIndex(({ lower }) => lower === 'who');
  const end = who > 0 ? (tokens[who - 1]?.end ?? span[1]) : span[1];
  const first = nameFrom(parsed.tokens, tokenBehind(parsed, end));
  if (first < 0) return null;
  const name = parsed.tokens.slice(first, nameEnd(parsed.tokens, first));
  const [start, stop] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
  const known = mentionsIn(people, [start, stop])[0]?.person;
  // The only Lim who is told of may be another.
  const isOwn = known?.mentions[0] !== undefined && known.mentions[0][0] >= start;
  return isOwn
    ? ofPerson(people, known, 'description')
    : ofNobodyKnown(
        called(judged('person', 'namedPerson'), parsed.text.slice(start, stop)),
        'description',
      );
};

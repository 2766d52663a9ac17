/** What a phrase is called by the people whom it names, or whose it is. */

import { nameAt } from '../../kinds/unlisted-people.ts';
import { ADDRESS } from '../../lexicons/kind-patterns.ts';
import type { KindReason } from '../../reasons.ts';
import { mentionsIn } from '../people/index.ts';
import type { Naming } from './naming.ts';
import { asWritten } from './phrase-parts.ts';

const LAWYERS = /^(?:lawyer|attorney|solicitor|barrister)s?$/;

/** `Lee’s lawyer`: whose it is, by the full name. */
export const byOwnersName: Naming = (context, { tokens, text, head, judgement: { kind } }) => {
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive');
  const [first, last] = [tokens[0], tokens[owner - 1]];
  if (first === undefined || last === undefined || kind === 'media') return null;
  const mention = mentionsIn(context.people, [first.start, last.end])[0];
  const isWhole = mention?.span[0] === first.start && mention.span[1] === last.end;
  if (!isWhole || !LAWYERS.test(head.word)) return null;
  return mention.person.name + text.slice(last.end - first.start);
};

/** What decides a kind by somebody’s name. */
const BY_PERSON: ReadonlySet<KindReason> = new Set([
  'namedPerson',
  'namedOfficial',
  'journalist',
  'formOfAddress',
]);

export const byPersonsName: Naming = (context, { tokens, head, judgement }) => {
  if (!BY_PERSON.has(judgement.evidence.kind)) return null;
  const name = nameAt(tokens, head);
  // `Dr Rosa Moe`; of `Mrs Lee` no more is known.
  const isAddressed = name.length > 2 && ADDRESS.test(name[0]?.lower ?? '');
  return asWritten(context, isAddressed ? name.slice(1) : name);
};

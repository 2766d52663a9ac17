import { nameAt } from '../../kinds/unlisted-people.ts';
import { ADDRESS } from '../../lexicons/kind-patterns.ts';
import type { KindReason } from '../../reasons.ts';
import type { Naming } from './naming.ts';
import { asWritten } from './phrase-parts.ts';

/** What decides a kind by somebody’s name. */
const BY_PERSON: ReadonlySet<KindReason> = new Set([
  'namedPerson',
  'namedOfficial',
  'journalist',
  'formOfAddress',
]);

/** `Councillor Rosa Moe`: the name, without the titles before it. */
export const byPersonsName: Naming = (context, { tokens, head, judgement }) => {
  if (!BY_PERSON.has(judgement.evidence.kind)) return null;
  const name = nameAt(tokens, head);
  // `Dr Rosa Moe`; of `Mrs Lee` no more is known.
  const isAddressed = name.length > 2 && ADDRESS.test(name[0]?.lower ?? '');
  return asWritten(context, isAddressed ? name.slice(1) : name);
};

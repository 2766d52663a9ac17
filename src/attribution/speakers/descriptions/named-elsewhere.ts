import { judged } from '../../kinds/judgement.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import { fullestName, nameToCome, nameTold } from '../bodies/index.ts';
import type { Context } from '../context.ts';
import type { Source } from '../source.ts';
import { called, ofNobodyKnown, type Settlement } from '../speaker.ts';

/** `A group of guards`, `the group`, where the text says what it is called: `The group, Corvane Watch, formed in May`. */
export const bodyNamedElsewhere = (
  context: Context,
  { span, tokens, head }: Source,
): Settlement | null => {
  const [first] = tokens;
  if (head.isName || !ORGANISATION_NOUNS.has(head.word)) return null;
  const isTakenUp = first?.lower === 'the' && tokens.length === 2;
  const isNew = /^(?:an?|one)$/.test(first?.lower ?? '');
  const name =
    (isTakenUp ? nameTold(context, span[0], head.word) : null) ??
    (isNew ? nameToCome(context, span[1], head.word) : null);
  if (name === null) return null;
  const judgement = judged('organisation', 'organisationWord', head.word);
  return ofNobodyKnown(called(judgement, fullestName(context, name)), 'description');
};

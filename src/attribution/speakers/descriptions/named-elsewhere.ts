import { judged } from '../../kinds/judgement.ts';
import { judgeName } from '../../kinds/names.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import { GATHERINGS } from '../../lexicons/taking-up.ts';
import { fullestName, lastBody, nameToCome, nameTold } from '../bodies/index.ts';
import type { Context } from '../context.ts';
import type { Source } from '../source.ts';
import { called, ofNobodyKnown, type Settlement } from '../speaker.ts';

/** `The center`, `the conference`: a noun for no person that a body’s name before ends with, `Rastok Hazard Center`; or null. */
const byLastWord = (context: Context, { span, tokens, head }: Source): Settlement | null => {
  const isShort = tokens[0]?.lower === 'the' && tokens.length === 2;
  if (!isShort || head.isName || !GATHERINGS.has(head.word)) return null;
  const body = lastBody(
    context,
    span[0],
    ({ words }) => words.length > 1 && words.includes(head.word),
  );
  if (body === null) return null;
  const name = fullestName(context, body.name);
  const judgement = judgeName(name) ?? judged('organisation', 'organisationWord', head.word);
  return ofNobodyKnown(called(judgement, name), 'description');
};

/** `A group of guards`, `the group`, where the text says what it is called: `The group, Corvane Watch, formed in May`. */
export const bodyNamedElsewhere = (context: Context, source: Source): Settlement | null => {
  const { span, tokens, head } = source;
  const named = byLastWord(context, source);
  if (named !== null) return named;
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

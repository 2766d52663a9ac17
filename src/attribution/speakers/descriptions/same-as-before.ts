import type { Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import { DEFINITE, ONE_OF_MANY } from '../../lexicons/kind-words.ts';
import { NOBODY_IN_PARTICULAR } from '../../lexicons/taking-up.ts';
import { isPlural } from '../../plurals.ts';
import { tokensOf } from '../../span-words.ts';
import type { Context } from '../context.ts';
import { withoutAddition } from '../phrases/index.ts';
import { lastSettled, type Settled } from '../settled.ts';
import type { Source } from '../source.ts';
import type { Settlement } from '../speaker.ts';

/** The longest phrase that takes a speaker up again: `the lawmakers`, `the same letter`. */
const LONGEST = 3;

const asDescription = ({ speaker, person }: Settlement): Settlement => ({
  speaker,
  person,
  reference: 'description',
});

/** `One diplomat` for `the diplomat`, `A security firm` for `the firm`: somebody without a name, of whom all is said that the description says. */
const isOne = ({ parsed }: Context, { span, head }: Settled, words: readonly Token[]): boolean => {
  const [first, ...more] = tokensOf(parsed, span);
  const isNew = ONE_OF_MANY.has(first?.lower ?? '');
  const said = new Set(more.map(({ lower }) => lower));
  return isNew && !isPlural(head) && words.slice(1).every(({ lower }) => said.has(lower));
};

/** `People close to the deal` for `the people`: several without a name, who were told of by no more than that noun. */
const areThose = (
  { parsed }: Context,
  { span, head }: Settled,
  words: readonly Token[],
): boolean => {
  const [first] = tokensOf(parsed, span);
  return words.length === 2 && NOBODY_IN_PARTICULAR.has(head) && !DEFINITE.has(first?.lower ?? '');
};

/** A phrase without what only says that it was told of before: `the same letter`. */
const withoutSame = (words: readonly Token[]): readonly Token[] =>
  words.filter(({ lower }, at) => at !== 1 || lower !== 'same');

/** `the lawmakers` for `lawmakers on the Budget Committee`: a speaker met before under the same noun. */
const sameHead = (context: Context, tokens: readonly Token[], head: Head): Settled | null => {
  const words = withoutSame(withoutAddition(tokens));
  const isShort = head.definite && !head.isName && words.length <= LONGEST;
  if (!isShort || words[0]?.lower !== 'the') return null;
  return lastSettled(
    context.settled,
    (settled) =>
      settled.head === head.word &&
      (settled.speaker.kind !== 'anonymous' ||
        isOne(context, settled, words) ||
        areThose(context, settled, words)),
  );
};

/** `Lee` for `Ann Lee of the Courant`, whom nobody knows for a person. */
const sameName = (context: Context, tokens: readonly Token[]): Settled | null => {
  const [token, ...rest] = tokens;
  if (token?.tag !== 'properNoun' || rest.length > 0) return null;
  return lastSettled(
    context.settled,
    ({ speaker, person }) =>
      person === null && speaker.kind === 'media' && speaker.name.endsWith(` ${token.text}`),
  );
};

/** A speaker met before, of whom a source is a shorter form, or null. */
export const sameAsBefore = (context: Context, { tokens, head }: Source): Settlement | null => {
  const found = sameHead(context, tokens, head) ?? sameName(context, tokens);
  return found && asDescription(found);
};

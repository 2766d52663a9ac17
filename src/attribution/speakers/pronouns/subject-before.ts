/** Whoever is the subject of a sentence before a pronoun. */
import { type Span, type TokenRange, tokenAt } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import { type Context, paragraphAt } from '../context.ts';
import { type Fits, genderOfPronoun } from '../people/index.ts';
import { lastSettled } from '../settled.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement } from '../speaker.ts';
import { lastWhoMayBe } from './last-speaker.ts';
import { namedKin } from './named-kin.ts';
import { subjectOf } from './sentence-subject.ts';
import { unnamedSubject } from './unnamed-subject.ts';

/** How many sentences back a subject is looked for, those left out that start with the pronoun itself. */
const SENTENCES_BACK = 3;
const SAME_PRONOUNS = 5;

/** Whoever a sentence’s subject is that has no name: as whom it has spoken already, else by its words. */
const ofUnnamed = ({ parsed, settled }: Context, span: Span): Settlement => {
  const spoke = lastSettled(settled, (one) => one.span[0] === span[0]);
  const name = parsed.text.slice(...span);
  return ofNobodyKnown(
    spoke?.speaker ?? called(judged('anonymous', 'unnamed', name), name),
    'pronoun',
  );
};

/** Whether a sentence starts with a pronoun of a gender, outside of quotations: it is still about the same person. */
const isOfSame = ({ parsed }: Context, { first }: TokenRange, word: string): boolean => {
  const token = parsed.tokens[first];
  const gender = token === undefined || token.quotation >= 0 ? null : genderOfPronoun(token.lower);
  return (
    gender !== null &&
    gender === genderOfPronoun(word) &&
    !/^h(?:is|ers?)$/.test(token?.lower ?? '')
  );
};

/** The last subject among the sentences of the pronoun's paragraph up to it, back to the last speaker. */
export const subjectBefore = (
  context: Context,
  offset: number,
  word: string,
  fits: Fits,
): Settlement | null => {
  const { parsed, people } = context;
  const own = parsed.tokens[tokenAt(parsed, offset)]?.sentence ?? 0;
  const paragraph = paragraphAt(context, offset);
  const lastSaid = lastWhoMayBe(context, word, fits);
  let same = 0;
  for (let index = own; index > own - SENTENCES_BACK - same; index--) {
    const sentence = parsed.sentences[index];
    if (sentence === undefined) return null;
    const back = paragraph - paragraphAt(context, sentence.span[0]);
    // `Lee sat down.` and a new paragraph: `“It is late,” she said.`
    if (back > 1 || (back === 1 && index < own - 1 - same)) return null;
    if (index < own && sentence.span[0] <= lastSaid) return null;
    const subject = subjectOf(context, sentence, offset);
    if (subject !== null && fits(subject)) return ofPerson(people, subject, 'pronoun');
    if (index === own) continue;
    const kin = namedKin(context, sentence, offset, word, fits);
    if (kin !== null) return kin;
    const unnamed = unnamedSubject(context, sentence, offset, word);
    if (unnamed !== null) return ofUnnamed(context, unnamed);
    if (same < SAME_PRONOUNS && isOfSame(context, sentence, word)) same += 1;
  }
  return null;
};

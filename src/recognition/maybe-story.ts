/** Boxes that may be a story, though there is a way to answer in them. */
import { isCard } from './card.ts';
import { ASKS, answerIn } from './closed-block.ts';
import { meet, noEvidence } from './evidence.ts';
import { kindOfHint } from './hints.ts';
import type { LineReading } from './read-line.ts';
import type { Reading } from './reading.ts';
import { PARAGRAPHS_OF_A_STORY, WORDS_OF_A_PARAGRAPH } from './sizes.ts';
import type { TreeBox } from './tree.ts';

/** Fewer words are a label. */
const WORDS_OF_A_SENTENCE = 6;
/** A sentence of no more words before what is asked is a motto. */
const WORDS_OF_A_MOTTO = 12;
/** What holds a page's story, by its tags. */
export const STORY = /(?:^| )(?:article|main)\b/;

/** Whether a line says something that is none of an appeal's. */
export function tellsSomething({ sense, words, evidence }: LineReading): boolean {
  return sense === 'prose' && words >= WORDS_OF_A_SENTENCE && evidence === noEvidence;
}

/** Whether lines are those of a story: paragraphs of it stand among them. */
export function tellsStory(inside: readonly LineReading[]): boolean {
  const told = inside.filter(
    ({ sense, words }) => sense === 'prose' && words >= WORDS_OF_A_PARAGRAPH,
  );
  return told.length >= PARAGRAPHS_OF_A_STORY;
}

/**
 * Whether a box may be a story with a way to answer in it: it is called one, or begins with a sentence as stories do,
 * and not with a name, a heading or a motto after which it asks at once, and its own names speak of no appeal.
 */
export function maybeStory(reading: Reading, box: TreeBox): boolean {
  const { first, tags, names } = box;
  if (STORY.test(tags)) return true;
  const [opening, next] = reading.readings.slice(first, first + 2);
  if (opening === undefined || !tellsSomething(opening) || kindOfHint(names) !== null) return false;
  if (isCard(reading, box)) return false;
  if (opening.words > WORDS_OF_A_MOTTO) return true;
  return !meet(next?.evidence ?? noEvidence, ASKS) && !isFormWithMotto(reading, box);
}

/** Whether a box asks for an address and tells no more than a motto. */
function isFormWithMotto(reading: Reading, { first, end }: TreeBox): boolean {
  const told = reading.toldWords(first, end);
  return told <= WORDS_OF_A_MOTTO && answerIn(reading, first, end) === 'form';
}

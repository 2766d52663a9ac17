/** Passages between and around the body's paragraphs that are not of it. */
import { attributeOf } from '../dom.ts';
import { isByline } from '../gate/index.ts';
import { givesContact, isLabel, leadsElsewhere } from './boilerplate.ts';
import { isHidden } from './hidden.ts';
import type { Passage } from './passage.ts';
import { isInLine, type Places } from './places.ts';
import { plain } from './plain.ts';

/** Classes that say what a block is, whatever its words. */
const classOfCaption =
  /(?:^|[\s_-])(?:captions?|credits?|byline|dateline|timestamp|pub-?date)(?:$|[\s_-])/i;

/** Classes that say so where the words do not speak against it. */
const classOfAside =
  /(?:^|[\s_-])(?:tags?|related|promo|newsletter|share|social|tooltip)(?:$|[\s_-])/i;

/** Says again, larger, what a paragraph says. */
const classOfPullQuote = /pull-?quote/i;

/** The longest blocks that their classes may speak against. */
const SHORT = 140;
const LONG = 400;

/** Words enough outside links for the links to be the sentence's own. */
const OWN_WORDS = 60;

/** Whether links are more than `share` of a passage, and the words round them too few for a sentence. */
export function saysNothingItself({ linked, unlinked }: Passage, share: number): boolean {
  return linked > share && unlinked < OWN_WORDS;
}

/** Whether a passage among the body's paragraphs is none of them. */
export function isStray(passage: Passage, places: Places, title: string): boolean {
  const { text, linked, endsSentence, block, isHeading } = passage;
  const classes = attributeOf(block.container, 'class') ?? '';
  if (saysNothingItself(passage, 0.8) || isLabel(text) || classOfPullQuote.test(classes))
    return true;
  if (leadsElsewhere(text) && (linked > 0.2 || !endsSentence)) return true;
  // Hidden text in line with the paragraphs is the rest of an article that opens on a click.
  if (!isInLine(passage, places) && isHidden(block)) return true;
  if (classOfCaption.test(classes) && text.length < LONG && !isInLine(passage, places)) return true;
  if (classOfAside.test(classes) && text.length < SHORT && !endsSentence && !isHeading) return true;
  return text.length <= 2 * title.length && plain(text) === plain(title);
}

/**
 * Whether a passage before the first paragraph or after the last is none of the body's: there, only
 * sentences are, and what stands in line with the paragraphs.
 */
export function isMargin(passage: Passage, places: Places): boolean {
  const { text, endsSentence, isHeading } = passage;
  if (saysNothingItself(passage, 0.4)) return true;
  if (isByline(text) || leadsElsewhere(text) || givesContact(text)) return true;
  if (endsSentence) return false;
  return isHeading || !isInLine(passage, places);
}

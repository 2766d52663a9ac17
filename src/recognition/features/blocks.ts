/** Small blocks that are there to be answered: by what, and where they stand. */
import { asksForSure, endsWithCall, isCard, isFormByStory, pleadsInCard } from '../card.ts';
import { ASKS, answerIn } from '../closed-block.ts';
import { isColumn } from '../column.ts';
import { FOREIGN, meet, noEvidence, setOf } from '../evidence.ts';
import { MOST_ADDRESSES } from '../for-outlet.ts';
import { ANYBODYS, PAID } from '../kinds-of-asking.ts';
import { isInChrome } from '../left-alone.ts';
import { ownVoice } from '../lexicon/own-voice.ts';
import { isPlea } from '../plea.ts';
import type { Reading } from '../reading.ts';
import { isSmall, WORDS_OF_A_BLOCK } from '../sizes.ts';
import type { TreeBox } from '../tree.ts';
import { type Feature, feature } from './types.ts';

/** Links that say nothing of an appeal. */
const MOST_LINKS_ELSEWHERE = 1;

const SAYS = setOf('ask', 'call', 'promise', 'offer', 'reason', 'opener', 'thanks');

/** An address filled in; a link to where appeals lead, last and with words of an appeal, or not; anything to click on. */
const answers = ['form', 'target', 'link', 'call'] as const;
/** In the page's head or foot; between paragraphs of a story; beside what holds one. */
const places = ['chrome', 'story', 'beside', 'elsewhere'] as const;
type AnsweredBy = (typeof answers)[number];
type Place = (typeof places)[number];

const features = new Map(
  answers.map((by) => [
    by,
    new Map(places.map((place) => [place, feature(`answered:${by}:${place}`)])),
  ]),
);

/** What a block is as it is answered. */
export interface AnsweredBlock {
  /** How it is answered, and where; null for a paragraph that is so in passing. */
  readonly feature: Feature | null;
  /** Whether it is there for the reader, whatever it says: no part of the page's head or foot, and sure to ask. */
  readonly isSure: boolean;
}

/** Whether a box is small enough to be a block of its own. */
export function isBlock(reading: Reading, box: TreeBox): boolean {
  const { parent, first, end } = box;
  const isFew = isSmall(box) && reading.words(first, end) <= WORDS_OF_A_BLOCK;
  if (parent === null || !isFew || reading.holdsStory(box)) return false;
  return !leadsElsewhere(reading, box) && !isColumn(reading, box);
}

/** Whether a box holds links to something else as well: a block beside them is one by itself. */
function leadsElsewhere({ readings }: Reading, { first, end }: TreeBox): boolean {
  const links = readings
    .slice(first, end)
    .filter(
      ({ isLink, leads, words, evidence }) =>
        isLink && !leads && words > 0 && evidence === noEvidence,
    );
  return links.length > MOST_LINKS_ELSEWHERE;
}

/** How a block is answered; null for one that is not there for it. */
export function answeredBlock(reading: Reading, block: TreeBox): AnsweredBlock | null {
  const by = answeredBy(reading, block);
  const place = placeOf(reading, block);
  if (by === null) {
    const isSure = place !== 'chrome' && (isPlea(reading, block) || pleadsInCard(reading, block));
    return isSure ? { feature: null, isSure } : null;
  }
  const own = features.get(by)?.get(place);
  if (own === undefined) return null;
  return { feature: own, isSure: place !== 'chrome' && isSureBy(by, reading, block) };
}

function isSureBy(by: AnsweredBy, reading: Reading, block: TreeBox): boolean {
  if (isCard(reading, block) && asksForSure(reading, block)) return true;
  if (pleadsInCard(reading, block)) return true;
  if (by === 'form') return speaksForOutlet(reading, block) || isFormByStory(reading, block);
  if (leadsHome(reading, block)) return true;
  return by === 'target' && speaksToReader(reading, block) && speaksForOutlet(reading, block);
}

/**
 * Whether what ends a block leads to where the site itself is paid, and calls or comes after what speaks to the reader:
 * others' pages have a host.
 */
function leadsHome(reading: Reading, block: TreeBox): boolean {
  const last = block.end - 1;
  const { targets = [] } = reading.lines[last] ?? {};
  const { target = null, isLink = false } = reading.readings[last] ?? {};
  if (!PAID.has(target) || !targets.some(reading.isOwnPage)) return false;
  return endsWithCall(reading, block) || (isLink && speaksToReader(reading, block));
}

function speaksToReader({ readings }: Reading, { first, end }: TreeBox): boolean {
  return readings.slice(first, end).some(({ sense }) => sense === 'address');
}

/** Whether the outlet speaks of itself, or asks in words of its kind: helplines and petitions say `you` as well. */
function speaksForOutlet({ lines, readings }: Reading, { first, end }: TreeBox): boolean {
  return readings
    .slice(first, end)
    .some(
      ({ evidence }, at) => meet(evidence, ASKS) || ownVoice.test(lines[first + at]?.text ?? ''),
    );
}

function answeredBy(reading: Reading, { first, end }: TreeBox): AnsweredBy | null {
  const answer = answerIn(reading, first, end);
  const lines = reading.readings.slice(first, end);
  if (answer === 'foreign' || lines.some(({ evidence }) => meet(evidence, FOREIGN))) return null;
  if (answer === 'form') {
    const fields = reading.lines.slice(first, end).filter(({ role }) => role === 'emailField');
    return fields.length > MOST_ADDRESSES ? null : 'form';
  }
  if (lines.some(({ leads, target }) => leads && !ANYBODYS.has(target))) {
    const says = lines.some(({ evidence, sense }) => sense === 'address' || meet(evidence, SAYS));
    return says && lines.at(-1)?.leads ? 'target' : 'link';
  }
  return answer === 'call' ? 'call' : null;
}

function placeOf(reading: Reading, box: TreeBox): Place {
  if (isInChrome(box)) return 'chrome';
  if (box.parent && reading.holdsStory(box.parent)) return 'story';
  return reading.standsByStory(box) ? 'beside' : 'elsewhere';
}

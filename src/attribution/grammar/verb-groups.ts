import { isAnyOf } from '../../language/index.ts';
import { DATING_ADVERBS } from '../lexicons/adverbs.ts';
import { CUE_VERB_FORMS, type CueVerb, type CueVerbForm } from '../lexicons/cue-verbs.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { CATENATIVE_VERBS, FORMS_OF_BE, MODALS } from '../lexicons/verb-groups.ts';
import { type Strand, tagAt, wordAt } from './strand.ts';

/** A verb of speech or stance with its auxiliaries, adverbs and particles: items `from` to `to`, exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly main: number;
  readonly to: number;
  readonly verb: CueVerb;
  readonly mood: 'finite' | 'participle' | 'infinitive' | 'passive';
  readonly hasParticle: boolean;
}

/** No verb group has more words before its verb: a bound, so that a text of adverbs costs no more. */
const LONGEST_LEAD = 12;

/** `was quoted as saying`: one cue with what is quoted. */
const isQuotedAs = (strand: Strand, index: number): boolean =>
  /^(?:quoted|cited|reported|recorded|heard)$/.test(wordAt(strand, index)) &&
  tagAt(strand, index - 1) === 'auxiliary';

const isGoing = (word: string): boolean => /^(?:go|goes|went|gone)$/.test(word);

/** Whether an item ends what leads into a verb by `to`: `tried`, `went on`. */
const leadsIntoVerb = (strand: Strand, index: number): boolean =>
  CATENATIVE_VERBS.has(wordAt(strand, index)) ||
  (wordAt(strand, index) === 'on' && isGoing(wordAt(strand, index - 1)));

/** One step to the left from the lead of a verb that starts at `from`: its new start, or the same where it ends. */
const stepIntoLead = (strand: Strand, from: number): number => {
  const index = from - 1;
  const [word, next] = [wordAt(strand, index), wordAt(strand, from)];
  if (isAnyOf(tagAt(strand, index), 'auxiliary', 'adverb')) return index;
  if (word === 'as' && isQuotedAs(strand, index - 1)) return index - 1;
  if (word === 'to') return leadsIntoVerb(strand, index - 1) ? index : from;
  if (CATENATIVE_VERBS.has(word)) return next === 'to' || next === 'on' ? index : from;
  const goesOnTo = word === 'on' && next === 'to' && isGoing(wordAt(strand, index - 1));
  return goesOnTo ? index : from;
};

/** The first item of the auxiliaries and adverbs before a verb, whatever adverbs lead them. */
const leadStart = (strand: Strand, main: number): number => {
  let from = main;
  while (from > 0 && main - from < LONGEST_LEAD) {
    const next = stepIntoLead(strand, from);
    if (next === from) break;
    from = next;
  }
  return from;
};

/** Adverbs at the very front stay only if they colour the verb: `also said`, but `recently` / `said`. */
const withoutDating = (strand: Strand, from: number, main: number): number => {
  let start = from;
  while (
    start < main &&
    tagAt(strand, start) === 'adverb' &&
    DATING_ADVERBS.has(wordAt(strand, start))
  )
    start += 1;
  return start;
};

const moodOf = (
  strand: Strand,
  from: number,
  main: number,
  form: CueVerbForm['form'],
): VerbGroup['mood'] => {
  let before = main - 1;
  while (before >= from && tagAt(strand, before) === 'adverb') before -= 1;
  const auxiliary = before >= from ? wordAt(strand, before) : '';
  if (form === 'past' && FORMS_OF_BE.has(auxiliary)) return 'passive';
  if (form === 'ing') return FORMS_OF_BE.has(auxiliary) ? 'finite' : 'participle';
  if (form === 'base' && wordAt(strand, from - 1) === 'to') return 'infinitive';
  return 'finite';
};

const particleEnd = (strand: Strand, main: number, verb: CueVerb): number => {
  let end = main + 1;
  while (end < main + 3 && verb.particles.has(wordAt(strand, end))) {
    if (TIME_WORDS.has(wordAt(strand, end + 1))) break;
    end += 1;
  }
  return end;
};

/** Whether what is tagged as a noun may be a verb where it stands: `reports that …`, not `a report that …`. */
const mayBeVerb = (strand: Strand, index: number): boolean =>
  (wordAt(strand, index + 1) === 'that' || tagAt(strand, index + 1) === 'quotation') &&
  !isAnyOf(tagAt(strand, index - 1), 'determiner', 'possessive', 'adjective');

/** `citing …` names another source for what was said; it says nothing itself. */
const CITING = /^(?:cite|quote)$/;

/** Whether something only might be said: `would announce`. */
const isHypothetical = (strand: Strand, lead: number, main: number): boolean => {
  for (let at = lead; at < main; at++) if (MODALS.has(wordAt(strand, at))) return true;
  return false;
};

/** The verb group whose verb is the item at `main`, or null where it is no verb of speech or stance. */
export const verbGroupAt = (strand: Strand, main: number): VerbGroup | null => {
  const tag = tagAt(strand, main);
  if (tag !== 'verb' && (tag !== 'noun' || !mayBeVerb(strand, main))) return null;
  const known = CUE_VERB_FORMS.get(wordAt(strand, main));
  if (known === undefined || (tag === 'noun' && known.form === 'ing')) return null;
  const to = particleEnd(strand, main, known.verb);
  const hasParticle = to > main + 1;
  if (known.verb.needsParticle && !hasParticle) return null;
  if (known.form === 'ing' && CITING.test(known.verb.lemma)) return null;
  const lead = leadStart(strand, main);
  if (known.verb.act === 'speech' && isHypothetical(strand, lead, main)) return null;
  const mood = moodOf(strand, lead, main, known.form);
  return { from: withoutDating(strand, lead, main), main, to, verb: known.verb, mood, hasParticle };
};

/** Where the subject of a verb group ends: before its first word and any adverb that leads it. */
export const leadOf = (strand: Strand, group: VerbGroup): number => leadStart(strand, group.main);

/**
 * What the parts of the extension say to each other: one union a direction, checked at the door.
 * A message that fits no schema is answered with `refused`.
 */
import * as v from 'valibot';
import type { Analysis } from './analyse.ts';
import { type AppealKind, appealKinds, reasons, sketchLimits } from './outline/index.ts';
import { ruleActs, ruleId } from './site-rules.ts';
import { SURENESS, type Sureness } from './sureness.ts';
import { MAXIMUM_TAG, MAXIMUM_TEXT } from './text-limits.ts';

/** Either what was asked for, or a word on why not. */
export type Result<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A column of a sketch with so many entries at most; looked at in one go, for there are thousands. */
const column = <Entry>(isEntry: (entry: unknown) => entry is Entry) =>
  v.custom<readonly Entry[]>(
    (given) => Array.isArray(given) && given.length <= sketchLimits.nodes && given.every(isEntry),
  );
const isCut =
  (most: number) =>
  (entry: unknown): entry is string =>
    typeof entry === 'string' && entry.length <= most;
const isDepth = (entry: unknown): entry is number =>
  Number.isInteger(entry) && Number(entry) >= 1 && Number(entry) <= sketchLimits.depth;

const { name, role, id, text, target } = sketchLimits;

/** A page's sketch, no larger than its script takes it down. */
const sketch = v.pipe(
  v.strictObject({
    depths: column(isDepth),
    names: column(isCut(name + role + id + 2)),
    words: column(isCut(text)),
    targets: column(isCut(target)),
  }),
  v.check(({ depths, names, words }) => {
    return depths.length === names.length && names.length === words.length;
  }),
);

const keptLooks = v.record(v.string(), v.unknown());

/** From a page to the background. */
export const backgroundRequest = v.variant('type', [
  /** Analyse an article's text. */
  v.strictObject({
    type: v.literal('analyse'),
    text: v.pipe(v.string(), v.maxLength(MAXIMUM_TEXT)),
    /** What the page declares, a BCP 47 tag; empty where it declares none. */
    language: v.pipe(v.string(), v.maxLength(MAXIMUM_TAG)),
    sureness: v.picklist(SURENESS),
  }),
  /** Say between which nodes of a sketch reader appeals stand. */
  v.strictObject({ type: v.literal('findAppeals'), sketch }),
  /** The reader wants blocks like that of a node of the sketch folded, or left. */
  v.strictObject({
    type: v.literal('chooseBlock'),
    /** What the rule is to be called; the page's own choice, so that it can be taken back at once. */
    id: ruleId,
    act: v.picklist(ruleActs),
    sketch,
    node: count,
  }),
  /** The reader wants blocks like that of a node of the sketch, folded by a rule, folded no longer. */
  v.strictObject({ type: v.literal('unchooseBlock'), sketch, node: count }),
  /** The reader takes back what became the rule of that id. */
  v.strictObject({ type: v.literal('dropRule'), id: ruleId }),
  /** Start the page's script in a tab; null for the one that asks. */
  v.strictObject({ type: v.literal('startPage'), tabId: v.nullable(count) }),
  /** Draw the marks of the page in other looks than before, both as the settings keep them. */
  v.strictObject({ type: v.literal('dressMarks'), before: keptLooks, now: keptLooks }),
  /** The page's state has changed; `attributions` is for the badge, null for none. */
  v.strictObject({ type: v.literal('pageChanged'), attributions: v.nullable(count) }),
]);
export type BackgroundRequest = v.InferOutput<typeof backgroundRequest>;
export type ChooseRequest = Extract<BackgroundRequest, { readonly type: 'chooseBlock' }>;
export type UnchooseRequest = Extract<BackgroundRequest, { readonly type: 'unchooseBlock' }>;

/** What a request that fits no schema is answered with. */
export type Refused = Result<never, 'refused'>;
export const refused: Refused = { ok: false, reason: 'refused' };

/** The background's answer to `analyse`; a text in a language that nobody here reads is not looked through. */
export type AnalyseResult =
  | Result<Analysis, 'analysisFailed'>
  | { readonly ok: false; readonly reason: 'otherLanguage'; readonly language: string }
  | Refused;

/** The background's answer to `findAppeals`, which the page checks: it folds what it says. */
export const appealsResult = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    value: v.strictObject({
      appeals: v.pipe(
        v.array(
          v.strictObject({
            kind: v.picklist(appealKinds),
            why: v.pipe(v.array(v.picklist(reasons)), v.readonly()),
            first: count,
            last: count,
            text: v.string(),
          }),
        ),
        v.readonly(),
      ),
      /** What is said where they are folded, by the keys of the strings. */
      words: v.record(v.string(), v.string()),
      /** What it took there. */
      milliseconds: v.number(),
    }),
  }),
  v.strictObject({ ok: v.literal(false), reason: v.literal('refused') }),
]);
export type AppealsResult = v.InferOutput<typeof appealsResult>;

/**
 * The background's answer to `chooseBlock`: the rule is made; or it is not, since the block is none or may be the story,
 * or since it could not be kept. To `unchooseBlock` it says the same of rules that are dropped: of the story there are none.
 */
export type ChoiceResult = 'kept' | 'isStory' | 'notKept';

/** From the popup or the background to a page. */
export const pageRequest = v.variant('type', [
  /** Say what you are and what you found. */
  v.strictObject({ type: v.literal('describe') }),
  /** Bring an attribution into view and show its card; `index` as in the analysis. */
  v.strictObject({ type: v.literal('showAttribution'), index: count }),
  /** Bring an official's first mention into view and show the card. */
  v.strictObject({ type: v.literal('showOfficial'), index: count }),
  /** Have blocks like the one under the pointer folded from now on, or left. */
  v.strictObject({ type: v.literal('chooseBlock'), act: v.picklist(ruleActs) }),
  /** Go to the next or the previous mark. */
  v.strictObject({ type: v.literal('step'), direction: v.picklist(['next', 'previous']) }),
  /** Tell the reader what has become of a key or an entry of the menu, in a string of this name. */
  v.strictObject({
    type: v.literal('tell'),
    word: v.picklist(['marksOn', 'marksOff', 'pageNotKept', 'foldInFrame']),
  }),
]);
export type PageRequest = v.InferOutput<typeof pageRequest>;
/** What the background has a page tell. */
export type Told = Extract<PageRequest, { readonly type: 'tell' }>['word'];

/** An appeal that was folded, as the popup and the command line hear of it. */
export interface FoldedAppeal {
  readonly kind: AppealKind;
  readonly text: string;
  /** Whether it is a block that the reader has asked to be folded, and need be no appeal. */
  readonly chosen: boolean;
  /** Whether the reader has opened it again. */
  readonly open: boolean;
}

/** What the first look for appeals takes: in the page, in the background, and in the page again. */
type LookTimes = Readonly<Record<'sketch' | 'recognise' | 'fold', number>>;

/** Main-thread time of each step on the page and the round trip of the analysis, in milliseconds. */
export type PageTimes = LookTimes &
  Readonly<Record<'gate' | 'clone' | 'parse' | 'map' | 'analyse' | 'paint', number>>;

/** How far a page has come. */
export type PageStatus =
  /** The reader has switched the site off: nothing was looked at. */
  | { readonly status: 'siteOff' }
  | { readonly status: 'notAnArticle'; readonly reason: 'noBody' | 'notAnArticle' }
  | { readonly status: 'reading' }
  | {
      readonly status: 'failed';
      readonly reason: 'noText' | 'tooLarge' | 'tooLong' | 'analysisFailed';
    }
  /** Its text is not English; `language` is a BCP 47 tag. */
  | { readonly status: 'otherLanguage'; readonly language: string; readonly text: string }
  | {
      readonly status: 'read';
      readonly text: string;
      readonly analysis: Analysis;
      /** How sure the marks had to be. */
      readonly sureness: Sureness;
      /** When it was analysed, in milliseconds since 1970. */
      readonly readAt: number;
      readonly times: PageTimes;
    };

/** A page's answer to `describe`. Every other page request is answered with whether it could be done. */
export interface PageDescription {
  /** The site that the site's switches apply to. */
  readonly site: string;
  /** Where the page is found again. */
  readonly address: string;
  readonly title: string;
  readonly outlet: string;
  /** What the page declares, a BCP 47 tag; empty where it declares none. */
  readonly language: string;
  readonly folded: readonly FoldedAppeal[];
  readonly page: PageStatus;
}

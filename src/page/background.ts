/** What a page says to the background. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PointedOut, Recognised } from '../appeals/index.ts';
import type { KeptLooks } from '../looks.ts';
import {
  type AnalyseResult,
  appealsResult,
  type BackgroundRequest,
  type ChoiceResult,
} from '../messages.ts';
import type { Sketch } from '../outline/index.ts';
import type { Kept } from '../settings.ts';
import type { RuleAct } from '../site-rules.ts';
import { learn } from '../strings.ts';
import type { Sureness } from '../sureness.ts';

/**
 * What the background answers; nothing where nobody is there to hear it, even where the whole interface has gone with the
 * extension. Never throws.
 */
async function ask<Answer = unknown>(request: BackgroundRequest): Promise<Answer | undefined> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

/**
 * Asks for the analysis of a text; a background that cannot be reached is a failure like any other.
 *
 * @param language what the page declares, a BCP 47 tag or nothing.
 * @param sureness how sure the reader wants the marks to be.
 */
export async function requestAnalysis(
  text: string,
  language: string,
  sureness: Sureness,
): Promise<AnalyseResult> {
  const request: BackgroundRequest = { type: 'analyse', text, language, sureness };
  const answer: AnalyseResult | undefined = await ask(request);
  return answer ?? { ok: false, reason: 'analysisFailed' };
}

/** Tells background and popup that the page's state has changed; how many attributions are for the badge, null for none. */
export function announceChange(attributions: number | null): void {
  ask({ type: 'pageChanged', attributions });
}

/** Has the marks of this page drawn in other looks than before, both as the settings keep them. */
export function requestLooks(before: KeptLooks, now: KeptLooks): void {
  ask({ type: 'dressMarks', before, now });
}

/** Has a sketch looked through for appeals; a background that cannot be reached finds none. */
export async function requestAppeals(sketch: Sketch): Promise<Recognised> {
  const request: BackgroundRequest = { type: 'findAppeals', sketch };
  const result = v.safeParse(appealsResult, await ask(request));
  if (!result.success || !result.output.ok) return { appeals: [], milliseconds: 0 };
  const { words, ...recognised } = result.output.value;
  learn(words);
  return recognised;
}

/** Has a rule made of a block; a background that cannot be reached keeps none. */
export async function requestRule(
  id: string,
  act: RuleAct,
  block: PointedOut,
): Promise<ChoiceResult> {
  return asResult(await ask({ type: 'chooseBlock', id, act, ...block }));
}

/** Has the rules dropped that a block is folded by; a background that cannot be reached drops none. */
export async function dropFoldRules(block: PointedOut): Promise<ChoiceResult> {
  return asResult(await ask({ type: 'unchooseBlock', ...block }));
}

/** Has the rule of an id taken back; said at once, since the page may be left in a moment. */
export async function takeBackRule(id: string): Promise<Kept> {
  return (await ask({ type: 'dropRule', id })) === 'kept' ? 'kept' : 'notKept';
}

const asResult = (answer: unknown): ChoiceResult =>
  answer === 'kept' || answer === 'isStory' ? answer : 'notKept';

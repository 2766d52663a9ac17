import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { analyse } from '../analyse.ts';
import {
  type AnalyseResult,
  type AppealsResult,
  type BackgroundRequest,
  backgroundRequest,
  type ChoiceResult,
  type Result,
  refused,
} from '../messages.ts';
import { loadSettings } from '../settings.ts';
import { siteOf } from '../site-rules.ts';
import { timed } from '../slices.ts';
import { THRESHOLDS } from '../sureness.ts';
import { tongueOf } from '../tongue/index.ts';
import { appealsOn } from './appeals-on.ts';
import { showAttributions } from './badge.ts';
import { dressMarks } from './dress-marks.ts';
import { wordsForLines } from './line-words.ts';
import { dropFoldRules, dropRule, makeRule, rulesOf } from './site-rules.ts';
import { startPage } from './start-page.ts';
import { warmUp } from './warm-up.ts';

/** As much of a message's sender as the door looks at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Answer = AnalyseResult | AppealsResult | ChoiceResult | boolean | Result<null, never>;

const done: Result<null, never> = { ok: true, value: null };

/** Whether a message comes from one of the extension's own scripts in a tab, or one of its own pages. */
function isOwn({ id, url, tab }: Sender): boolean {
  if (id !== browser.runtime.id) return false;
  return tab !== undefined || (url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** The language that is analysed; a text whose language nobody can tell is taken for it. */
const READ_LANGUAGE = 'en';

type AnalyseRequest = Extract<BackgroundRequest, { type: 'analyse' }>;

async function analyseText(request: AnalyseRequest): Promise<AnalyseResult> {
  const { text, sureness } = request;
  try {
    const language = tongueOf(text, request.language) ?? READ_LANGUAGE;
    if (language !== READ_LANGUAGE) return { ok: false, reason: 'otherLanguage', language };
    const { ownNames } = await loadSettings();
    const options = { threshold: THRESHOLDS[sureness], ownNames };
    return { ok: true, value: await analyse(text, options) };
  } catch (error) {
    // The page only needs to know that there is no analysis; why is for whoever debugs the background.
    console.error(error);
    return { ok: false, reason: 'analysisFailed' };
  }
}

/** The site of the page that a message comes from. */
function siteOfSender({ url = '' }: Sender): string {
  return URL.canParse(url) ? siteOf(new URL(url).host) : '';
}

/** @param checking what it took to check the request, in milliseconds. */
async function answer(
  request: BackgroundRequest,
  sender: Sender,
  checking: number,
): Promise<Answer> {
  const { tab } = sender;
  switch (request.type) {
    case 'analyse':
      return analyseText(request);
    case 'findAppeals': {
      const rules = await rulesOf(siteOfSender(sender));
      const found = timed(() => {
        const appeals = appealsOn(request.sketch, rules);
        return { appeals, words: wordsForLines(appeals) };
      });
      const milliseconds = checking + found.milliseconds;
      return { ok: true, value: { ...found.value, milliseconds } };
    }
    case 'chooseBlock':
      return makeRule(siteOfSender(sender), request);
    case 'unchooseBlock':
      return dropFoldRules(siteOfSender(sender), request);
    case 'dropRule':
      return dropRule(siteOfSender(sender), request.id);
    case 'startPage': {
      const wish = request.tabId === null ? 'page' : 'reader';
      const tabId = request.tabId ?? tab?.id;
      if (tabId === undefined) return refused;
      const started = startPage(tabId, wish);
      warmUp();
      return started;
    }
    case 'dressMarks':
      if (tab?.id === undefined) return refused;
      await dressMarks(tab.id, request.before, request.now);
      return done;
    case 'pageChanged':
      if (tab?.id === undefined) return refused;
      await showAttributions(tab.id, request.attributions);
      return done;
  }
}

/** Answers a message from a page or the popup; a stranger's, or one that fits no schema, is refused. Never throws. */
export async function answerRequest(message: unknown, sender: Sender): Promise<Answer> {
  if (!isOwn(sender)) return refused;
  const { value: request, milliseconds } = timed(() => v.safeParse(backgroundRequest, message));
  if (!request.success) return refused;
  try {
    return await answer(request.output, sender, milliseconds);
  } catch (error) {
    // The storage, mostly: what the reader has said about the site is not known then, and nothing is done against it.
    console.error(error);
    return refused;
  }
}

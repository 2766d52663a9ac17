import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { analyse } from '../analyse.ts';
import {
  type AnalyseResult,
  type AppealsResult,
  type BackgroundRequest,
  backgroundRequest,
  type Refused,
  type Result,
} from '../messages.ts';
import { findRuns } from '../recognition/index.ts';
import { loadSettings } from '../settings.ts';
import { tongueOf } from '../tongue/index.ts';
import { showAttributions } from './badge.ts';

/** As much of a message's sender as the door looks at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Answer = AnalyseResult | AppealsResult | Result<null, never>;

const refused: Refused = { ok: false, reason: 'refused' };
const done: Result<null, never> = { ok: true, value: null };

/** Whether a message comes from one of the extension's own scripts in a tab, or one of its own pages. */
function isOwn({ id, url, tab }: Sender): boolean {
  if (id !== browser.runtime.id) return false;
  return tab !== undefined || (url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** The language that is analysed; a text whose language nobody can tell is taken for it. */
const READ_LANGUAGE = 'en';

async function analyseText(text: string, declared: string): Promise<AnalyseResult> {
  try {
    const language = tongueOf(text, declared) ?? READ_LANGUAGE;
    if (language !== READ_LANGUAGE) return { ok: false, reason: 'otherLanguage', language };
    return { ok: true, value: await analyse(text, (await loadSettings()).ownNames) };
  } catch (error) {
    // The page only needs to know that there is no analysis; why is for whoever debugs the background.
    console.error(error);
    return { ok: false, reason: 'analysisFailed' };
  }
}

async function answer(request: BackgroundRequest, { tab }: Sender): Promise<Answer> {
  switch (request.type) {
    case 'analyse':
      return analyseText(request.text, request.language);
    case 'findAppeals':
      return { ok: true, value: findRuns(request.outline) };
    case 'pageChanged':
      if (tab?.id === undefined) return refused;
      await showAttributions(tab.id, request.attributions);
      return done;
  }
}

/** Answers a message from a page or the popup; a stranger's, or one that fits no schema, is refused. Never throws. */
export async function answerRequest(message: unknown, sender: Sender): Promise<Answer> {
  if (!isOwn(sender)) return refused;
  const request = v.safeParse(backgroundRequest, message);
  return request.success ? answer(request.output, sender) : refused;
}

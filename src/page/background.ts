/** What a page says to the background. */
import { browser } from 'wxt/browser';
import type { AnalyseResult, BackgroundRequest } from '../messages.ts';

/**
 * Asks for the analysis of a text; a background that cannot be reached is a failure like any other.
 *
 * @param language what the page declares, a BCP 47 tag or nothing.
 */
export async function requestAnalysis(text: string, language: string): Promise<AnalyseResult> {
  const request: BackgroundRequest = { type: 'analyse', text, language };
  const answer: AnalyseResult | undefined = await browser.runtime
    .sendMessage(request)
    .catch(() => undefined);
  return answer ?? { ok: false, reason: 'analysisFailed' };
}

/** Tells background and popup that the page's state is another. */
export function announceChange(attributions: number | null): void {
  const request: BackgroundRequest = { type: 'pageChanged', attributions };
  // Nobody there to hear it (the extension was updated or switched off) is no error of the page.
  browser.runtime.sendMessage(request).catch(() => {});
}

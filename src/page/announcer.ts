import type { PageStatus } from '../messages.ts';
import { announceChange } from './background.ts';

/**
 * Passes a page's status on to background and popup; a page on which nothing was ever found keeps
 * silent, so that on most pages of the web the background is not even woken.
 */
export function createAnnouncer(): (status: PageStatus) => void {
  let spoken = false;
  return (status) => {
    const quiet = status.status === 'notAnArticle' || status.status === 'siteOff';
    if (quiet && !spoken) return;
    spoken = true;
    announceChange(status.status === 'read' ? status.analysis.attributions.length : null);
  };
}

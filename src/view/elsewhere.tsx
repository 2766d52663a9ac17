import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { message } from '../strings.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

interface ElsewhereProps {
  /** The tab that a panel can be opened beside; null where there is none, or the panel is open. */
  readonly panelFor: number | null;
  /** What else can be done with the page. */
  readonly children: ComponentChildren;
}

/** Opens the panel; the popup has done its work then. */
async function goToPanel(tabId: number): Promise<void> {
  if (await openSidePanel(tabId)) window.close();
}

/** What leads out of the view. */
export function Elsewhere({ panelFor, children }: ElsewhereProps) {
  return (
    <div class="view__elsewhere">
      {panelFor !== null && hasSidePanel() && (
        <button type="button" class="view__link" onClick={() => goToPanel(panelFor)}>
          {message('popupSidePanel')}
        </button>
      )}
      <button type="button" class="view__link" onClick={() => browser.runtime.openOptionsPage()}>
        {message('popupOptions')}
      </button>
      {children}
    </div>
  );
}

import { browser } from 'wxt/browser';
import { message } from '../strings.ts';
import { requestAccess } from './access.ts';
import { Notice } from './notice.tsx';
import type { Silence } from './page-state.ts';

interface ReloadProps {
  readonly tabId: number | null;
}

/** Loads the page again; whoever follows it hears of it. */
export function Reload({ tabId }: ReloadProps) {
  if (tabId === null) return null;
  return (
    <button type="button" class="notice__action" onClick={() => browser.tabs.reload(tabId)}>
      {message('popupReload')}
    </button>
  );
}

function Allow({ tabId }: ReloadProps) {
  // A content script comes only with the next load.
  const allow = async () => {
    if ((await requestAccess()) && tabId !== null) await browser.tabs.reload(tabId);
  };
  return (
    <button type="button" class="notice__action" onClick={allow}>
      {message('popupAllow')}
    </button>
  );
}

/** Why a page does not answer, and what can be done about it. */
export function SilentNotice({ why, tabId }: ReloadProps & { readonly why: Silence }) {
  switch (why) {
    case 'loading':
      return <Notice title="popupLoading" text="popupLoadingText" />;
    case 'forbidden':
      return <Notice title="popupForbidden" text="popupForbiddenText" />;
    case 'notStarted':
      return (
        <Notice title="popupNotStarted" text="popupNotStartedText">
          <Reload tabId={tabId} />
        </Notice>
      );
    case 'noAccess':
      return (
        <Notice title="popupNoAccess" text="popupNoAccessText">
          <Allow tabId={tabId} />
        </Notice>
      );
    case 'unknown':
      return (
        <Notice title="popupUnknown" text="popupUnknownText">
          <Reload tabId={tabId} />
        </Notice>
      );
  }
}

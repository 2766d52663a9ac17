import { problemInWords, useLooks, useSettings } from '../controls/index.ts';
import type { PageDescription } from '../messages.ts';
import { siteName } from '../site-name.ts';
import { message } from '../strings.ts';
import { Elsewhere } from './elsewhere.tsx';
import { ExportMenu } from './export-menu.tsx';
import { headlineOf } from './headline.ts';
import { Masthead } from './masthead.tsx';
import { PageView } from './page-view.tsx';
import { SilentNotice } from './silent-notice.tsx';
import { Switches } from './switches.tsx';
import { usePage } from './use-page.ts';
import { usePlace } from './use-place.ts';
import '../controls/paper.css';
import '../palette.css';
import './view.css';
import './kinds.css';

/** An article's headline; other pages are only named by the extension. */
function headline(description: PageDescription): string {
  const { status } = description.page;
  return status === 'siteOff' || status === 'notAnArticle' ? '' : headlineOf(description);
}

/** The language that an article is in: what was found, or what it says of itself. */
function languageOf({ page, language }: PageDescription): string {
  return page.status === 'otherLanguage' ? page.language : language;
}

function articleText({ page }: PageDescription): string {
  return page.status === 'read' ? page.text : '';
}

interface ViewProps {
  /** Null: there is no such tab. */
  readonly tabId: number | null;
  readonly stands: 'in the popup' | 'in the panel';
}

/** A page's sourcing and the switches. */
export function View({ tabId, stands }: ViewProps) {
  const state = usePage(tabId);
  const { settings, change, problem } = useSettings();
  useLooks(settings);
  const description = state.status === 'described' ? state.description : null;
  const { shown, told, show } = usePlace(tabId, description ? articleText(description) : '');
  const asking = state.status === 'asking' ? message('popupAsking') : '';
  return (
    <div class="view paper">
      <div class="view__body">
        <Masthead
          outlet={description ? description.outlet || siteName(description.site) : ''}
          headline={description ? headline(description) : ''}
          language={description ? languageOf(description) : ''}
        />
        {state.status === 'silent' && <SilentNotice why={state.why} tabId={tabId} />}
        {description && (
          <PageView description={description} tabId={tabId} shown={shown} show={show} />
        )}
      </div>
      {/* What was shown can be seen in the page; only what went wrong needs room here. */}
      <p class={shown?.found && !problem ? 'visually-hidden' : 'view__status'} role="status">
        {problemInWords(problem) || asking || told}
      </p>
      {settings && (
        <div class="view__foot">
          <Switches settings={settings} change={change} page={state} />
          <Elsewhere panelFor={stands === 'in the popup' ? tabId : null}>
            {description?.page.status === 'read' && (
              <ExportMenu description={description} page={description.page} />
            )}
          </Elsewhere>
        </div>
      )}
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import type { PageDescription, PageStatus } from '../messages.ts';
import { figure } from '../numbers.ts';
import { buildReport } from '../report/index.ts';
import { siteName } from '../site-name.ts';
import { MAXIMUM_TEXT } from '../text-limits.ts';
import type { Read } from './exported-article.ts';
import { languageName } from './language-name.ts';
import { Notice } from './notice.tsx';
import { ReportView } from './report-view.tsx';
import { Reload } from './silent-notice.tsx';
import type { Places } from './statements.tsx';

type Failure = Extract<PageStatus, { status: 'failed' }>['reason'];

function ReadPage({ page, ...places }: Places & { readonly page: Read }) {
  const report = useMemo(() => buildReport(page.text, page.analysis), [page]);
  return <ReportView report={report} {...places} />;
}

function FailureNotice({ reason, tabId }: { reason: Failure; tabId: number | null }) {
  switch (reason) {
    case 'noText':
      return <Notice title="popupNoText" text="popupNoTextText" />;
    case 'tooLarge':
      return <Notice title="popupTooLarge" text="popupTooLargeText" />;
    case 'tooLong':
      return <Notice title="popupTooLong" text="popupTooLongText" about={figure(MAXIMUM_TEXT)} />;
    case 'analysisFailed':
      return (
        <Notice title="popupAnalysisFailed" text="popupAnalysisFailedText">
          <Reload tabId={tabId} />
        </Notice>
      );
  }
}

interface PageViewProps extends Places {
  readonly description: PageDescription;
  readonly tabId: number | null;
}

/** A page that has answered: its report, or why there is none. */
export function PageView({ description, tabId, ...places }: PageViewProps) {
  const { page, site } = description;
  switch (page.status) {
    case 'siteOff':
      return <Notice title="popupSiteOff" text="popupSiteOffText" about={siteName(site)} />;
    case 'notAnArticle':
      return (
        <Notice
          title="popupNotAnArticle"
          text={page.reason === 'noBody' ? 'popupNoBodyText' : 'popupNotAnArticleText'}
        />
      );
    case 'otherLanguage':
      return (
        <Notice
          title="popupOtherLanguage"
          text="popupOtherLanguageText"
          about={languageName(page.language)}
        />
      );
    case 'reading':
      return <Notice title="popupReading" text="popupReadingText" />;
    case 'failed':
      return <FailureNotice reason={page.reason} tabId={tabId} />;
    case 'read':
      return <ReadPage page={page} {...places} />;
  }
}

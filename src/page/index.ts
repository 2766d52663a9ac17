/** The door of `page/`: one page's life in the page's script, from the first look to switching off. */
import { dropNotice, dropOldFolds, showNotice } from '../appeals/index.ts';
import { gate, markRunning, type OnNavigation } from '../gate/index.ts';
import { dropOldMarks } from '../marks/index.ts';
import { onAbort } from '../on-abort.ts';
import { loadSettings, type Settings, watchSettings } from '../settings.ts';
import { siteOf } from '../site-rules.ts';
import { type MessageKey, message } from '../strings.ts';
import { followPointer } from './pointed-at.ts';
import { answerRequests } from './requests.ts';
import { createVisits } from './visits.ts';

export { endWithExtension } from './lifetime.ts';

/** When a page that the reader comes back to looks what has changed, in milliseconds from then. */
const WAKES = [0, 1_000];

interface PageOptions {
  readonly document: Document;
  readonly host: string;
  readonly onNavigation: OnNavigation;
  /** Ends everything: the page is then as it was. */
  readonly signal: AbortSignal;
}

/** Starts the extension on a page, and keeps to the reader's settings as they change. */
export async function startPage({ document, host, onNavigation, signal }: PageOptions) {
  markRunning(signal);
  dropOldFolds();
  dropOldMarks();
  const pointedAt = followPointer(document, signal);
  const visits = createVisits(document, siteOf(host), signal);
  const start = async () => {
    await followSettings(visits.follow, signal);
    if (!signal.aborted) onNavigation(visits.navigate);
  };

  const started = start();
  const tell = (word: MessageKey) => showNotice(document, message(word), signal, 'aMoment');
  const whyNoMarks = async () => {
    if (!(await loadSettings()).marks) return 'marksOff';
    const isBeingRead = visits.describe().page.status === 'reading' && gate(document).isArticle;
    return isBeingRead ? 'marksNotYet' : 'marksNone';
  };
  // What the page is, its settings say: who asks earlier waits for them.
  const describeStarted = () => started.then(visits.describe);
  answerRequests(
    {
      describe: describeStarted,
      show: async (request) => {
        dropNotice();
        await started;
        const isShown = visits.current()?.show(request) ?? false;
        if (request.type === 'step' && !isShown) tell(await whyNoMarks());
        return isShown;
      },
      choose: async (act) => {
        dropNotice();
        await started;
        const visit = visits.current();
        if (visit) await visit.choose(act, pointedAt());
        else showNotice(document, message('foldSiteOff'), signal);
      },
      tell,
    },
    signal,
  );
  await started;
}

/** Calls back with the settings, and whenever they change, until `signal` aborts; resolves after the first time. */
async function followSettings(
  follow: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  // Watched before they are read: a switch that is turned meanwhile counts.
  onAbort(signal, watchSettings(follow));
  const first = await loadSettings();
  if (signal.aborted) return;
  follow(first);
  const followAgain = async () => {
    const now = await loadSettings();
    if (!signal.aborted) follow(now);
  };
  // A page that the reader comes back to has slept: its badge went, and settings changed unheard. Firefox may take the
  // badge back a moment after the page is shown: hence twice.
  const wake = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    for (const wait of WAKES) setTimeout(() => followAgain().catch(() => {}), wait);
  };
  addEventListener('pageshow', wake, { signal });
}

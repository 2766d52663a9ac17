import { type Appeal, showNotice, type Watch, watchAppeals } from '../appeals/index.ts';
import { gate, looks, pageTitle, pause } from '../gate/index.ts';
import type { PageDescription, PageStatus } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { RuleAct } from '../site-rules.ts';
import { type MessageKey, message } from '../strings.ts';
import { MAXIMUM_TITLE } from '../text-limits.ts';
import { watchArticle } from './article-changes.ts';
import { requestAppeals } from './background.ts';
import { createChoices } from './choices.ts';
import { createFoldings, type Folding } from './foldings.ts';
import { createMarking, type ShowRequest } from './marking.ts';
import type { OpenedAppeals } from './opened-appeals.ts';
import { createProgress } from './progress.ts';
import { analysisFor, createReader } from './reader.ts';
import { createStopwatch } from './stopwatch.ts';

/** One address of a page, from the first look to the last. */
export interface Visit {
  describe(): Omit<PageDescription, 'site' | 'address'>;
  /** Brings the reader to a place; says whether the page shows it. */
  show(request: ShowRequest): boolean;
  /** Has blocks like the one that a node stands in folded from now on, or left; says so where there is nothing to fold. */
  choose(act: RuleAct, node: Node | null): Promise<void>;
  applySettings(settings: Settings): void;
  /** Whether there is an article, or may be one: what changes in it is seen then, wherever the page goes. */
  isReading(): boolean;
}

interface VisitOptions {
  readonly document: Document;
  /** The site, as the settings go by it. */
  readonly site: string;
  readonly settings: Settings;
  readonly opened: OpenedAppeals;
  /** How long to wait before the first look, in milliseconds. */
  readonly wait: number;
  /** What the visit says of itself has changed. */
  readonly onChange: (status: PageStatus) => void;
  /** Ends the visit: the page is then as it was. */
  readonly signal: AbortSignal;
}

/** The rules for blocks of a site, to be compared. */
function rulesFor(site: string, { siteRules }: Settings): string {
  return siteRules.flatMap((rule) => (rule.site === site ? rule.id : [])).join();
}

/** What the reader wants done with the appeals of a site that is an article, or may be one. */
function foldingOn(site: string, { folding, appealsShownOn }: Settings): Folding {
  if (!folding) return 'off';
  return appealsShownOn.includes(site) ? 'shown' : 'on';
}

/** Gate, fold, read, analyse, paint; and again whatever has changed, until the signal aborts. */
export function startVisit(options: VisitOptions): Visit {
  const { document, site, opened, signal } = options;
  const stopwatch = createStopwatch();
  const marking = createMarking(signal);
  const progress = createProgress(marking, stopwatch, options.onChange);
  const { announce, article, setStatus, status } = progress;
  const choices = createChoices(document, site, signal);
  const foldings = createFoldings(
    opened,
    { onChoose: choices.make, onTakeBack: choices.takeBack, onChange: announce },
    signal,
  );
  let watch: Watch | null = null;
  let settings = options.settings;

  const isBeingRead = () => status().status === 'reading';
  const apply = () => {
    const isNone = status().status === 'notAnArticle';
    foldings.setFolding(isNone ? 'off' : foldingOn(site, settings));
    marking.setMarks(settings.marks ? settings.unmarked : 'all');
  };
  const leave = (now: PageStatus) => {
    progress.leave(now);
    apply();
  };
  const fail = () => {
    if (!signal.aborted) setStatus({ status: 'failed', reason: 'analysisFailed' });
  };

  const read = createReader({
    document,
    appealNodes: foldings.nodes,
    settings: () => settings,
    onReading: (reading) => {
      if (reading.outcome === 'failed') return leave({ status: 'failed', reason: reading.reason });
      progress.take(reading);
      apply();
    },
    onError: fail,
    signal,
  });
  const readAgain = async () => {
    const verdict = gate(document);
    if (verdict.isArticle) await read();
    else leave({ status: 'notAnArticle', reason: verdict.reason });
  };

  const takeUp = (appeals: readonly Appeal[]) => {
    foldings.add(appeals);
    const inText = appeals.some(({ nodes }) => nodes.some((node) => article()?.contains(node)));
    if (inText) readAgain();
    // An article that is being read will be told of with its appeals.
    else if (!isBeingRead()) announce();
  };
  const begin = async () => {
    setStatus({ status: 'reading' });
    apply();
    opened.takeOver(settings);
    watch = watchAppeals(document, {
      ask: requestAppeals,
      known: foldings.nodes,
      onFound: takeUp,
      onAll: foldings.keepOnly,
      signal,
    });
    const milliseconds = await watch.first;
    signal.throwIfAborted();
    stopwatch.add(milliseconds ?? {});
    await pause(0, signal);
    const first = read();
    watchArticle({ document, current: article, first, onChanged: readAgain, signal });
    await first;
  };
  const look = async () => {
    for await (const _ of looks(options.wait, signal)) {
      const verdict = stopwatch.time('gate', () => gate(document));
      if (verdict.isArticle) return begin();
      setStatus({ status: 'notAnArticle', reason: verdict.reason });
    }
  };

  look().catch(fail);
  return {
    show: marking.show,
    describe: () => ({
      title: article()?.title ?? pageTitle(document).slice(0, MAXIMUM_TITLE),
      outlet: article()?.outlet ?? '',
      language: article()?.language ?? '',
      folded: foldings.describe(),
      page: status(),
    }),
    async choose(act, node) {
      const say = (key: MessageKey) => showNotice(document, message(key), signal);
      if (act === 'fold' && !gate(document).isArticle) say('foldNoArticle');
      else if (node === null) say('foldUnknown');
      else if (act === 'fold') await choices.foldLike(node);
      else if (!foldings.leave(node)) say('foldNothingHere');
    },
    isReading: () => article() !== null || isBeingRead(),
    applySettings(now) {
      const readsAnew = analysisFor(now) !== analysisFor(settings);
      const otherRules = rulesFor(site, now) !== rulesFor(site, settings);
      settings = now;
      apply();
      announce();
      if (readsAnew && article() !== null) readAgain();
      if (otherRules) watch?.lookAgain();
    },
  };
}

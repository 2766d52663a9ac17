import type { Settings } from '../settings.ts';
import { type Reading, readPage } from './read-page.ts';

interface ReaderOptions {
  readonly document: Document;
  /** What belongs to appeals by now: none of it is the article's text. */
  readonly appealNodes: () => ReadonlySet<Node>;
  /** The settings as they are now. */
  readonly settings: () => Settings;
  readonly onReading: (reading: Reading) => void;
  /** Reading, or what was done with it, has thrown. */
  readonly onError: () => void;
  readonly signal: AbortSignal;
}

/** What of the settings bears on the analysis itself, to be compared. */
export const analysisFor = ({ ownNames, sureness }: Settings) =>
  JSON.stringify([ownNames, sureness]);

/**
 * Gives what reads the article. A later call takes the place of one that is still under way, and what became out of date
 * while it was read (other settings, an appeal found in the text) is read once more before anybody hears of it.
 */
export function createReader({
  document,
  appealNodes,
  settings,
  onReading,
  onError,
  signal,
}: ReaderOptions): () => Promise<void> {
  let latest = new AbortController();

  const isOutOfDate = (reading: Reading, asked: Settings, exclude: ReadonlySet<Node>) => {
    if (reading.outcome === 'failed') return false;
    if (analysisFor(asked) !== analysisFor(settings())) return true;
    const cameMeanwhile = [...appealNodes()].filter((node) => !exclude.has(node));
    return cameMeanwhile.some((node) => reading.article.contains(node));
  };
  const read = async (): Promise<void> => {
    latest.abort();
    latest = new AbortController();
    const mine = AbortSignal.any([signal, latest.signal]);
    const exclude = appealNodes();
    const asked = settings();
    try {
      const reading = await readPage(document, exclude, asked.sureness, mine);
      if (isOutOfDate(reading, asked, exclude)) return read();
      onReading(reading);
    } catch {
      if (!mine.aborted) onError();
    }
  };
  return read;
}

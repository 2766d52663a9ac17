/** A word to the reader in a corner of the page: where a wish could not be met, or was met out of sight. */
import { render } from 'preact';
import { onAbort } from '../../on-abort.ts';
import { createShadowHost, putInReach } from '../../shadow/index.ts';
import { language, message } from '../../strings.ts';
import css from './fold-line.css?inline';

/** How long a word stays that tells only what was done, in milliseconds. */
const MOMENT = 4_000;

let takeAway = () => {};

/** Takes away what is shown: what the reader does next, and a later word, leave nothing to say of it. */
export const dropNotice = (): void => takeAway();

/**
 * Shows a word until it is closed, the reader presses Escape or `signal` aborts; nothing of it is left then. Shows none
 * where that has aborted already.
 *
 * @param stays whether it goes by itself as well.
 */
export function showNotice(
  document: Document,
  words: string,
  signal: AbortSignal,
  stays: 'untilClosed' | 'aMoment' = 'untilClosed',
): void {
  dropNotice();
  if (signal.aborted) return;
  const ending = new AbortController();
  const close = () => ending.abort();
  takeAway = close;
  const { host, root, remove } = createShadowHost(document, 'says-who-fold', css);
  host.setAttribute('data-says-who-overlay', '');
  render(
    <div class="line" lang={language()}>
      <span role="alert">{words}</span>
      <button type="button" onClick={close}>
        {message('close')}
      </button>
    </div>,
    root,
  );
  putInReach(document, host);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  window.addEventListener('keydown', onKey, {
    capture: true,
    passive: true,
    signal: ending.signal,
  });
  if (stays === 'aMoment') setTimeout(close, MOMENT);
  onAbort(ending.signal, remove);
  // Not for good: a script outlives many notices.
  signal.addEventListener('abort', close, { signal: ending.signal });
}

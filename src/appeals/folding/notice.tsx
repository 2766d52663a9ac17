/** A word to the reader in a corner of the page, where a wish could not be met. */

import { render } from 'preact';
import { get } from '../../dom.ts';
import { onAbort } from '../../on-abort.ts';
import { createShadowHost } from '../../shadow/index.ts';
import { language } from '../../strings.ts';
import css from './fold-line.css?inline';

/** Shows a word until it is pressed or `signal` aborts; nothing of it is left then. */
export function showNotice(document: Document, words: string, signal: AbortSignal): void {
  const { host, root, remove } = createShadowHost(document, 'says-who-fold', css);
  host.setAttribute('data-says-who-overlay', '');
  render(
    <div class="line" role="alert" lang={language()}>
      <button type="button" onClick={remove}>
        {words}
      </button>
    </div>,
    root,
  );
  get(document, 'documentElement').append(host);
  onAbort(signal, remove);
}

import { useEffect, useState } from 'preact/hooks';
import { useTold } from '../controls/index.ts';
import { message } from '../strings.ts';
import {
  CHROMIUM_ADDRESS,
  openSettings,
  opensSettings,
  readShortcuts,
  type Shortcut,
} from './shortcuts.ts';

/** The keys as they are now: the reader changes them in another tab, and comes back. */
function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const read = async () => {
      const now = await readShortcuts();
      if (!signal.aborted) setShortcuts(now);
    };
    read();
    addEventListener('focus', read, { signal });
    return () => leaving.abort();
  }, []);
  return shortcuts;
}

/** An address that no link may lead to, to be put into the address bar. */
function AddressToCopy() {
  const [told, tell] = useTold();
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(CHROMIUM_ADDRESS).then(
      () => true,
      () => false,
    );
    tell(message(copied ? 'optionsKeysCopied' : 'optionsKeysNotCopied'));
  };
  return (
    <>
      <p>{message('optionsKeysAddress')}</p>
      <p class="shortcuts__address">
        <code>{CHROMIUM_ADDRESS}</code>
        <button type="button" class="options__button" onClick={copy}>
          {message('optionsKeysCopy')}
        </button>
      </p>
      <p role="status">{told}</p>
    </>
  );
}

/** The keyboard commands with their keys, and how to give them others. */
export function ShortcutsSection() {
  const shortcuts = useShortcuts();
  return (
    <>
      <p class="options__hint">{message('optionsKeysHint')}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class="names__row">
            <dt>{command}</dt>
            <dd>{keys === '' ? message('optionsKeysNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {opensSettings() ? (
        <button type="button" class="options__button" onClick={openSettings}>
          {message('optionsKeysChange')}
        </button>
      ) : (
        <AddressToCopy />
      )}
    </>
  );
}

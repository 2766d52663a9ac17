import { useLayoutEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../settings.ts';

/** The reader's settings, up to date; null until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  // Before the first paint: an effect after it would cost every popup a frame or two.
  useLayoutEffect(() => {
    const unwatch = watchSettings(setSettings);
    // What is heard meanwhile is newer than what is loaded.
    loadSettings().then((loaded) => setSettings((heard) => heard ?? loaded));
    return unwatch;
  }, []);
  return settings;
}

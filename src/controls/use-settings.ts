import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  type Kept,
  loadSettings,
  type Settings,
  type SettingsChange,
  watchSettings,
} from '../settings.ts';

/** What went wrong: the settings cannot be read, or the last change of them could not be kept. */
export type SettingsProblem = 'unreadable' | 'notKept';

/** Changes settings; what could not be kept is said on the page by itself. */
export type Change = (change: SettingsChange) => Promise<Kept>;

interface SettingsInUse {
  /** Up to date; null until they are loaded. */
  readonly settings: Settings | null;
  readonly change: Change;
  readonly problem: SettingsProblem | null;
}

/** The reader's settings on a page of the extension, and what changes them from there. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<SettingsProblem | null>(null);
  // Before the first paint: an effect after it would cost every popup a frame or two.
  useLayoutEffect(() => {
    const unwatch = watchSettings(setSettings);
    loadSettings().then(
      // What is heard meanwhile is newer than what is loaded.
      (loaded) => setSettings((heard) => heard ?? loaded),
      () => setProblem('unreadable'),
    );
    return unwatch;
  }, []);
  const change = useCallback(async (wanted: SettingsChange) => {
    // Said anew where it happens again.
    setProblem(null);
    const kept = await changeSettings(wanted);
    if (kept === 'notKept') setProblem('notKept');
    return kept;
  }, []);
  const isReadAfterAll = problem === 'unreadable' && settings !== null;
  return { settings, change, problem: isReadAfterAll ? null : problem };
}

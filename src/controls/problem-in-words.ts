import { type MessageKey, message } from '../strings.ts';
import type { SettingsProblem } from './use-settings.ts';

const words: Readonly<Record<SettingsProblem, MessageKey>> = {
  unreadable: 'settingsUnreadable',
  notKept: 'settingsNotKept',
};

/** What went wrong with the settings, in words; empty where nothing did. */
export function problemInWords(problem: SettingsProblem | null): string {
  return problem === null ? '' : message(words[problem]);
}

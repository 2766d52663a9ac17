import { Switch } from '../controls/index.ts';
import { type MessageKey, message } from '../strings.ts';
import type { SectionProps } from './sections.ts';
import { SurenessChoice } from './sureness-choice.tsx';

const switches: readonly {
  readonly setting: 'marks' | 'folding' | 'badge';
  readonly label: MessageKey;
  readonly hint: MessageKey;
}[] = [
  { setting: 'marks', label: 'popupMarksSwitch', hint: 'optionsMarksHint' },
  { setting: 'folding', label: 'popupFoldingSwitch', hint: 'optionsFoldingHint' },
  { setting: 'badge', label: 'optionsBadgeSwitch', hint: 'optionsBadgeHint' },
];

/** What is on and off on every page. */
export function GeneralSection({ settings, change }: SectionProps) {
  return (
    <>
      {switches.map(({ setting, label, hint }) => (
        <Switch
          key={setting}
          label={message(label)}
          hint={message(hint)}
          state={settings[setting] ? 'on' : 'off'}
          onToggle={() => change((now) => ({ [setting]: !now[setting] }))}
        />
      ))}
      <SurenessChoice settings={settings} change={change} />
    </>
  );
}

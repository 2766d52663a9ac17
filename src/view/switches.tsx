import { type Change, Switch } from '../controls/index.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import { siteName } from '../site-name.ts';
import { message } from '../strings.ts';
import { appealsHint } from './appeals-hint.ts';
import type { PageState } from './page-state.ts';

const without = (hosts: readonly string[], host: string) => hosts.filter((one) => one !== host);
const toggleMarks: SettingsChange = ({ marks }) => ({ marks: !marks });

/** Whether appeals are folded on a site; off for one site or for all, it comes to the same there. */
const folds = ({ folding, appealsShownOn }: Settings, site: string) =>
  folding && !appealsShownOn.includes(site);

const toggleFolding =
  (site: string): SettingsChange =>
  (now) =>
    folds(now, site)
      ? { folding: false }
      : { folding: true, appealsShownOn: without(now.appealsShownOn, site) };

const toggleSite =
  (site: string): SettingsChange =>
  ({ sitesOff }) => ({
    sitesOff: sitesOff.includes(site) ? without(sitesOff, site) : [...sitesOff, site],
  });

const state = (isOn: boolean) => (isOn ? 'on' : 'off');

interface SwitchesProps {
  readonly settings: Settings;
  readonly change: Change;
  readonly page: PageState;
}

/** What the reader turns on and off: everywhere, and on this site. */
export function Switches({ settings, change, page }: SwitchesProps) {
  const description = page.status === 'described' ? page.description : null;
  const site = description?.site ?? '';
  return (
    <section class="switches" aria-label={message('popupSwitches')}>
      <Switch
        label={message('popupMarksSwitch')}
        hint=""
        state={state(settings.marks)}
        onToggle={() => change(toggleMarks)}
      />
      {site && (
        <Switch
          label={message('popupSiteSwitch', siteName(site))}
          hint=""
          state={state(!settings.sitesOff.includes(site))}
          onToggle={() => change(toggleSite(site))}
        />
      )}
      {/* How it stands depends on the site: until that is known, a click would mean another thing. */}
      {page.status !== 'asking' && (
        <Switch
          label={message('popupFoldingSwitch')}
          hint={appealsHint(settings, description)}
          state={state(folds(settings, site))}
          onToggle={() => change(toggleFolding(site))}
        />
      )}
    </section>
  );
}

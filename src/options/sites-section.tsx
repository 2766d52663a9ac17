import type { Change } from '../controls/index.ts';
import { figure } from '../numbers.ts';
import { listLimits } from '../settings.ts';
import { siteName } from '../site-name.ts';
import type { OpenedAppeal, SiteRule } from '../site-rules.ts';
import { counted, message } from '../strings.ts';
import { type RemovableItem, RemovableList } from './removable-list.tsx';
import type { SectionProps } from './sections.ts';
import { SiteForm, type SiteList } from './site-form.tsx';

const siteItems = (list: SiteList, sites: readonly string[], change: Change): RemovableItem[] =>
  sites.map((site) => ({
    key: site,
    name: siteName(site),
    onRemove: () => change((now) => ({ [list]: now[list].filter((other) => other !== site) })),
  }));

const ruleItems = (rules: readonly SiteRule[], change: Change): RemovableItem[] =>
  rules.map(({ id, site, act, excerpt }) => ({
    key: id,
    name: message(act === 'fold' ? 'optionsRuleFold' : 'optionsRuleLeave', siteName(site), excerpt),
    onRemove: () =>
      change(({ siteRules }) => ({
        siteRules: siteRules.filter((rule) => rule.id !== id),
      })),
  }));

const openedItems = (opened: readonly OpenedAppeal[], change: Change): RemovableItem[] =>
  [...new Set(opened.map(({ site }) => site))].map((site) => ({
    key: site,
    name: siteName(site),
    details: [counted('optionsOpened', opened.filter((one) => one.site === site).length)],
    onRemove: () =>
      change(({ openedAppeals }) => ({
        openedAppeals: openedAppeals.filter((one) => one.site !== site),
      })),
  }));

/** That a list takes nothing more without losing something; empty as long as it has room. */
const fullInWords = (list: readonly unknown[], most: number): string =>
  list.length < most ? '' : message('optionsListFull', figure(most));

/** What the reader has said about single sites, each to be taken back. */
export function SitesSection({ settings, change }: SectionProps) {
  const { sitesOff, appealsShownOn, siteRules, openedAppeals } = settings;
  const isEmpty = [sitesOff, appealsShownOn, siteRules, openedAppeals].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      <p class="options__hint">{message(isEmpty ? 'optionsSitesNone' : 'optionsSitesHint')}</p>
      <SiteForm change={change} />
      <RemovableList
        heading={message('optionsSitesOff')}
        items={siteItems('sitesOff', sitesOff, change)}
      />
      <RemovableList
        heading={message('optionsAppealsShown')}
        items={siteItems('appealsShownOn', appealsShownOn, change)}
      />
      <RemovableList
        heading={message('optionsSiteRules')}
        note={fullInWords(siteRules, listLimits.siteRules)}
        items={ruleItems(siteRules, change)}
      />
      <RemovableList
        heading={message('optionsOpenedAppeals')}
        note={fullInWords(openedAppeals, listLimits.openedAppeals)}
        items={openedItems(openedAppeals, change)}
        onRemoveAll={() => change(() => ({ openedAppeals: [] }))}
      />
    </>
  );
}

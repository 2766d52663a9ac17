import type { TargetedEvent } from 'preact';
import * as v from 'valibot';
import { type Change, useTold } from '../controls/index.ts';
import { siteName } from '../site-name.ts';
import { message } from '../strings.ts';
import { enteredSite } from './entered-site.ts';

/** The lists that a site can be put on by hand. */
const siteLists = ['sitesOff', 'appealsShownOn'] as const;
export type SiteList = (typeof siteLists)[number];

const entry = v.object({ entered: v.string(), list: v.picklist(siteLists) });

/** Asks for a site, and what is to hold there. */
export function SiteForm({ change }: { readonly change: Change }) {
  const [told, tell] = useTold();
  const submit = async (event: TargetedEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { entered, list } = v.parse(entry, Object.fromEntries(new FormData(form)));
    const site = enteredSite(entered);
    if (site === null) return tell(message('optionsSiteIsNone'));
    const kept = await change((now) => ({
      [list]: [...now[list].filter((other) => other !== site), site],
    }));
    tell(kept === 'kept' ? message('optionsAdded', siteName(site)) : '');
    // What could not be kept may be tried again.
    if (kept === 'kept') form.reset();
  };
  return (
    <>
      <form class="names__form" onSubmit={submit}>
        <label>
          {message('optionsSite')}
          <input name="entered" required autoComplete="off" />
        </label>
        <label>
          {message('optionsSiteList')}
          <select name="list">
            <option value="sitesOff">{message('optionsSiteOff')}</option>
            <option value="appealsShownOn">{message('optionsSiteShown')}</option>
          </select>
        </label>
        <button type="submit">{message('optionsAdd')}</button>
      </form>
      <p role="status">{told}</p>
    </>
  );
}

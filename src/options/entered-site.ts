import * as v from 'valibot';
import { site } from '../site-rules.ts';

/** A site as a reader may enter it, by its host or an address in it; null where it is none of the web. */
export function enteredSite(entered: string): string | null {
  const trimmed = entered.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  const read = v.safeParse(site, host);
  return /^https?:$/.test(protocol) && read.success ? read.output : null;
}

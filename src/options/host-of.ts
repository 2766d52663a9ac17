import * as v from 'valibot';
import { host } from '../site-rules.ts';

/** The host of a site as a reader may enter it, alone or in an address; null where it is none of the web. */
export function hostOf(entered: string): string | null {
  const trimmed = entered.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && v.is(host, url.host) ? url.host : null;
}

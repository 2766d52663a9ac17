import * as v from 'valibot';
import { site } from '../site-rules.ts';

/** What a reader has entered as an address: `news.example`, `*.news.example` and `*://*.news.example/*` are addresses too. */
function addressOf(entered: string): string {
  const address = entered.replace(/^\*:/, 'https:').replace(/^([a-z\d+.-]+:\/\/)?\*\./i, '$1');
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
}

/** Whether a host can be one of the web; browsers make a host of any word, and an address of any number. */
function isOfTheWeb(hostname: string, entered: string): boolean {
  if (/^[\d.]+$/.test(hostname)) return entered.includes(hostname);
  return /^localhost$|^\[|[^.]\.[^.]/.test(hostname);
}

/** A site as a reader may enter it, by its host or an address in it; null where it is none of the web. */
export function enteredSite(entered: string): string | null {
  const address = addressOf(entered.trim());
  if (!URL.canParse(address)) return null;
  const { protocol, host, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !isOfTheWeb(hostname, entered)) return null;
  const read = v.safeParse(site, host);
  return read.success ? read.output : null;
}

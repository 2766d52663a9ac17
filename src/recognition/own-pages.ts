/** Which links of a page lead to the site itself: nobody tells where the page is from, but most links say so. */
import type { Line } from '../outline/index.ts';

/** A page of the site itself, as it is written where it is linked to without a host. */
const WITHOUT_HOST = /^(?:#|\/(?!\/))/;
/** A host is the site's own if so many links lead there, and so much of all. */
const FEWEST_LINKS = 10;
const LEAST_SHARE = 0.5;

/** Tells whether an address is of the site itself. */
export type IsOwnPage = (address: string) => boolean;

/** How to tell the site's own pages, by where the lines of a page lead. */
export function ownPagesOf(lines: readonly Line[]): IsOwnPage {
  let own: string | undefined;
  return (address) => {
    if (WITHOUT_HOST.test(address)) return true;
    // Most pages have nothing that asks for it.
    own ??= commonHost(lines);
    return own !== '' && `.${hostOf(address)}`.endsWith(`.${own}`);
  };
}

/** The host that most links of a page lead to; empty where most are written without one, or lead here and there. */
function commonHost(lines: readonly Line[]): string {
  const targets = lines.flatMap((line) => line.targets);
  const counts = new Map<string, number>();
  const enough = Math.max(FEWEST_LINKS, LEAST_SHARE * targets.length);
  for (const target of targets) {
    const host = hostOf(target);
    if (host === null) continue;
    const count = (counts.get(host) ?? 0) + 1;
    if (count >= enough) return host;
    counts.set(host, count);
  }
  return '';
}

/** The host of an address, with what is before it left out that says nothing; null for one without. */
function hostOf(address: string): string | null {
  const [, gap, host = ''] = address.toLowerCase().split('/', 3);
  return gap === '' && host !== '' ? host.replace('www.', '') : null;
}

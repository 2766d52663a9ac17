/** What the reader has said about blocks of a site: to fold those like one, never to fold them, or for once to open one. */
import * as v from 'valibot';

/** What to do with blocks like one. */
export const ruleActs = ['fold', 'leave'] as const;
export type RuleAct = (typeof ruleActs)[number];

/** How much of a block's text a rule shows to the reader, in UTF-16 units. */
export const LONGEST_EXCERPT = 120;
/** More than a reader makes; the oldest go first. */
export const MAXIMUM_SITE_RULES = 300;

/** As long as a host may be (RFC 1035); what names a rule needs no more. In UTF-16 units. */
const LONGEST_NAME = 253;

/** The site that a host is of, as the settings go by it: `www.` stands before it or not, as readers and links have it. */
export const siteOf = (host: string): string => host.replace(/^www\.(?=[^.]+\.)/, '');

/** How browsers write hosts: a name in small letters of ASCII or an address in digits, and a port. */
const HOST = /^(?:(?:[a-z\d_-]+\.)*[a-z\d_-]+\.?|\[[\da-f:.]+\])(?::\d+)?$/;

/** A site, from its host. */
export const site = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NAME),
  v.regex(HOST),
  v.transform(siteOf),
);

/** What a rule is called, by whoever made it. */
export const ruleId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

/** A block takes less: a tenth of that, and longer ones are no block's. In UTF-16 units. */
const LONGEST_BLOCK = 20_000;
function isSmall(block: unknown): boolean {
  try {
    return (JSON.stringify(block)?.length ?? 0) <= LONGEST_BLOCK;
  } catch {
    // What is nested too deep cannot be written out.
    return false;
  }
}
const block = v.pipe(v.unknown(), v.check(isSmall));

/** A rule for blocks like one of a site. */
export const siteRule = v.object({
  id: ruleId,
  site,
  act: v.picklist(ruleActs),
  /** A `BlockSignature`; the background checks it, and pages have no use for it. */
  block,
  excerpt: v.pipe(v.string(), v.maxLength(LONGEST_EXCERPT)),
});
export type SiteRule = Readonly<v.InferOutput<typeof siteRule>>;

/** As much as an opened appeal is known by, in UTF-16 units: its kind and its first letters. */
const LONGEST_OPENED = 120;
/** The oldest go first, and with its last one a site. */
export const MAXIMUM_OPENED = 500;

/** An appeal that the reader has opened on a site: the next time, it stays open. */
export const openedAppeal = v.object({
  site,
  appeal: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_OPENED)),
});
export type OpenedAppeal = Readonly<v.InferOutput<typeof openedAppeal>>;

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** Its types are for its own package; what is used here of the tool stands below. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Axe {
  run(options: { rules: Readonly<Record<string, { readonly enabled: boolean }>> }): Promise<{
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  }>;
}

declare const axe: Axe;

/**
 * What stands in the way of some readers, by the rule that it breaks.
 *
 * @param colours whose they are: of the system's own, the contrast is not ours to judge.
 */
export async function violationsOf(
  tab: Page,
  colours: 'our own' | 'the system’s' = 'our own',
): Promise<readonly (readonly string[])[]> {
  await tab.evaluate(axeSource);
  return tab.evaluate(async (enabled) => {
    const { violations } = await axe.run({ rules: { 'color-contrast': { enabled } } });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, colours === 'our own');
}

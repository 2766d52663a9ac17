import { kinds } from '../kinds.ts';
import type { Palette } from '../palette.ts';

/** The rules of `palette.css` for other looks. */
export const labelRules = (looks: Palette): string =>
  kinds
    .map((kind) => {
      const { colour, underline, thickness } = looks[kind];
      const line = `${underline} var(--underline-${thickness})`;
      return `[data-kind="${kind}"]{--kind:${colour};--kind-underline:${line}}`;
    })
    .join('');

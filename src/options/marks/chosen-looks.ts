/** The looks that the reader chooses, as settings keep them. */
import { type Kind, kinds } from '../../kinds.ts';
import { isOfPalette, type KeptLooks } from '../../looks.ts';
import type { KindLook, Palette } from '../../palette.ts';

/** Gives a kind a look; what is as the palette has it is not kept, and goes along when the palette changes. */
export function withLook(kept: KeptLooks, kind: Kind, look: KindLook): KeptLooks {
  const { [kind]: _, ...others } = kept;
  return isOfPalette(kind, look) ? others : { ...others, [kind]: look };
}

/** Gives all kinds their looks. */
export const withLooks = (kept: KeptLooks, looks: Palette): KeptLooks =>
  kinds.reduce((so, kind) => withLook(so, kind, looks[kind]), kept);

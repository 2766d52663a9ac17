/** How the reader wants the kinds of source to look, where that is not as the palette has it. */
import * as v from 'valibot';
import { byKind, type Kind } from './kinds.ts';
import { type KindLook, type Palette, palette, thicknesses, underlines } from './palette.ts';

/** As settings keep it: a look by the kind that it is of; whoever draws by it reads it first. */
export type KeptLooks = Readonly<Record<string, unknown>>;

const parts = {
  colour: v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i), v.toLowerCase()),
  underline: v.picklist(underlines),
  thickness: v.picklist(thicknesses),
};

/** The look of a kind, whole. */
export const kindLook = v.object(parts);

/** A look with what can be read of it; the rest is of another. */
const lookOr = (other: KindLook) =>
  v.fallback(
    v.object({
      colour: v.fallback(parts.colour, other.colour),
      underline: v.fallback(parts.underline, other.underline),
      thickness: v.fallback(parts.thickness, other.thickness),
    }),
    other,
  );

/** How every kind looks; what is not kept, or cannot be read, is as the palette has it. Never throws. */
export const readLooks = (kept: KeptLooks): Palette =>
  byKind((kind) => v.parse(lookOr(palette[kind]), kept[kind]));

/** Whether two looks are the same. */
export const isSameLook = (one: KindLook, other: KindLook): boolean =>
  one.colour === other.colour &&
  one.underline === other.underline &&
  one.thickness === other.thickness;

/** Whether a kind looks as the palette has it. */
export const isOfPalette = (kind: Kind, look: KindLook): boolean => isSameLook(look, palette[kind]);

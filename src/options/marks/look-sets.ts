/** Looks for all kinds at once, ready to be taken. */
import { byKind, type Kind } from '../../kinds.ts';
import { type Palette, palette } from '../../palette.ts';
import type { MessageKey } from '../../strings.ts';

export interface LookSet {
  readonly name: MessageKey;
  readonly looks: Palette;
}

/** The lines of the palette, which tell the kinds apart by themselves, in other colours. */
const inColours = (colourOf: (kind: Kind) => string): Palette =>
  byKind((kind) => ({ ...palette[kind], colour: colourOf(kind) }));

/**
 * The hues of Okabe and Ito, which tell apart for all kinds of colour vision, each so light or so dark that it has 3 : 1
 * on white, on #121212 and on #1e1e1e, and that every two are far apart: to readers without red or green cones 27 in
 * CIELAB at least (the palette: 2), as simulated after Machado, Oliveira and Fernandes (2009).
 */
const apart = {
  official: '#125cfa',
  person: '#26a864',
  organisation: '#cc8400',
  media: '#c51ea7',
  document: '#4890fe',
  anonymous: '#8f5e15',
  unattributed: '#646a69',
};

const GREY = palette.unattributed.colour;

/** The sets, in the order in which they are offered. */
export const lookSets: readonly LookSet[] = [
  { name: 'optionsSetDefault', looks: palette },
  { name: 'optionsSetApart', looks: inColours((kind) => apart[kind]) },
  { name: 'optionsSetQuiet', looks: inColours(() => GREY) },
];

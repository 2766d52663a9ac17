/**
 * How each kind of source looks, on the page and in the extension's own views alike, unless the reader wants it
 * otherwise (`looks.ts`).
 *
 * One colour a kind serves light pages and dark ones: all are of the same middle lightness (relative
 * luminance about 0.2), at least 3 : 1 against white, #121212 and #1e1e1e, so that nothing has to be
 * known of the page and a page that changes its theme keeps its marks. The hues are for lines and
 * areas, not for text. What tells the kinds apart without colour is the underline: people have
 * unbroken lines, institutions dashed ones, paper is ruled twice, nobody named wavers, nobody at all
 * is dotted.
 *
 * `palette.css` and `marks/marks.css` say the same in CSS; a test holds them to this table.
 */
import type { Kind } from './kinds.ts';

/** The lines that CSS has. */
export const underlines = ['solid', 'dashed', 'double', 'wavy', 'dotted'] as const;
export const thicknesses = ['thick', 'thin'] as const;
type Thickness = (typeof thicknesses)[number];

/** How a kind looks. */
export interface KindLook {
  /** Of sRGB, as `#rrggbb`. */
  readonly colour: string;
  readonly underline: (typeof underlines)[number];
  readonly thickness: Thickness;
}

export type Palette = Readonly<Record<Kind, KindLook>>;

/** How thick lines are, in CSS. */
export const lineWidths: Readonly<Record<Thickness, string>> = {
  thick: 'max(3px, 0.18em)',
  thin: 'max(1px, 0.06em)',
};

/** The kinds as they look to a reader who has said nothing of it. */
export const palette: Palette = {
  official: { colour: '#2b7de9', underline: 'solid', thickness: 'thick' },
  person: { colour: '#1d8a4e', underline: 'solid', thickness: 'thin' },
  organisation: { colour: '#b8691a', underline: 'dashed', thickness: 'thick' },
  media: { colour: '#9a5cf0', underline: 'dashed', thickness: 'thin' },
  document: { colour: '#0f8794', underline: 'double', thickness: 'thin' },
  anonymous: { colour: '#e0406a', underline: 'wavy', thickness: 'thin' },
  unattributed: { colour: '#7c7a76', underline: 'dotted', thickness: 'thick' },
};

/** The names under which marks are registered with the page's `CSS.highlights`; `marks.css` styles them. */
import type { AttributionKind } from '../analyse.ts';
import { byKind } from '../kinds.ts';
import type { MarkPart } from '../mark-parts.ts';

/** What a mark is for; the later ones are painted over the earlier ones where both lie on the same words. */
const layers = ['content', 'current', 'flash', 'name', 'source'] as const;

export type Layer = (typeof layers)[number];

/** A name of our own: the page's highlights have others. */
export type HighlightName =
  | `says-who-${AttributionKind}`
  | `says-who-${AttributionKind}-content`
  | 'says-who-name'
  | 'says-who-current'
  | 'says-who-flash';

/** A highlight as it is registered. */
export interface HighlightKey {
  readonly name: HighlightName;
  readonly layer: Layer;
  /** What is not seen where the reader wants one of these unmarked. */
  readonly parts: readonly MarkPart[];
}

function keysOf(kind: AttributionKind) {
  return {
    source: { name: `says-who-${kind}`, layer: 'source', parts: [kind] },
    content: { name: `says-who-${kind}-content`, layer: 'content', parts: [kind, 'content'] },
  } as const;
}

/** The highlights for the source and the cue of attributions, and for their content, by kind. */
export const highlightsOfKind: Readonly<
  Record<AttributionKind, Readonly<Record<'source' | 'content', HighlightKey>>>
> = byKind(keysOf);

/** The highlight for the names of officials. */
export const nameHighlight: HighlightKey = {
  name: 'says-who-name',
  layer: 'name',
  parts: ['name'],
};

/** The highlight for what the open card is about. */
export const currentHighlight: HighlightKey = {
  name: 'says-who-current',
  layer: 'current',
  parts: [],
};

/** The highlight that shows for a moment where the reader was brought to. */
export const flashHighlight: HighlightKey = { name: 'says-who-flash', layer: 'flash', parts: [] };

/** Every name that is ever registered. */
export const highlightNames: readonly HighlightName[] = [
  ...Object.values(highlightsOfKind).flatMap(({ source, content }) => [source.name, content.name]),
  ...[nameHighlight, currentHighlight, flashHighlight].map(({ name }) => name),
];

/** The priority that `Highlight.priority` takes. */
export function priorityOf(layer: Layer): number {
  return layers.indexOf(layer);
}

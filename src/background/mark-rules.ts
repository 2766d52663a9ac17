/** The style sheet of marks that look as the reader wants; it comes after `marks/marks.css`, which it follows rule by rule. */
import { type Kind, kinds } from '../kinds.ts';
import { isOfPalette } from '../looks.ts';
import { type KindLook, lineWidths, type Palette } from '../palette.ts';

const highlight = (name: string, ...declarations: readonly string[]): string =>
  `::highlight(says-who-${name}){${declarations.join(';')}}`;

/** The line over officials' names has the colour of their kind. */
const nameRule = ({ colour }: KindLook): string =>
  highlight('name', `text-decoration:overline solid max(2px, 0.1em) ${colour}`);

function rulesOf(kind: Kind, look: KindLook): string {
  const { colour, underline, thickness } = look;
  const line = `text-decoration:underline ${underline} ${lineWidths[thickness]} ${colour}`;
  const rules = [
    highlight(kind, line),
    highlight(`${kind}-content`, `background-color:${colour}26`),
  ];
  return [...rules, kind === 'official' ? nameRule(look) : ''].join('');
}

/** Where colours are forced, the line alone tells; see marks.css on where it stands. */
function forcedRulesOf(kind: Kind, { underline, thickness }: KindLook): string {
  const isEdge = underline === 'solid' && thickness === 'thick';
  const line = highlight(
    kind,
    'text-decoration-color:CanvasText',
    `text-decoration-thickness:${thickness === 'thick' ? '3px' : '1px'}`,
    `text-underline-offset:${isEdge ? '0' : 'auto'}`,
  );
  const name = highlight('name', 'text-decoration-color:CanvasText');
  return kind === 'official' ? line + name : line;
}

/** The rules for the kinds that do not look as the palette has them; empty where all do. */
export function markRules(looks: Palette): string {
  const changed = kinds.filter((kind) => !isOfPalette(kind, looks[kind]));
  if (changed.length === 0) return '';
  const rules = changed.map((kind) => rulesOf(kind, looks[kind])).join('');
  const forced = changed.map((kind) => forcedRulesOf(kind, looks[kind])).join('');
  return `@media screen{${rules}}@media screen and (forced-colors:active){${forced}}`;
}

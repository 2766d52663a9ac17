/** What a reader should know of the look that a kind has been given. */
import { kindName } from '../../kind-name.ts';
import { type Kind, kinds } from '../../kinds.ts';
import type { Palette } from '../../palette.ts';
import { listed, message } from '../../strings.ts';
import { contrast } from './contrast.ts';

/** What WCAG 2 asks of lines that tell something (1.4.11). */
const LEAST_CONTRAST = 3;
/** The paper of light pages and of dark ones. */
const papers = { light: '#ffffff', dark: '#121212' } as const;

/** The other kinds with the same line: colour alone tells them apart, or nothing at all. */
function alike(kind: Kind, looks: Palette): readonly Kind[] {
  const { underline, thickness } = looks[kind];
  return kinds.filter(
    (other) =>
      other !== kind &&
      looks[other].underline === underline &&
      looks[other].thickness === thickness,
  );
}

/** The notes on a kind; none where all is well. */
export function notesOn(kind: Kind, looks: Palette): readonly string[] {
  const isOfSameColour = (other: Kind) => looks[other].colour === looks[kind].colour;
  const others = alike(kind, looks);
  const same = others.filter(isOfSameColour).map(kindName);
  const inOtherColours = others.filter((other) => !isOfSameColour(other)).map(kindName);
  const isFaintOn = (paper: string) => contrast(looks[kind].colour, paper) < LEAST_CONTRAST;
  return [
    ...(same.length > 0 ? [message('optionsSameLook', listed(same))] : []),
    ...(inOtherColours.length > 0 ? [message('optionsSameLine', listed(inOtherColours))] : []),
    ...(isFaintOn(papers.light) ? [message('optionsFaintOnLight')] : []),
    ...(isFaintOn(papers.dark) ? [message('optionsFaintOnDark')] : []),
  ];
}

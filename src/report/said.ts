import type { Attribution, Span } from '../analyse.ts';

/** The cue of a statement, and its channel where that goes on right behind it: `told reporters`. */
export function saidIn(
  text: string,
  { cue, channel }: Pick<Attribution, 'cue' | 'channel'>,
): readonly Span[] {
  const last = cue.at(-1);
  const [next] = channel;
  if (last === undefined || next === undefined || next[0] <= last[1]) return cue;
  const goesOn = text.slice(last[1], next[0]).trim() === '';
  return goesOn ? [...cue.slice(0, -1), [last[0], next[1]], ...channel.slice(1)] : cue;
}

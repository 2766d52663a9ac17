import { WITH_COLLEAGUES, WRITERS } from '../../lexicons/taking-up.ts';
import type { Context } from '../context.ts';
import { lastSettled } from '../settled.ts';
import type { Source } from '../source.ts';
import { ofNobodyKnown, type Settlement } from '../speaker.ts';

/** `The authors`, after `Lee and her colleagues`: they. */
export const colleaguesMeant = ({ settled }: Context, { text }: Source): Settlement | null => {
  if (!WRITERS.test(text)) return null;
  const found = lastSettled(settled, ({ speaker }) => WITH_COLLEAGUES.test(speaker.name));
  return found && ofNobodyKnown(found.speaker, 'description');
};

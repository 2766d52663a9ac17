import { tokenAt } from '../../../language/index.ts';
import type { Context } from '../context.ts';
import type { Source } from '../source.ts';

/** No more words stand between `who` and the alias. */
const LONGEST = 8;

/** Marks that open what somebody goes by. */
const OPENS = /^[“"‘']$/;

/** Whether a phrase is what somebody goes by, in quotation marks behind `as`: where its `who` stands, or -1. */
export const whoOfAlias = ({ parsed }: Context, { span }: Source): number => {
  const { tokens } = parsed;
  const first = tokenAt(parsed, span[0]);
  const open = OPENS.test(tokens[first]?.text ?? '') ? first : first - 1;
  if (!OPENS.test(tokens[open]?.text ?? '') || tokens[open - 1]?.lower !== 'as') return -1;
  for (let at = open - 2; at > open - LONGEST; at--) {
    if (tokens[at]?.tag === 'punctuation') return -1;
    if (tokens[at]?.lower === 'who') return at;
  }
  return -1;
};

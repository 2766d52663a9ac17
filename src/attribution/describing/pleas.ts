import { type ParsedText, tokenBehind } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import type { QuotedStatement } from './quoted-as.ts';

const PLEADING = wordSet('plead pleads pleaded pleading pled');
const PLEAS = wordSet('guilty innocent');

/** How far behind the verb the plea may stand: `pleaded not guilty`, `pleaded no contest`. */
const REACH = 3;

/** `He pleaded guilty to fraud`: an act in court, and no statement. */
export const isPlea = (parsed: ParsedText, { words }: QuotedStatement): boolean => {
  const verb = words.find(({ lower }) => PLEADING.has(lower));
  if (verb === undefined) return false;
  const first = tokenBehind(parsed, verb.end);
  const behind = parsed.tokens.slice(first, first + REACH).map(({ lower }) => lower);
  return behind.some((word) => PLEAS.has(word)) || behind.slice(0, 2).join(' ') === 'no contest';
};

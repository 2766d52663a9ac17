import { type ParsedText, tokenAt, tokenBehind } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { channelAt } from './channels/medium.ts';

const OPENS_QUOTATION = /^["“]$/u;

/**
 * `She said on Instagram the point “could be massive”`, read as if she had said no more than what is quoted: what is said
 * begins behind the channel.
 */
export const behindChannel = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [content, ...more] = statement.content;
  const cueEnd = statement.cue.at(-1)?.[1];
  if (cueEnd === undefined || content[0] < cueEnd) return statement;
  const { tokens } = parsed;
  const [first, quoted] = [tokenBehind(parsed, cueEnd), tokenAt(parsed, content[0])];
  if (quoted <= first || !OPENS_QUOTATION.test(tokens[quoted]?.text ?? '')) return statement;
  const channel = channelAt(tokens, first, quoted);
  const behind = channel === null ? quoted : tokenBehind(parsed, channel[1]);
  const between = tokens.slice(behind, quoted);
  const opening = between[0];
  return opening === undefined || between.some(({ tag }) => tag === 'punctuation')
    ? statement
    : { ...statement, content: [[opening.start, content[1]], ...more] };
};

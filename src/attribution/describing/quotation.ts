import type { ParsedText, Token } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import type { Quotation } from '../types.ts';
import { tokensOf } from './words.ts';

const isWord = ({ tag }: Token): boolean => tag !== 'punctuation';

/** Whether all, some or none of a statement's content stands in quotation marks. */
export const quotationOf = (parsed: ParsedText, { content }: FoundStatement): Quotation => {
  const words = content.flatMap((span) => tokensOf(parsed, span)).filter(isWord);
  const quoted = words.filter(({ quotation }) => quotation >= 0).length;
  if (quoted === 0) return 'indirect';
  return quoted === words.length ? 'direct' : 'mixed';
};

/** Codes of the column `quoteMark`: whether a token opens or closes its innermost quotation. */
export const QUOTE_MARK = { none: 0, opens: 1, closes: 2 } as const;

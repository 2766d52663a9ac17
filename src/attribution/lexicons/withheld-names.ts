/**
 * What whoever speaks without a name asks or does for it, behind `who`: `asked not to be named`. Nobody does so who says
 * nothing. Written down for this project from the wording of agencies.
 */
const NAMED = String.raw`(?:named|identified|quoted)(?:\s+by\s+(?:full\s+|last\s+)?name)?`;
const THEIR = '(?:his|her|their|its)';
const NAME = String.raw`(?:${THEIR}|a|(?:the|${THEIR})\s+\w+)\s+(?:full\s+|last\s+|real\s+|first\s+|sur|second\s+)?names?`;

/** The name itself behind its noun: `his first name, Musa`. */
const APART = String.raw`(?:,\s+\p{Lu}[\p{L}.'’-]*)?`;

const ASKED =
  '(?:asked|asks|requested|requests|wished|wishes|wanted|wants|preferred|prefers|chose)';
const DECLINED = String.raw`(?:declined|refused|(?:did|does|do|would|could)(?:\s+not|n['’]t)\s+(?:want|wish|like|agree))`;

/** Why, up to a comma: `to discuss private talks,`. */
const REASON = String.raw`(?:\s+(?:to|for|because|since|as|in|out|due|given)\s[^,.;:“”"]{1,100}(?=,))?`;

/** From `who` to the end of what is asked or done, and why. */
export const WITHHELD_NAME = new RegExp(
  [
    String.raw`\bwho\s+(?:also\s+|both\s+|all\s+|has\s+|have\s+|had\s+)?(?:`,
    [
      String.raw`${ASKED}\s+(?:not\s+to|to\s+not)\s+(?:be\s+${NAMED}|give\s+${NAME})`,
      String.raw`(?:${ASKED}|insisted\s+on|demanded|was\s+granted|were\s+granted)\s+(?:for\s+|to\s+(?:remain|stay|be\s+kept)\s+)?(?:anonymous|anonymity)`,
      String.raw`(?:asked|requested)\s+that\s+${NAME}\s+(?:not\s+be|be\s+not|be)\s+(?:used|published|withheld|given|printed|changed)`,
      String.raw`(?:asked|requested|insisted)\s+that\s+only\s+${NAME}\s+be\s+(?:used|published|given|printed)`,
      String.raw`(?:asked|wanted|wished|requested|preferred|agreed|gave\s+permission)\s+to\s+be\s+(?:known|named|identified|quoted|referred\s+to)\s+(?:only\s+)?(?:as|by)\s+(?:only\s+|just\s+)?(?:${NAME}${APART}|\p{Lu}[\p{L}.'’-]*)`,
      String.raw`(?:gave|gives)\s+(?:only|just)\s+${NAME}${APART}`,
      String.raw`(?:did|does|do)(?:\s+not|n['’]t)\s+(?:want|wish)\s+${NAME}\s+(?:to\s+be\s+)?(?:used|published|given|printed|known|made\s+public)`,
      String.raw`${DECLINED}\s+to\s+(?:be\s+${NAMED}|give\s+${NAME}|(?:provide|reveal|disclose)\s+${NAME})`,
      String.raw`(?:would|could|can)(?:\s+not|not|n['’]t|['’]t)\s+(?:be\s+${NAMED}|give\s+${NAME})`,
      String.raw`(?:spoke|speaks|talked|was\s+speaking|were\s+speaking)\s+(?:to(?:\s+[\p{L}’']+){1,6}?\s+)?(?:anonymously|(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+anonymity|(?:that\s+)?(?:he|she|they)\s+(?:not\s+be|would\s+not\s+be|was\s+not|were\s+not)\s+${NAMED}))`,
    ].join('|'),
    `)${REASON}`,
  ].join(''),
  'gu',
);

/** How somebody without a name is said to have given one, behind `who`. */
export const GAVE_NAME =
  /^,? ?who (?:(?:only |just )?(?:gave|gives|provided|offered|used) (?:only |just )?(?:his|her|their) (?:(?:first|last|given|family|full|nick) )?(?:name|nickname|surname) (?:only |just )?as|(?:only )?(?:identified|introduced) (?:himself|herself|themselves) (?:only |just )?as|asked to be (?:identified|named|called|known) (?:only |just )?(?:as|by)|goes (?:only )?by) $/;
